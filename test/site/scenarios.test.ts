import { readdirSync } from 'node:fs';
import path from 'node:path';
import { askSite, type Asked } from './ask-site';
import { readSite } from './read-scenario';
import { startSite } from './start-site';

const folder = path.resolve(__dirname, '../scenarios');
const jane = 'jane@customer.example';

/** What can be seen of a scenario's case from outside, as the Jira admin. */
interface Seen {
  /** Account types that `user/search` finds for the address. */
  found: string[];
  /** `active` of every customer of HELP with the address; the status where the list is refused. */
  listed: boolean[] | number;
  /** What creating answers. */
  create: number;
  /** What inviting answers, and the key where there is one. */
  invite: [status: number, i18nKey?: string];
}

const fresh = { found: [], listed: [] };
const notAllowed: Seen['invite'] = [400, 'cv.signup.error.not.allowed'];
const scenarios: Record<string, Seen> = {
  'healthy-company-managed': { ...fresh, create: 201, invite: [201] },
  'healthy-team-managed': { ...fresh, create: 201, invite: [201] },
  'atlassian-account-no-access': { ...fresh, create: 409, invite: [409] },
  'user-suspended-in-directory': { found: [], listed: [false], create: 409, invite: [409] },
  'portal-only-inactive': { found: [], listed: [false], create: 409, invite: [409] },
  'portal-only-inactive-unlisted': { ...fresh, create: 409, invite: [409] },
  'customer-access-types-disabled': { ...fresh, create: 400, invite: [400] },
  'domain-not-allowed': { ...fresh, create: 400, invite: [400] },
  'external-not-let-in': { ...fresh, create: 400, invite: [400] },
  'organizations-for-jira-admins-only': { found: ['customer'], listed: [true], create: 409, invite: [409] },
  'managed-by-other-org': { ...fresh, create: 409, invite: [409] },
  'portal-access-permission-missing': { ...fresh, create: 201, invite: notAllowed },
  'customers-role-has-direct-grants': { ...fresh, create: 201, invite: notAllowed },
  'invited-via-people-page': { ...fresh, create: 409, invite: [409] },
  'restricted-channel-not-added': { found: ['customer'], listed: [], create: 409, invite: [409] },
  'actor-not-agent': { ...fresh, create: 201, invite: [201] },
  'api-actor-lacks-jira-admin': { ...fresh, create: 201, invite: [201] },
  'invalid-email-format': { ...fresh, create: 201, invite: [201] },
  'duplicate-portal-and-atlassian': { found: ['atlassian', 'customer'], listed: [true], create: 409, invite: [409] },
  'already-a-customer': { found: ['customer'], listed: [true], create: 409, invite: [409] },
  'account-not-visible': { ...fresh, create: 409, invite: [409] },
  'agent-diagnoses': { ...fresh, create: 201, invite: notAllowed },
  'app-sees-less': { found: ['customer'], listed: [], create: 409, invite: [409] },
  'government-cloud': { found: [], listed: [false], create: 409, invite: [409] },
  'access-too-wide': { found: ['customer'], listed: [], create: 409, invite: [409] },
  'account-id-given': { found: ['atlassian'], listed: [true], create: 409, invite: [409] },
  'actor-lacks-user-admin-rights': { ...fresh, create: 409, invite: [409] },
  'api-existing-customer-conflict': { found: ['customer'], listed: [], create: 409, invite: [409] },
  'bulk-add-partial': { ...fresh, create: 201, invite: [201] },
  'custom-domain': { found: [], listed: [false], create: 409, invite: [409] },
  'customer-consumes-license': { found: ['atlassian'], listed: [true], create: 409, invite: [409] },
  'customer-service-space': { found: [], listed: 404, create: 201, invite: [404] },
  'project-archived': { ...fresh, create: 201, invite: [201] },
  'project-hidden': { found: [], listed: 403, create: 201, invite: [403] },
  'site-or-subscription-inactive': { found: ['customer'], listed: [true], create: 409, invite: [409] },
  'not-a-service-project': { found: [], listed: 404, create: 201, invite: [404] },
  'taken-out-of-role': { found: ['atlassian'], listed: [], create: 409, invite: [409] },
  'request-shared-with-others': { found: ['atlassian'], listed: [true], create: 409, invite: [409] },
  'agent-browses-nobody': { found: ['atlassian'], listed: [true], create: 409, invite: [409] },
  'security-level-names-customers': { found: ['customer'], listed: [true], create: 409, invite: [409] },
  'outside-with-requests': { found: ['customer'], listed: [], create: 409, invite: [409] },
};

test.each(Object.entries(scenarios))('%s looks as it says', async (name, expected) => {
  const description = readSite(path.join(folder, name, 'site.json'));
  // Creating takes the address, so that each attempt gets a site of its own.
  const ask = async (request: string): Promise<Asked> => {
    const site = await startSite(description);
    const answer = await askSite(site, 'jira-admin', request);
    await site.close();
    return answer;
  };
  const body = JSON.stringify({ email: jane, displayName: 'Jane' });
  const strict = '?strictConflictStatusCode=true';
  const search = await ask(`GET /rest/api/3/user/search?query=${jane}`);
  const listed = await ask(`GET /rest/servicedeskapi/servicedesk/HELP/customer?query=${jane}`);
  const create = await ask(`POST /rest/servicedeskapi/customer${strict} ${body}`);
  const invite = await ask(`POST /rest/servicedeskapi/servicedesk/HELP/customer/invite${strict} ${body}`);
  const key = invite.body?.i18nErrorMessage?.i18nKey;
  expect({
    found: search.body.map((user: { accountType: string }) => user.accountType),
    listed: listed.status === 200 ? listed.body.values.map((user: { active: boolean }) => user.active) : listed.status,
    create: create.status,
    invite: key === undefined ? [invite.status] : [invite.status, key],
  }).toEqual(expected);
});

test('every scenario but the demo has a row', () => {
  expect(Object.keys(scenarios).sort()).toEqual(
    readdirSync(folder)
      .filter((name) => name !== 'demo' && name !== 'cases')
      .sort(),
  );
});

describe('who asks matters', () => {
  const cases: [scenario: string, as: 'agent' | 'project-admin', request: string, status: number][] = [
    ['actor-not-agent', 'agent', 'GET /rest/servicedeskapi/servicedesk/HELP', 403],
    ['actor-not-agent', 'agent', 'GET /rest/api/3/project/HELP', 404],
    ['agent-diagnoses', 'agent', 'GET /rest/api/3/project/HELP/permissionscheme', 403],
    ['agent-diagnoses', 'agent', 'GET /rest/servicedeskapi/servicedesk/HELP/customer', 200],
    ['api-actor-lacks-jira-admin', 'project-admin', `POST /rest/servicedeskapi/customer {"email":"${jane}"}`, 403],
    ['healthy-company-managed', 'agent', 'GET /rest/servicedeskapi/servicedesk/HELP', 200],
    ['invalid-email-format', 'agent', 'GET /rest/api/3/user/search?query=jane@customer,example', 200],
  ];
  test.each(cases)('%s: %s %s → %d', async (name, as, request, status) => {
    const description = readSite(path.join(folder, name, 'site.json'));
    const site = await startSite(description);
    const answer = await askSite(site, as, request);
    await site.close();
    expect(answer.status).toBe(status);
  });
});

test('the demo has one healthy service project, and broken ones of both styles, of which two share a scheme', async () => {
  const description = readSite(path.join(folder, 'demo', 'site.json'));
  const desks = description.projects.filter((project) => project.serviceDesk !== undefined);
  expect(desks.map((project) => project.style)).toContain('team-managed');
  const schemes = desks.map((project) => project.permissionSchemeId);
  expect(schemes.filter((id, index) => schemes.indexOf(id) !== index).length).toBeGreaterThan(0);
  const site = await startSite(description);
  const statuses: Record<string, number> = {};
  for (const { key } of desks) {
    const request = `POST /rest/servicedeskapi/servicedesk/${key}/customer/invite {"email":"new.${key}@customer.example","displayName":"New"}`;
    statuses[key] = (await askSite(site, 'jira-admin', request)).status;
  }
  await site.close();
  expect(statuses).toEqual({ FAC: 201, SUP: 400, BILL: 400, TRAVEL: 400, IT: 201, LEGAL: 201 });
  expect(description.accounts.length).toBeGreaterThanOrEqual(12);
});
