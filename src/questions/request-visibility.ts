import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'What is it with the request?' },
  help: {
    text: 'Open the request: its request type, reporter, participants, organization and watchers. If it has a security level, look in the issue security scheme whether Service Project Customer - Portal Access is in that level. Ask the customer what they see.',
  },
  answers: {
    fine: { text: 'Nothing unusual' },
    'no-request-type': { text: 'It has no request type' },
    'not-shared': {
      text: 'The customer is neither reporter nor participant, and it is not shared with their organization',
    },
    'security-level': { text: 'Its security level leaves out Service Project Customer - Portal Access' },
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
  answers: states(
    'fine',
    'no-request-type',
    'not-shared',
    'security-level',
    'notifications-off',
    'watcher',
    'other-reporter',
    'no-mail',
    'never-created',
    'nobody-sees',
  ),
});
