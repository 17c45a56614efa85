import path from 'node:path';
import { startFixture, type Fixture } from './start-fixture';
import { warmUp } from './warm-app';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture({ maxLimitMs: 800, external: ['https://api.example.com', 'https://eu.example.org'] });
});
afterAll(() => fixture.close());

test('a resolver sees payload and context as on Forge', async () => {
  expect(await fixture.call('echo', { a: 1, gone: undefined })).toMatchObject({
    payload: { a: 1 },
    context: {
      accountId: 'account-1',
      accountType: 'licensed',
      cloudId: 'cloud-1',
      moduleKey: 'fixture-page',
      extension: { type: 'jira:adminPage' },
      installContext: 'ari:cloud:jira::site/cloud-1',
    },
  });
  expect(await fixture.call('nothing')).toBeUndefined();
});

test('getAppContext and permissions tell what the manifest says', async () => {
  const context = (await fixture.call('appContext')) as { left: number };
  expect(context).toMatchObject({
    app: 'ari:cloud:ecosystem::app/5f3c1d8e-0a53-4c3e-9a53-2f5a4f0c9e11',
    moduleKey: 'fixture-page',
  });
  expect(context.left).toBeGreaterThan(0);
  expect(context.left).toBeLessThanOrEqual(800);
  const granted = (scope: string, url: string) => fixture.call('granted', { scope, url });
  expect(await granted('read:jira-user', 'https://api.example.com')).toEqual({ scope: true, address: true });
  expect(await granted('write:jira-work', 'https://evil.example')).toEqual({ scope: false, address: false });
});

test('what the app throws comes back with its name; an unknown request too', async () => {
  await expect(fixture.call('fail')).rejects.toMatchObject({
    code: 'app-error',
    message: 'out of parcels',
    thrown: { name: 'RangeError' },
  });
  await expect(fixture.call('no-such-request')).rejects.toMatchObject({
    code: 'app-error',
    message: "Resolver has no definition for 'no-such-request'.",
  });
  await expect(fixture.host.invokeFunction('no-such-function')).rejects.toMatchObject({ code: 'unknown-function' });
});

test('parallel invocations do not mix', async () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const answers = await Promise.all(words.map((word, n) => fixture.call('sleep', { ms: 40 - n * 5, word })));
  expect(answers).toEqual(words.map((word) => ({ word })));
  const ids = await Promise.all(words.map(() => fixture.call('appContext')));
  expect(new Set(ids.map((context) => (context as { invocationId: string }).invocationId)).size).toBe(words.length);
});

test('module state stays warm from one invocation to the next', async () => {
  const [first, second] = [await fixture.call('served'), await fixture.call('served')] as { served: number }[];
  expect(second?.served).toBe((first?.served ?? NaN) + 1);
});

test.each([
  ['that waits', 'sleep', { ms: 5000 }],
  ['in an endless loop', 'spin', {}],
])('a function %s is ended at its limit, and hits nobody else', async (_, functionKey, payload) => {
  const slow = fixture.call(functionKey, payload);
  const beside = fixture.call('sleep', { ms: 600, word: 'beside' });
  await expect(slow).rejects.toMatchObject({ code: 'timeout', message: expect.stringContaining('0.8 s') as string });
  expect(await beside).toEqual({ word: 'beside' });
  expect(await fixture.call('size', { text: 'after' })).toEqual({ length: 5 });
});

test('a function that ends its process fails alone', async () => {
  await expect(fixture.call('leave')).rejects.toMatchObject({ code: 'crashed' });
  expect(await fixture.call('size', { text: 'after' })).toEqual({ length: 5 });
});

test('what a function still does after its answer does not reach the host', async () => {
  await fixture.call('linger', { key: 'late' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(fixture.host.storage.keys()).not.toContain('late');
});

test('a call can be given up', async () => {
  expect(await fixture.call('impatient', { ms: 50 })).toMatchObject({ name: 'TimeoutError' });
  expect(await fixture.call('impatient', { ms: 700 })).toEqual({ value: 200 });
});

test('a payload has 500 KB at most, an answer 5 MB', async () => {
  const overhead = JSON.stringify({ text: '' }).length;
  expect(await fixture.call('size', { text: 'x'.repeat(500 * 1024 - overhead) })).toEqual({
    length: 500 * 1024 - overhead,
  });
  await expect(fixture.call('size', { text: 'x'.repeat(500 * 1024) })).rejects.toMatchObject({
    code: 'payload-too-large',
  });
  await expect(fixture.call('big', { bytes: 5 * 1024 * 1024 })).rejects.toMatchObject({ code: 'response-too-large' });
  expect(await fixture.call('big', { bytes: 5 * 1024 * 1024 - overhead })).toHaveProperty('text');
});

test('only declared addresses can be fetched, by the real matcher', async () => {
  const ask = (url: string, method = 'GET') => fixture.call('fetchOutside', { url, method });
  expect(await ask('https://api.example.com/v1/users?q=1')).toEqual({
    value: { status: 200, text: '{"asked":"/v1/users?q=1"}' },
  });
  for (const url of [
    'https://evil.example/',
    'http://api.example.com/',
    'https://api.example.com.evil.example/',
    `http://127.0.0.1:${fixture.port}/`,
    'no address',
  ]) {
    expect(await ask(url)).toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 });
  }
});

test('customer-managed egress is what an administrator allowed at run time', async () => {
  const ask = () => fixture.call('fetchOutside', { url: 'https://eu.example.org/x' });
  expect(await ask()).toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
  fixture.host.configureEgress(['https://eu.example.org']);
  expect(await ask()).toMatchObject({ value: { status: 200 } });
  fixture.host.configureEgress(['https://nobody.example.org']);
  await expect(fixture.call('fetchOutside', { url: 'https://nobody.example.org' })).rejects.toMatchObject({
    code: 'not-simulated',
  });
});

test('the worker has no network of its own', async () => {
  const before = fixture.requests.length;
  for (const way of ['socket', 'httpGet', 'datagram']) {
    const outcome = await fixture.call(way, { port: fixture.port });
    expect(outcome).toMatchObject({ message: expect.stringContaining('no network of its own') as string });
  }
  expect(fixture.requests).toHaveLength(before);
});

test('translations of the manifest reach the backend', async () => {
  expect(await fixture.call('translate', { locale: 'de-DE' })).toEqual({ value: 'Guten Tag' });
  expect(await fixture.call('translate', { locale: 'fr-FR' })).toEqual({ value: 'Hello' });
});

test('the console of the app is kept, not printed', async () => {
  await fixture.call('log', { parcel: 'p1' });
  expect(fixture.host.logs).toContainEqual({ level: 'warn', text: 'parcel p1 is late' });
});

test('the clock of a test is the clock of the app', async () => {
  const other = await startFixture({ clock: () => Date.UTC(2031, 5, 1) });
  try {
    const { now, year, fixed } = (await other.call('time')) as { now: number; year: number; fixed: string };
    expect(now - Date.UTC(2031, 5, 1)).toBeGreaterThanOrEqual(0);
    expect(now - Date.UTC(2031, 5, 1)).toBeLessThan(5000);
    expect({ year, fixed }).toEqual({ year: 2031, fixed: '1970-01-01T00:00:00.000Z' });
  } finally {
    await other.close();
  }
});

test('a closed host refuses, and ends what was running', async () => {
  const other = await startFixture({ maxWorkers: 1 });
  const pending = [other.call('sleep', { ms: 60_000 }), other.call('nothing')];
  const ended = Promise.all(pending.map((call) => expect(call).rejects.toMatchObject({ code: 'closed' })));
  await other.close();
  await ended;
  await expect(other.call('nothing')).rejects.toMatchObject({ code: 'closed' });
});

test('a worker that comes back to an app which is closed is ended, so that it keeps no process alive', async () => {
  const warm = await warmUp(path.join(__dirname, 'fixture-app'));
  const worker = warm.takeWorker();
  await new Promise((ready) => worker.once('message', ready));
  await warm.close();
  const ended = new Promise((end) => worker.once('exit', end));
  warm.keepWorker(worker);
  await ended;
});
