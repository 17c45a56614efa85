import { defineQuestion } from './question';

export default defineQuestion({
  id: 'request-visibility',
  fact: 'requestVisibility',
  scope: 'customer',
  page: 'project-customers',
  title: { text: 'What is it with the request?' },
  help: {
    text: 'Open the request: its request type, reporter, participants, organization, security level and watchers. Ask the customer what they see.',
  },
  answers: [
    { id: 'fine', label: { text: 'Nothing unusual' }, value: () => ({ state: 'fine' }) },
    { id: 'no-request-type', label: { text: 'It has no request type' }, value: () => ({ state: 'no-request-type' }) },
    {
      id: 'not-shared',
      label: { text: 'The customer is neither reporter nor participant, and it is not shared with their organization' },
      value: () => ({ state: 'not-shared' }),
    },
    { id: 'security-level', label: { text: 'It has a security level' }, value: () => ({ state: 'security-level' }) },
    {
      id: 'notifications-off',
      label: { text: 'The customer muted it, or never turned its notifications on' },
      value: () => ({ state: 'notifications-off' }),
    },
    {
      id: 'watcher',
      label: { text: 'The customer is a watcher or the assignee' },
      value: () => ({ state: 'watcher' }),
    },
    {
      id: 'other-reporter',
      label: { text: 'Its reporter is a former user, or has another address than this one' },
      value: () => ({ state: 'other-reporter' }),
    },
    {
      id: 'no-mail',
      label: { text: 'The customer can open it, but gets no mail about it' },
      value: () => ({ state: 'no-mail' }),
    },
    {
      id: 'never-created',
      label: { text: 'There is none: the customer wrote a mail, and no request was made of it' },
      value: () => ({ state: 'never-created' }),
    },
    {
      id: 'nobody-sees',
      label: { text: 'Nobody can open the portal now, or only from some networks' },
      value: () => ({ state: 'nobody-sees' }),
    },
  ],
});
