import { describeSite } from './describe-site';
import { startSite, type SimulatedSite } from './start-site';
import { STANDARD_KEY } from './organization/file-organization';
import { startOrganization, type SimulatedOrganization } from './organization/start-organization';

let site: SimulatedSite;
let organization: SimulatedOrganization;
beforeAll(async () => {
  site = await startSite(
    describeSite({
      description: 'One person of each kind.',
      people: [
        { email: 'jane@customer.example', access: 'customer' },
        { email: 'tom@customer.example', access: 'none', directory: 'suspended' },
        { email: 'noa@customer.example', directory: 'deactivated', managedBy: 'another-organization' },
        { email: 'lena@customer.example', directory: 'invited' },
        { email: 'gone@customer.example', deleted: true },
        { email: 'sam@acme.example', managedBy: 'us', scim: 'synced' },
      ],
      portalOnlyCustomers: [{ email: 'ravi@customer.example' }],
      customerAccess: { internalDomains: ['acme.example'] },
      organization: {
        keys: [
          { key: STANDARD_KEY },
          { key: 'expired-key', expired: true },
          { key: 'narrow-key', scopes: ['read:orgs:admin'] },
          { key: 'other-key', ofAnotherOrganization: true },
        ],
      },
      projects: [{ key: 'HELP' }],
    }),
  );
  organization = await startOrganization(site);
});
afterAll(async () => {
  await organization.close();
  await site.close();
});

async function ask(method: string, path: string, { key = STANDARD_KEY, body }: { key?: string; body?: unknown } = {}) {
  const response = await fetch(organization.url + path.replace('{orgId}', site.state.organization.id), {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
const SEARCH = '/admin/v2/orgs/{orgId}/directories/-/users/search';
const search = async (body: object) => (await ask('POST', SEARCH, { body })).body.data as Record<string, unknown>[];

test('a search shows each kind of account as the documentation names its states, exact addresses only', async () => {
  const emails = ['JANE@customer.example', 'tom@customer.example', 'noa@customer.example', 'lena@customer.example'];
  const [jane, tom, noa, lena] = await search({ emails, expand: ['productAccess'] });
  expect(jane).toMatchObject({
    accountStatus: 'active',
    membershipStatus: 'active',
    claimStatus: 'unmanaged',
    emailVerified: true,
  });
  expect(tom).toMatchObject({ accountStatus: 'active', membershipStatus: 'suspended', status: 'suspended' });
  expect(noa).toMatchObject({ accountStatus: 'inactive', claimStatus: 'managed', status: 'deactivated' });
  expect(lena).toMatchObject({ emailVerified: false, productAccess: [{ key: 'jira-servicedesk' }] });
  expect(await search({ emails: ['jan@customer.example'] })).toEqual([]);
});

test('portal-only customers and deleted accounts are no users of the directory', async () => {
  expect(await search({ emails: ['ravi@customer.example', 'gone@customer.example'] })).toEqual([]);
});

test('a filter by resource leaves those with a role on that site', async () => {
  const emails = ['jane@customer.example', 'tom@customer.example'];
  const here = `ari:cloud:jira-servicedesk::site/${site.state.site.cloudId}`;
  expect((await search({ emails, resourceIds: [here] })).map(({ email }) => email)).toEqual(['jane@customer.example']);
  expect(await search({ emails, resourceIds: ['ari:cloud:jira-servicedesk::site/other'] })).toEqual([]);
});

test('pages end with a cursor where there is more, and two ways to search exclude each other', async () => {
  const { body } = await ask('POST', SEARCH, { body: { limit: 1 } });
  expect(body).toMatchObject({ data: [expect.anything()], links: { next: expect.any(String) } });
  expect(await ask('POST', SEARCH, { body: { emails: [], searchTerm: 'x' } })).toMatchObject({ status: 400 });
});

test.each([
  ['nobody’s key', 'no-key', 401],
  ['an expired key', 'expired-key', 401],
  ['a key without the scope', 'narrow-key', 403],
  ['a key of another organization', 'other-key', 404],
])('%s', async (_, key, status) => {
  expect(await ask('POST', SEARCH, { key, body: {} })).toMatchObject({ status });
});

test('domains, and what the approved ones give', async () => {
  const domains = await ask('GET', '/admin/v1/orgs/{orgId}/domains');
  expect(domains.body.data).toMatchObject([{ attributes: { name: 'acme.example', claim: { status: 'verified' } } }]);
  const settings = '/admin/v2/orgs/{orgId}/app-access-settings/domains';
  expect((await ask('GET', settings)).body.data).toMatchObject([{ domain: 'acme.example', enabled: true }]);
  const one = await ask('GET', `${settings}/acme.example`);
  expect(one.body.products).toMatchObject([{ defaultRole: 'atlassian/customer', accessMode: 'DIRECT_ACCESS' }]);
  expect(await ask('GET', `${settings}/customer.example`)).toMatchObject({ status: 404 });
  expect(await ask('GET', '/admin/v1/orgs/{orgId}/policies')).toMatchObject({ status: 404 });
});

describe('what writes', () => {
  const accountId = (email: string) => site.state.accounts.find((one) => one.email === email)?.accountId ?? '';
  const users = '/admin/v2/orgs/{orgId}/directories';
  const status = async (method: string, path: string, options?: Parameters<typeof ask>[2]) =>
    (await call(method, path, options)).status;
  const call = (method: string, path: string, { key = STANDARD_KEY, body }: { key?: string; body?: unknown } = {}) =>
    fetch(organization.url + path.replace('{orgId}', site.state.organization.id), {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const directoryOf = async (id: string) =>
    (await ask('GET', `${users}?accountId=${id}`)).body.data as { directoryId: string }[];

  test('restores and suspends in the one directory that has the account', async () => {
    const tom = accountId('tom@customer.example');
    const [directory] = await directoryOf(tom);
    const path = `${users}/${directory?.directoryId ?? ''}/users/${tom}`;
    const membership = async () => (await search({ accountIds: [tom] }))[0]?.['membershipStatus'];
    expect(await status('POST', `${path}/restore`)).toBe(204);
    expect(await membership()).toBe('active');
    expect(await status('POST', `${path}/suspend`)).toBe(204);
    expect(await membership()).toBe('suspended');
    expect(await status('POST', `${users}/elsewhere/users/${tom}/restore`)).toBe(404);
    expect(await status('POST', `${users}/${directory?.directoryId ?? ''}/users/nobody/restore`)).toBe(404);
    expect(await directoryOf('nobody')).toEqual([]);
  });

  test('gives and takes a role in Jira Service Management on this site', async () => {
    const tom = accountId('tom@customer.example');
    const resource = `ari:cloud:jira-servicedesk::site/${site.state.site.cloudId}`;
    const roles = `/admin/v1/orgs/{orgId}/users/${tom}/roles`;
    const held = async () =>
      (await ask('GET', `${users}/-/users/${tom}/role-assignments?resourceIds=${encodeURIComponent(resource)}`)).body
        .data as { roles: string[] }[];
    const body = { role: 'atlassian/customer', resource };
    expect(await held()).toEqual([]);
    expect(await status('POST', `${roles}/assign`, { body })).toBe(204);
    expect(await held()).toMatchObject([{ roles: ['atlassian/customer'] }]);
    expect(await status('POST', `${roles}/revoke`, { body })).toBe(204);
    expect(await held()).toEqual([]);
    expect(await status('POST', `${roles}/assign`, { body: { ...body, role: 'atlassian/king' } })).toBe(400);
    expect(await status('POST', `${roles}/assign`, { body: { ...body, resource: 'ari:elsewhere' } })).toBe(400);
    site.state.site.agentSeats = 1;
    expect(await status('POST', `${roles}/assign`, { body: { ...body, role: 'atlassian/user' } })).toBe(409);
  });

  test('takes a key with the scope', async () => {
    const tom = accountId('tom@customer.example');
    expect(await status('POST', `/admin/v1/orgs/{orgId}/users/${tom}/roles/assign`, { key: 'narrow-key' })).toBe(403);
    expect(await status('POST', `/admin/v1/orgs/{orgId}/users/${tom}/roles/assign`, { key: 'expired-key' })).toBe(401);
  });
});
