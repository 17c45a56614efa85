import { describeSite } from '../site/describe-site';
import type { PrincipalName } from '../site/site-description';
import type { SiteFileInput } from '../site/site-file';
import { makeState } from '../site/site-state';
import { answerOf } from './answers';

const JANE = 'jane@customer.example';

/** What this person answers, where it matters who is asked. */
function answer(question: string, site: Partial<SiteFileInput>, symptom: string, who: PrincipalName): string {
  const description = describeSite({ description: 'A site of a test.', projects: [{ key: 'HELP' }], ...site });
  const as = description.principals[who].accountId;
  return answerOf(makeState(description), question, { project: 'HELP', email: JANE, symptom, as });
}

const atlassian = (more: object = {}): Partial<SiteFileInput> => ({ people: [{ email: JANE, ...more }] });
const NOT_GIVEN: Partial<SiteFileInput> = {
  ...atlassian({ access: 'user' }),
  customerAccess: { approvedDomains: [{ domain: 'customer.example' }] },
};
const FOR_ADMINS: Partial<SiteFileInput> = { organizationManagement: 'jira-admins' };

test.each<[question: string, who: PrincipalName, is: string, site: Partial<SiteFileInput>, symptom?: string]>([
  ['role-in-directory', 'agent', 'customer', atlassian()],
  ['role-in-directory', 'agent', 'none', atlassian({ access: 'user' })],
  ['role-in-directory', 'agent', 'none', NOT_GIVEN],
  ['role-in-directory', 'jira-admin', 'domain-gave-none', NOT_GIVEN, 'cannot-sign-in'],
  // Who administers Jira in these sites is a site administrator too, where nothing else is said.
  ['role-in-directory', 'jira-admin', 'none-yours-to-give', atlassian({ access: 'user' })],
  ['new-address-here', 'agent', 'organizations', FOR_ADMINS],
  ['new-address-here', 'jira-admin', 'any', FOR_ADMINS],
  ['new-address-here', 'agent', 'none', { ...FOR_ADMINS, customerAccess: { internal: false, external: false } }],
  // Whoever cannot be added alone does not come to the organizations.
  ['new-address-here', 'agent', 'any', { ...FOR_ADMINS, ...atlassian({ directory: 'suspended' }) }],
])('%s, as %s: %s', (question, who, expected, site, symptom = 'add-failed') => {
  expect(answer(question, site, symptom, who)).toBe(expected);
});

test('a request that was named is the one in question', () => {
  const more = { summary: 'Printer', reporter: JANE };
  const description = describeSite({
    description: 'A site of a test.',
    portalOnlyCustomers: [{ email: JANE }],
    projects: [{ key: 'HELP', customers: [JANE] }],
    requests: [
      { key: 'HELP-1', ...more },
      { key: 'HELP-2', ...more, requestType: 'Get help' },
    ],
  });
  const target = { project: 'HELP', email: JANE, symptom: 'cannot-see-request' };
  const seen = [{}, { request: 'HELP-1' }, { request: 'HELP-2' }].map((named) =>
    answerOf(makeState(description), 'request-visibility', { ...target, ...named }),
  );
  expect(seen).toEqual(['no-request-type', 'no-request-type', 'fine']);
});
