import { startFixture, type Fixture } from './start-fixture';

let fixture: Fixture;
let now = Date.UTC(2026, 0, 1);
beforeAll(async () => {
  fixture = await startFixture({ clock: () => now });
});
afterAll(() => fixture.close());
beforeEach(() => fixture.host.storage.clear());

const hour = 3_600_000;

test('set, get and delete; a key that is not there is undefined, not an error', async () => {
  expect(await fixture.call('set', { key: 'parcel:1', value: { to: ['Anna', 2, true, null] } })).toEqual({});
  expect(await fixture.call('get', { key: 'parcel:1' })).toEqual({ value: { to: ['Anna', 2, true, null] } });
  expect(fixture.host.storage.value('parcel:1')).toEqual({ to: ['Anna', 2, true, null] });
  await fixture.call('remove', { key: 'parcel:1' });
  expect(await fixture.call('get', { key: 'parcel:1' })).toEqual({});
  expect(await fixture.call('remove', { key: 'parcel:1' })).toEqual({});
});

test('metadata is given where it is asked for', async () => {
  await fixture.call('set', {
    key: 'a',
    value: 1,
    options: { ttl: { value: 2, unit: 'DAYS' }, keyPolicy: 'OVERRIDE' },
  });
  now += hour;
  await fixture.call('set', {
    key: 'a',
    value: 2,
    options: { ttl: { value: 1, unit: 'HOURS' }, keyPolicy: 'OVERRIDE' },
  });
  const metadataFields = ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'];
  expect(await fixture.call('get', { key: 'a', options: { metadataFields } })).toEqual({
    value: {
      key: 'a',
      value: 2,
      createdAt: now - hour,
      updatedAt: now,
      expireTime: new Date(now + hour).toISOString(),
    },
  });
});

test('FAIL_IF_EXISTS has one winner, and does not see that a value has expired', async () => {
  const create = { key: 'lock', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'HOURS' } } };
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => fixture.call('set', create)));
  const lost = outcomes.filter(({ code }) => code === 'KEY_CONFLICT');
  expect(lost).toHaveLength(7);
  expect(lost[0]).toMatchObject({ name: 'ForgeKvsError', status: 409 });
  now += 47 * hour;
  expect(await fixture.call('set', create)).toMatchObject({ code: 'KEY_CONFLICT' });
  now += 3 * hour;
  expect(await fixture.call('set', create)).toEqual({});
});

test('an expired value lingers for 48 hours, or is gone where the test wants it so', async () => {
  const value = { key: 'brief', value: 'x', options: { keyPolicy: 'OVERRIDE', ttl: { value: 1, unit: 'SECONDS' } } };
  await fixture.call('set', value);
  now += 2000;
  expect(await fixture.call('get', { key: 'brief' })).toEqual({ value: 'x' });
  now += 48 * hour;
  expect(await fixture.call('get', { key: 'brief' })).toEqual({});

  const strict = await startFixture({ clock: () => now, expiredValues: 'gone' });
  try {
    await strict.call('set', value);
    now += 2000;
    expect(await strict.call('get', { key: 'brief' })).toEqual({});
  } finally {
    await strict.close();
  }
});

test('OVERRIDE gives back the previous or the latest value', async () => {
  const override = (value: number, returnValue: string) =>
    fixture.call('set', { key: 'n', value, options: { keyPolicy: 'OVERRIDE', returnValue } });
  expect(await override(1, 'PREVIOUS')).toEqual({});
  expect(await override(2, 'PREVIOUS')).toEqual({ value: { key: 'n', value: 1 } });
  expect(await override(3, 'LATEST')).toEqual({ value: { key: 'n', value: 3 } });
});

test.each([
  ['an e-mail address', 'anna@example.com', 'INVALID_KEY'],
  ['a slash', 'a/b', 'INVALID_KEY'],
  ['only blanks', '   ', 'INVALID_KEY'],
  ['nothing', '', 'EMPTY_KEY'],
  ['501 characters', 'k'.repeat(501), 'KEY_TOO_LONG'],
])('%s is no key', async (_, key, code) => {
  for (const verb of ['set', 'get', 'remove', 'setSecret']) {
    expect(await fixture.call(verb, { key, value: 1 })).toMatchObject({ name: 'ForgeKvsError', code, status: 400 });
  }
  expect(await fixture.call('set', { key: 'Fine: a.b_c-d #1'.padEnd(500, 'k'), value: 1 })).toEqual({});
});

test('values have limits: 240 KiB, 31 levels, no null', async () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'x' : { in: nested(levels - 1) });
  const text = (bytes: number) => 'x'.repeat(bytes - 2);
  expect(await fixture.call('set', { key: 'a', value: text(240 * 1024) })).toEqual({});
  expect(await fixture.call('set', { key: 'a', value: text(240 * 1024 + 1) })).toMatchObject({ code: 'MAX_SIZE' });
  expect(await fixture.call('set', { key: 'a', value: 'ä'.repeat(130 * 1024) })).toMatchObject({ code: 'MAX_SIZE' });
  expect(await fixture.call('set', { key: 'a', value: nested(31) })).toEqual({});
  expect(await fixture.call('set', { key: 'a', value: nested(32) })).toMatchObject({ code: 'MAX_DEPTH' });
  expect(await fixture.call('set', { key: 'b', value: null })).toMatchObject({ name: 'ForgeKvsError', status: 400 });
  expect(fixture.host.storage.keys()).toEqual(['a']);
});

test.each([
  ['of two years', { value: 731, unit: 'DAYS' }],
  ['below 1', { value: 0, unit: 'DAYS' }],
  ['in weeks', { value: 1, unit: 'WEEKS' }],
])('a ttl %s is refused', async (_, ttl) => {
  const outcome = await fixture.call('set', { key: 'a', value: 1, options: { keyPolicy: 'OVERRIDE', ttl } });
  expect(outcome).toMatchObject({ name: 'ForgeKvsError', status: 400 });
  expect(fixture.host.storage.keys()).toEqual([]);
});

test('secrets live apart', async () => {
  await fixture.call('setSecret', { key: 'token', value: 'hush' });
  expect(await fixture.call('get', { key: 'token' })).toEqual({});
  expect(await fixture.call('getSecret', { key: 'token' })).toEqual({ value: 'hush' });
  expect(await fixture.call('list', {})).toEqual({ value: { results: [] } });
  expect(fixture.host.storage.dump()).toEqual({ plain: {}, secret: { token: 'hush' }, entities: {} });
  await fixture.call('deleteSecret', { key: 'token' });
  expect(fixture.host.storage.secretKeys()).toEqual([]);
});

test('a query walks the keys of a prefix page by page', async () => {
  for (const key of ['b:2', 'a:1', 'b:10', 'b:1', 'c:1']) await fixture.call('set', { key, value: key });
  const first = (await fixture.call('list', { prefix: 'b:', limit: 2 })) as {
    value: { results: object[]; nextCursor: string };
  };
  expect(first.value.results).toEqual([
    { key: 'b:1', value: 'b:1' },
    { key: 'b:10', value: 'b:10' },
  ]);
  const { nextCursor: cursor } = first.value;
  expect(await fixture.call('list', { prefix: 'b:', limit: 2, cursor })).toEqual({
    value: { results: [{ key: 'b:2', value: 'b:2' }] },
  });
  expect(await fixture.call('list', { prefix: 'a:', cursor })).toMatchObject({ code: 'CURSOR_INVALID' });
  expect(await fixture.call('list', { limit: 101 })).toMatchObject({ code: 'LIST_QUERY_LIMIT_EXCEEDED' });
});

test('a page without a limit has 10 results', async () => {
  for (let n = 0; n < 12; n++) await fixture.call('set', { key: `k${n}`, value: n });
  const page = (await fixture.call('list')) as { value: { results: object[] } };
  expect(page.value.results).toHaveLength(10);
});

test('a batch does for each key what it can', async () => {
  const items = [
    { key: 'a', value: 1 },
    { key: 'b@example.com', value: 2 },
    { key: 'p', value: { version: 1, owner: 'o', status: 's' }, entityName: 'parcel' },
  ];
  expect(await fixture.call('batchSet', { items })).toMatchObject({
    value: {
      successfulKeys: [{ key: 'a' }, { key: 'p', entityName: 'parcel' }],
      failedKeys: [{ key: 'b@example.com', error: { code: 'INVALID_KEY' } }],
    },
  });
  expect(await fixture.call('batchGet', { items: [{ key: 'a' }, { key: 'none' }] })).toMatchObject({
    value: {
      successfulKeys: [{ key: 'a', value: 1 }],
      failedKeys: [{ key: 'none', error: { code: 'KEY_NOT_FOUND' } }],
    },
  });
  expect(await fixture.call('batchDelete', { items: [{ key: 'p', entityName: 'parcel' }] })).toMatchObject({
    value: { successfulKeys: [{ key: 'p' }] },
  });
  expect(fixture.host.storage.entityKeys('parcel')).toEqual([]);
  const many = Array.from({ length: 26 }, (_, n) => ({ key: `k${n}`, value: n }));
  expect(await fixture.call('batchSet', { items: many })).toMatchObject({ name: 'ForgeKvsError', status: 400 });
});
