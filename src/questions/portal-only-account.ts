import { defineQuestion } from './question';

export default defineQuestion({
  id: 'portal-only-account',
  fact: 'portalOnlyAccount',
  scope: 'customer',
  page: 'portal-only-customers',
  title: { text: 'Is this address among the portal-only customers?' },
  help: {
    text: 'The page lists the portal-only customers of the site. Search for the address; include inactive customers.',
  },
  answers: [
    { id: 'not-listed', label: { text: 'Not listed' }, value: () => ({ state: 'not-listed' }) },
    { id: 'active', label: { text: 'Listed, active' }, value: () => ({ state: 'active' }) },
    { id: 'inactive', label: { text: 'Listed, inactive' }, value: () => ({ state: 'inactive' }) },
  ],
});
