import { defineQuestion, type QuestionWords } from './question';

export const words = {
  title: { text: 'Is the customer’s domain let in?' },
  help: {
    text: 'With External ticked, look whether it is limited to some domains. With Internal only, look among the approved domains (User access settings of the organization).',
  },
  answers: {
    yes: { text: 'Yes: it is in a list, or External takes any domain' },
    no: { text: 'No: it is in no list' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'domain-admitted',
  fact: 'domainAdmission',
  scope: 'domain',
  page: 'customer-access',
  answers: [
    {
      id: 'yes',
      value: ({ domain }) => ({ domain, admitted: true }),
    },
    { id: 'no', value: ({ domain }) => ({ domain, admitted: false }) },
  ],
});
