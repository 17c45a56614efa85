import { defineQuestion } from './question';

export default defineQuestion({
  id: 'new-address-here',
  fact: 'newAddressHere',
  scope: 'customer',
  page: 'project-customers',
  symptoms: ['add-failed'],
  byTrying: true,
  title: { text: 'Can another new address be added to this service project?' },
  help: {
    text: 'On the page Customers, add an address that nobody has used here before: one of the same company, and one of another. It tells whether the person, the domain or the service project is at fault. You can remove them afterwards.',
  },
  answers: [
    { id: 'any', label: { text: 'Yes, also one of the same company' }, value: () => ({ state: 'any' }) },
    {
      id: 'other-domains',
      label: { text: 'Only one of another company (another domain)' },
      value: () => ({ state: 'other-domains' }),
    },
    {
      id: 'organizations',
      label: {
        text: 'Yes, and this customer too, alone: only organizations are not offered on the page, or are refused',
      },
      value: () => ({ state: 'organizations' }),
    },
    { id: 'none', label: { text: 'No, none' }, value: () => ({ state: 'none' }) },
  ],
});
