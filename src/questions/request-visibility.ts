import { defineQuestion, type QuestionWords } from './question';

export const words = {
  title: { text: 'What is it with the request?' },
  help: {
    text: 'Open the request: its request type, reporter, participants, organization, security level and watchers. Ask the customer what they see.',
  },
  answers: {
    fine: { text: 'Nothing unusual' },
    'no-request-type': { text: 'It has no request type' },
    'not-shared': {
      text: 'The customer is neither reporter nor participant, and it is not shared with their organization',
    },
    'security-level': { text: 'It has a security level' },
    'notifications-off': { text: 'The customer muted it, or never turned its notifications on' },
    watcher: { text: 'The customer is a watcher or the assignee' },
    'other-reporter': { text: 'Its reporter is a former user, or has another address than this one' },
    'no-mail': { text: 'The customer can open it, but gets no mail about it' },
    'never-created': { text: 'There is none: the customer wrote a mail, and no request was made of it' },
    'nobody-sees': { text: 'Nobody can open the portal now, or only from some networks' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'request-visibility',
  fact: 'requestVisibility',
  scope: 'customer',
  page: 'project-customers',
  answers: [
    { id: 'fine', value: () => ({ state: 'fine' }) },
    { id: 'no-request-type', value: () => ({ state: 'no-request-type' }) },
    {
      id: 'not-shared',
      value: () => ({ state: 'not-shared' }),
    },
    { id: 'security-level', value: () => ({ state: 'security-level' }) },
    {
      id: 'notifications-off',
      value: () => ({ state: 'notifications-off' }),
    },
    {
      id: 'watcher',
      value: () => ({ state: 'watcher' }),
    },
    {
      id: 'other-reporter',
      value: () => ({ state: 'other-reporter' }),
    },
    {
      id: 'no-mail',
      value: () => ({ state: 'no-mail' }),
    },
    {
      id: 'never-created',
      value: () => ({ state: 'never-created' }),
    },
    {
      id: 'nobody-sees',
      value: () => ({ state: 'nobody-sees' }),
    },
  ],
});
