import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'What is known of this account’s past?' },
  help: { text: 'Look at the account on the page, and ask who added the customer, how and when.' },
  answers: {
    nothing: { text: 'Nothing unusual: added on the page Customers' },
    'known-before': { text: 'It existed before the customer was added this time' },
    'several-pending': { text: 'Several invitations to it are pending' },
    'created-by-app': { text: 'An app, a script or an automation rule made it' },
    'never-completed': { text: 'It never signed in and has no password' },
    'not-verified': { text: 'Its address was never verified' },
    migrated: { text: 'It was migrated from a portal-only account' },
    'email-changed': { text: 'The customer’s address has changed since' },
    deleted: { text: 'It was deleted (old requests show a former user)' },
    'site-copy': { text: 'It came with a copy from another site' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'account-history',
  fact: 'accountHistory',
  scope: 'customer',
  page: 'portal-only-customers',
  answers: states(
    'nothing',
    'known-before',
    'several-pending',
    'created-by-app',
    'never-completed',
    'not-verified',
    'migrated',
    'email-changed',
    'deleted',
    'site-copy',
  ),
});
