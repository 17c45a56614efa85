import { defineQuestion } from './question';

export default defineQuestion({
  id: 'domain-admitted',
  fact: 'domainAdmission',
  scope: 'domain',
  page: 'customer-access',
  title: { text: 'Is the customer’s domain let in?' },
  help: {
    text: 'With External ticked, look whether it is limited to some domains. With Internal only, look among the approved domains (User access settings of the organization).',
  },
  answers: [
    {
      id: 'yes',
      label: { text: 'Yes: it is in a list, or External takes any domain' },
      value: ({ domain }) => ({ domain, admitted: true }),
    },
    { id: 'no', label: { text: 'No: it is in no list' }, value: ({ domain }) => ({ domain, admitted: false }) },
  ],
});
