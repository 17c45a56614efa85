import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'Is this address among the portal-only customers?' },
  help: {
    text: 'The page lists the portal-only customers of the site. Search for the address; include inactive customers.',
  },
  answers: {
    'not-listed': { text: 'Not listed' },
    active: { text: 'Listed, active' },
    inactive: { text: 'Listed, inactive' },
    'former-address': { text: 'Not listed, but the customer is, with a former address' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'portal-only-account',
  fact: 'portalOnlyAccount',
  scope: 'customer',
  page: 'portal-only-customers',
  answers: [
    ...states('not-listed', 'active', 'inactive'),
    { id: 'former-address', value: () => ({ state: 'not-listed', formerAddress: true }) },
  ],
});
