import { openApp, type AppUnderTest } from './ask-app';

const API = 'https://api.atlassian.com';
const KEY = 'ATCTT-very-secret-0123456789';

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('user-suspended-in-directory');
  app.site.state.organization.keys = [{ key: KEY, scopes: ALL, expired: false, ofAnotherOrganization: false }];
  app.host.configureEgress([API]);
});
afterEach(() => app.close());

const ALL = ['read:orgs:admin', 'read:directories:admin', 'read:domains:admin', 'read:app-access-settings:admin'];
const save = (over: object = {}) => app.ask('jira-admin', 'saveOrganizationKey', { key: KEY, ...over });
const without = (...scopes: string[]) => {
  const [key] = app.site.state.organization.keys;
  if (key !== undefined) key.scopes = ALL.filter((scope) => !scopes.includes(scope));
};

/** Everything of this installation that somebody other than Forge's secret store could see. */
async function visible(...results: unknown[]): Promise<string> {
  const settings = await app.ask('jira-admin', 'readSettings', {});
  const { plain, entities } = app.host.storage.dump();
  return JSON.stringify([results, settings, plain, entities, app.host.logs, app.site.calls]);
}

test('a key that works is kept, with who, when and what it opens, and never comes back', async () => {
  const saved = await save({ expiresOn: '2099-01-31' });
  expect(saved).toMatchObject({
    kind: 'settings',
    organizationKey: {
      organizationId: app.site.state.organization.id,
      organizationName: 'Acme',
      by: app.accountId('jira-admin'),
      expiresOn: '2099-01-31',
      opens: { domains: true, approvedDomains: true },
    },
  });
  expect(await app.ask('jira-admin', 'readSettings', {})).toEqual(saved);
  const tested = await app.ask('jira-admin', 'testOrganizationKey', {});
  const diagnosed = await app.must('agent', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  expect(diagnosed.reports[0].verdict.rootCause).toBe('user-suspended-in-directory');
  expect(await visible(saved, tested, diagnosed)).not.toContain(KEY);
});

describe('a key that does not work is told apart, and not kept', () => {
  test.each([
    ['wrong', () => save({ key: 'ATCTT-another-key-000' }), 'key-refused', undefined],
    ['expired at Atlassian', () => ((own().expired = true), save()), 'key-refused', undefined],
    ['past the day that was typed', () => save({ expiresOn: '2020-01-31' }), 'key-past-expiry', { day: '2020-01-31' }],
    [
      'without the directory',
      () => (without('read:directories:admin'), save()),
      'key-lacks-scope',
      { scope: 'read:directories:admin' },
    ],
    ['not telling the organization', () => (without('read:orgs:admin'), save()), 'organization-id-needed', {}],
    [
      'of another organization than typed',
      () => save({ organizationId: 'other-id' }),
      'organization-not-found',
      { id: 'other-id' },
    ],
    [
      'of an organization without this site',
      () => ((own().ofAnotherOrganization = true), save()),
      'organization-other-site',
      undefined,
    ],
    ['calls not allowed', () => (app.host.configureEgress([]), save()), 'egress-off', { domain: 'api.atlassian.com' }],
  ])('%s', async (_, give, code, values) => {
    const result = await give();
    expect(result).toMatchObject({
      kind: 'problem',
      problem: { code, ...(values === undefined ? {} : { values: expect.objectContaining(values) as object }) },
    });
    expect(await app.must('jira-admin', 'readSettings', {})).not.toHaveProperty('organizationKey');
    expect(await visible(result)).not.toContain(KEY);
    expect(app.host.storage.secretKeys()).toEqual([]);
  });

  const own = () => app.site.state.organization.keys[0] as { expired: boolean; ofAnotherOrganization: boolean };

  test.each([429, 500, 400])('the API answers %i', async (status) => {
    app.organization.faults.set('GET /admin/v1/orgs', { status, body: {}, headers: { 'Retry-After': '60' } });
    expect(await save()).toMatchObject({ kind: 'problem', problem: { code: 'organization-unreadable' } });
  });

  test.each(['', 'short', `${KEY}\nX-Other: 1`, `${KEY} and more`, 'x'.repeat(5_000), 42])(
    '%p is no key, and is not repeated',
    async (key) => {
      const result = await app.ask('jira-admin', 'saveOrganizationKey', { key: key as string });
      expect(result).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
      if (String(key).length > 4) expect(await visible(result)).not.toContain(String(key).slice(0, 20));
      expect(app.organization.calls).toEqual([]);
    },
  );
});

test('where the key does not tell the organization, its ID can be typed', async () => {
  without('read:orgs:admin', 'read:domains:admin', 'read:app-access-settings:admin');
  const { id } = app.site.state.organization;
  expect(await save({ organizationId: ` ${id} ` })).toMatchObject({
    kind: 'settings',
    organizationKey: expect.objectContaining({
      organizationId: id,
      opens: { domains: false, approvedDomains: false },
    }) as unknown,
  });
});

test('a key that stops working is noted, and said to have worked', async () => {
  await save();
  const [key] = app.site.state.organization.keys;
  if (key !== undefined) key.expired = true;
  const tested = await app.ask('jira-admin', 'testOrganizationKey', {});
  expect(tested).toMatchObject({ kind: 'problem', problem: { code: 'key-expired' } });
  expect(await app.ask('jira-admin', 'readSettings', {})).toMatchObject({
    organizationKey: { failed: { code: 'key-expired' } },
  });
  if (key !== undefined) key.expired = false;
  const again = await app.must('jira-admin', 'testOrganizationKey', {});
  expect(again.organizationKey).not.toHaveProperty('failed');
});

test('a key that is refused leaves the one that is kept as it is', async () => {
  await save();
  await save({ key: 'ATCTT-another-key-000' });
  expect(await app.ask('jira-admin', 'testOrganizationKey', {})).toMatchObject({ kind: 'settings' });
});

test('removing deletes it', async () => {
  await save();
  expect(app.host.storage.secretKeys()).toHaveLength(1);
  expect(await app.must('jira-admin', 'forgetOrganizationKey', {})).not.toHaveProperty('organizationKey');
  expect(app.host.storage.secretKeys()).toEqual([]);
  expect(await app.ask('jira-admin', 'testOrganizationKey', {})).toMatchObject({
    problem: { code: 'no-organization-key' },
  });
  app.organization.calls.splice(0);
  const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  expect(reports[0].verdict.open).toContain('user-suspended-in-directory');
  expect(app.organization.calls).toEqual([]);
});

test.each(['agent', 'project-admin'] as const)('%s may neither read nor change the settings', async (who) => {
  await save();
  app.organization.calls.splice(0);
  for (const [request, payload] of [
    ['readSettings', {}],
    ['saveOrganizationKey', { key: KEY }],
    ['testOrganizationKey', {}],
    ['forgetOrganizationKey', {}],
  ] as const) {
    // The payload of each request is the one it takes.
    const result = await app.ask(who, request, payload);
    expect([request, result]).toEqual([request, { kind: 'problem', problem: { code: 'not-jira-admin' } }]);
  }
  expect(app.organization.calls).toEqual([]);
  expect(await app.ask('jira-admin', 'readSettings', {})).toHaveProperty('organizationKey');
});
