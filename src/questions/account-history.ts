import { defineQuestion } from './question';

export default defineQuestion({
  id: 'account-history',
  fact: 'accountHistory',
  scope: 'customer',
  page: 'portal-only-customers',
  title: { text: 'What is known of this account’s past?' },
  help: { text: 'Look at the account on the page, and ask who added the customer, how and when.' },
  answers: [
    {
      id: 'nothing',
      label: { text: 'Nothing unusual: added on the page Customers' },
      value: () => ({ state: 'nothing' }),
    },
    {
      id: 'known-before',
      label: { text: 'It existed before the customer was added this time' },
      value: () => ({ state: 'known-before' }),
    },
    {
      id: 'created-by-app',
      label: { text: 'An app, a script or an automation rule made it' },
      value: () => ({ state: 'created-by-app' }),
    },
    {
      id: 'never-completed',
      label: { text: 'It never signed in and has no password' },
      value: () => ({ state: 'never-completed' }),
    },
    { id: 'not-verified', label: { text: 'Its address was never verified' }, value: () => ({ state: 'not-verified' }) },
    {
      id: 'migrated',
      label: { text: 'It was migrated from a portal-only account' },
      value: () => ({ state: 'migrated' }),
    },
    {
      id: 'email-changed',
      label: { text: 'The customer’s address has changed since' },
      value: () => ({ state: 'email-changed' }),
    },
    {
      id: 'deleted',
      label: { text: 'It was deleted (old requests show a former user)' },
      value: () => ({ state: 'deleted' }),
    },
    {
      id: 'site-copy',
      label: { text: 'It came with a copy from another site' },
      value: () => ({ state: 'site-copy' }),
    },
  ],
});
