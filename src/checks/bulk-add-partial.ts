import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'Some addresses of the list were added, and this one was not' },
  why: { text: 'Of a long list, Jira may add only a part, and the page shows the others late or not at all.' },
  todo: { text: 'Reload the page Customers, then add the missing addresses again, fewer at a time.' },
  sources: [
    'https://support.atlassian.com/jira-service-management-cloud/docs/add-customers-in-bulk-to-your-service-project/',
  ],
  messages: {
    missing: { text: 'Others of the addresses you gave are customers here; this one is not.' },
    counted: {
      text: 'Addresses given: {given, number}; customers of this service project among them: {listed, number}; not read: {unread, number}',
    },
    customers: { text: 'Customers of this service project with this address: {count, number}' },
    written: { text: 'What you wrote tells of something else than a list that was added.' },
    single: { text: 'One address was given, so there is no list of which a part is missing.' },
    noneListed: { text: 'None of the addresses given was seen among the customers of this service project.' },
    listed: { text: 'This address is among the customers of this service project.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'bulk-add-partial',
  stage: 'address',
  explains: ['add-failed'],
  needs: ['batch', 'deskCustomers'],
  uses: ['complaint'],
  page: 'project-customers',
  excluded({ batch, deskCustomers, complaint }) {
    if (complaint?.assumed === 'words' && complaint.symptom !== 'add-failed') return 'written';
    if (batch && batch.given <= 1) return 'single';
    if (deskCustomers?.found.some((account) => account.active)) return 'listed';
    return batch?.listed === 0 && (batch.unread === 0 || deskCustomers) ? 'noneListed' : undefined;
  },
  judge({ batch: { given, listed, unread }, deskCustomers }) {
    return {
      outcome: 'warns',
      message: 'missing',
      confidence: 'possible',
      evidence: [
        { type: 'value', fact: 'batch', label: 'counted', values: { given, listed, unread } },
        { type: 'value', fact: 'deskCustomers', label: 'customers', values: { count: deskCustomers.found.length } },
      ],
    };
  },
});
