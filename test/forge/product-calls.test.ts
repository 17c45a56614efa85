import { startFixture, type Fixture } from './start-fixture';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.close());
beforeEach(() => {
  fixture.requests.length = 0;
  fixture.host.calls.length = 0;
});

test('asUser and asApp reach the site with the authorization of each', async () => {
  const user = await fixture.call('asUser', { path: '/rest/api/3/user?accountId=b&expand=groups' });
  const app = await fixture.call('asApp', { path: '/rest/api/3/myself' });
  expect(user.value).toEqual({
    status: 200,
    text: '{"asked":"/rest/api/3/user?accountId=b&expand=groups"}',
    header: 'parcel',
  });
  expect(app).toMatchObject({ value: { status: 200 } });
  expect(fixture.requests.map(({ headers }) => headers.authorization)).toEqual(['Forge-User account-1', 'Forge-App']);
  expect(fixture.host.calls).toEqual([
    {
      operation: 'GET /rest/api/3/user',
      method: 'GET',
      path: '/rest/api/3/user?accountId=b&expand=groups',
      as: { how: 'user', accountId: 'account-1' },
      status: 200,
    },
    { operation: 'GET /rest/api/3/myself', method: 'GET', path: '/rest/api/3/myself', as: { how: 'app' }, status: 200 },
  ]);
});

test('bodies, headers and statuses pass both ways; what the proxy sets itself is not taken from the app', async () => {
  const headers = { 'X-ExperimentalApi': 'opt-in', 'Accept-Language': 'de', Authorization: 'Basic c3RvbGVu' };
  const body = { email: 'anna@example.com', displayName: 'Anna' };
  const path = '/rest/servicedeskapi/servicedesk/3/customer/invite?strictConflictStatusCode=true';
  const added = await fixture.call('asUser', { method: 'POST', path, body, headers });
  const removed = await fixture.call('asUser', {
    method: 'DELETE',
    path: '/rest/servicedeskapi/servicedesk/3/customer',
  });
  expect(added).toMatchObject({ value: { status: 409 } });
  expect(removed).toMatchObject({ value: { status: 204, text: '' } });
  expect(fixture.requests[0]).toMatchObject({
    method: 'POST',
    url: path,
    headers: {
      'x-experimentalapi': 'opt-in',
      'accept-language': 'de',
      'content-type': 'application/json',
      authorization: 'Forge-User account-1',
    },
  });
  expect(JSON.parse(fixture.requests[0]?.body ?? '')).toEqual(body);
});

test('an operation whose scope the manifest lacks is refused before the site is asked', async () => {
  const outcome = await fixture.call('asUser', { path: '/rest/api/3/applicationrole' });
  expect(outcome.value).toMatchObject({
    status: 401,
    text: '{"code":401,"message":"Unauthorized; scope does not match"}',
  });
  expect(fixture.requests).toEqual([]);
  expect(fixture.host.calls).toMatchObject([{ operation: 'GET /rest/api/3/applicationrole', status: 401 }]);
});

test('an operation that the table does not know fails the invocation, even where the app swallows errors', async () => {
  const path = '/rest/api/3/nothing/of/the/kind';
  await expect(fixture.call('asUser', { path })).rejects.toMatchObject({ code: 'unknown-operation' });
  await expect(fixture.call('swallow', { path })).rejects.toMatchObject({ code: 'unknown-operation' });
  for (const detour of ['/rest/api/3/project/%2e%2e/nothing', '/rest/api/3/project/..', '//evil.example/rest/x']) {
    await expect(fixture.call('asUser', { path: detour })).rejects.toMatchObject({ code: 'unknown-operation' });
  }
  await expect(fixture.call('confluence')).rejects.toMatchObject({ code: 'not-simulated' });
  await expect(fixture.call('asUser', { path: '/rest/api/3/myself', method: 'DELETE' })).rejects.toMatchObject({
    code: 'unknown-operation',
  });
});

test('the screens pass the same checks', async () => {
  const get = { method: 'GET', path: '/rest/api/3/myself', headers: { Accept: 'application/json' } };
  expect(await fixture.host.fetchProduct(get, 'account-2')).toMatchObject({
    status: 200,
    headers: { 'x-echo': 'parcel' },
    body: '{"asked":"/rest/api/3/myself"}',
  });
  expect(fixture.requests[0]?.headers.authorization).toBe('Forge-User account-2');
  expect(await fixture.host.fetchProduct({ ...get, path: '/rest/api/3/permissions' }, 'account-2')).toMatchObject({
    status: 401,
  });
  await expect(fixture.host.fetchProduct({ ...get, path: '/rest/x' }, 'account-2')).rejects.toMatchObject({
    code: 'unknown-operation',
  });
});

test('asUser(accountId) needs allowImpersonation on the scopes of the operation', async () => {
  const allowed = await fixture.call('asUser', { path: '/rest/servicedeskapi/servicedesk', accountId: 'customer-1' });
  expect(allowed).toMatchObject({ value: { status: 200 } });
  expect(fixture.requests[0]?.headers.authorization).toBe('Forge-User customer-1');
  await expect(fixture.call('asUser', { path: '/rest/api/3/myself', accountId: 'customer-1' })).rejects.toMatchObject({
    code: 'impersonation-not-allowed',
  });
});

test('authorize() of @forge/api asks the site', async () => {
  expect(await fixture.call('projectRights', { project: 10001 })).toEqual({ value: true });
  expect(await fixture.call('projectRights', { project: 10002 })).toEqual({ value: false });
  expect(JSON.parse(fixture.requests[0]?.body ?? '')).toEqual({
    accountId: 'account-1',
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10001] }],
  });
});

test('an action runs as the one who asked; a scheduled trigger has nobody to run as', async () => {
  const asked = await fixture.host.invokeFunction('on-action', { word: 'late' }, { accountId: 'account-9' });
  expect(asked).toEqual({ word: 'late', asked: 'account-9', status: 200 });
  expect(fixture.requests[0]?.headers.authorization).toBe('Forge-User account-9');
  expect(await fixture.host.invokeFunction('on-day')).toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  expect(fixture.host.storage.value('last-day')).toBe(true);
});

test('a site that is read only lets reading operations through, POST or not, and nothing as a refused principal', async () => {
  const readOnly = await startFixture({
    site: { readOnly: true, authorization: (as) => (as.how === 'app' ? undefined : 'Basic x') },
  });
  try {
    const check = { method: 'POST', path: '/rest/api/3/permissions/check', body: {} };
    expect(await readOnly.call('asUser', check)).toMatchObject({ value: { status: 200 } });
    const refused = await readOnly.call('asUser', { method: 'POST', path: '/rest/servicedeskapi/customer', body: {} });
    expect(refused).toMatchObject({ name: 'HostError', code: 'read-only' });
    expect(refused.message).toContain('POST /rest/servicedeskapi/customer');
    expect(await readOnly.call('asApp', { path: '/rest/api/3/myself' })).toMatchObject({ value: { status: 403 } });
    expect(readOnly.requests.map(({ url }) => url)).toEqual(['/rest/api/3/permissions/check']);
  } finally {
    await readOnly.close();
  }
});

test('a site that does not answer is a failed fetch in the app', async () => {
  const gone = await startFixture({ site: { url: 'http://127.0.0.1:1' } });
  try {
    const outcome = await gone.call('asUser', { path: '/rest/api/3/myself' });
    expect(outcome).toMatchObject({ name: 'TypeError', message: expect.stringContaining('fetch failed') as string });
  } finally {
    await gone.close();
  }
});
