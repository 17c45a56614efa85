import type { Message } from '../checks/check';

/** What the screen on a request says. */
export const REQUEST_WORDS = {
  'request.intro': {
    text: 'Finds out why a customer of this request cannot be invited, sign in or see it, and repairs it where that is possible.',
  },
  'request.missing': {
    text: 'This window does not know which request it was opened on. Close it and open it from the menu of a request.',
  },
  'request.kept': {
    text: 'Of a diagnosis the app keeps who asked, when, about which address and account, and what it came to: as long as the audit trail. Plans are kept for 90 days at most. What you type here is kept for an hour, for you alone.',
  },
  'request.title': { text: 'Whom {request} is about' },
  'request.reading': { text: 'Reading {request}…' },
  'request.failed': { text: 'You can still diagnose: type the addresses below.' },
  'request.nobody': { text: 'No e-mail address was found in {request}. Type the customer’s address below.' },
  'request.filled': {
    text: 'These addresses are filled in below, unless you had typed something by then. Take out whom you do not mean, then diagnose.',
  },
  'request.fill': { text: 'Fill in what was found' },
  'request.reporter': { text: 'Reporter: {who}' },
  'request.participant': { text: 'Participant: {who}' },
  'request.text': { text: 'Written in the request: {who}' },
  'request.who': { text: '{name}, {email}', note: 'name and e-mail address of a person' },
  'request.hidden': {
    text: '{name} (Jira does not show you the address; type it below)',
    note: 'name of a person',
  },
  'request.more': {
    text: '{count, plural, one {One more address was found and left out: twenty are diagnosed at a time.} other {# more addresses were found and left out: twenty are diagnosed at a time.}}',
  },
  'request.participants-unread': { text: 'The participants could not be read: {reason}.' },

  'request.comment.title': { text: 'Leave this on {request} as an internal comment' },
  'request.comment.text': { text: 'Internal comment on {request}' },
  'request.comment.help': {
    text: 'Customers do not see it. It is written in your name, and everybody who works on the request can read it.',
  },
  'request.comment.send': { text: 'Add the internal comment' },
  'request.comment.empty': { text: 'Write something first.' },
  'request.comment.sent': { text: '{request} has the internal comment.' },
  'request.comment.failed': { text: 'What you wrote is still here.' },

  'request.draft.about': {
    text: 'Invite Doctor: {email} in {project}. {symptom}',
    note: 'symptom says what went wrong, and may end in a question mark',
  },
  'request.draft.todo': { text: 'What to do: {todo}' },
  'request.draft.repair': { text: 'Repair: {outcome}.' },
  'request.draft.repair-undone': { text: 'It was taken back since.' },
} as const satisfies Record<string, Message>;
