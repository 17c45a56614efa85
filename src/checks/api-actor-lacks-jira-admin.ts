import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'Creating a customer through the REST API needs the Administer Jira permission' },
  why: {
    text: 'The operation that creates customers answers 403 to everybody without the global permission Administer Jira, although the page Customers lets agents do the same.',
  },
  todo: { text: 'Run the script as a Jira administrator, or add the customer on the page Customers.' },
  sources: ['https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/'],
  messages: {
    yours: { text: 'The refusal asks for Administer Jira, and your account does not have it.' },
    another: {
      text: 'The refusal asks for Administer Jira. Your account has it, so the script must have run with another account.',
    },
    refusal: { text: 'The refusal you gave names the permission Administer Jira' },
    rights: { text: 'You administer Jira: {admin, select, true {yes} other {no}}' },
    noRefusal: { text: 'Nothing you gave is a refusal of the REST API.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'api-actor-lacks-jira-admin',
  stage: 'caller',
  explains: ['add-failed', 'not-tried-yet'],
  needs: ['complaint', 'caller'],
  excluded: ({ complaint }) =>
    complaint && !complaint.clues.includes('jira-admin-required') ? 'noRefusal' : undefined,
  judge({ caller }) {
    return {
      outcome: 'blocks',
      message: caller.administersJira ? 'another' : 'yours',
      confidence: caller.administersJira ? 'likely' : 'certain',
      evidence: [
        { type: 'value', fact: 'complaint', label: 'refusal' },
        { type: 'value', fact: 'caller', label: 'rights', values: { admin: String(caller.administersJira) } },
      ],
    };
  },
});
