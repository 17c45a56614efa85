import { defineQuestion } from './question';

export default defineQuestion({
  id: 'address-elsewhere',
  fact: 'addressElsewhere',
  scope: 'customer',
  page: 'project-customers',
  symptoms: ['add-failed'],
  byTrying: true,
  title: { text: 'Can this address be added to another service project?' },
  help: {
    text: 'Try it on the page Customers of another service project of this site. It tells whether this service project is at fault. You can remove the customer there afterwards.',
  },
  answers: [
    { id: 'added', label: { text: 'Yes' }, value: () => ({ state: 'added' }) },
    { id: 'refused', label: { text: 'No, it fails there too' }, value: () => ({ state: 'refused' }) },
  ],
});
