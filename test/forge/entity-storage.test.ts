import { startFixture, type Fixture, type Outcome } from './start-fixture';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.close());
beforeEach(() => fixture.host.storage.clear());

const parcel = (version: number, owner: string, status: string, more: object = {}) => ({
  version,
  owner,
  status,
  ...more,
});
const put = (key: string, value: object) => fixture.call('setParcel', { key, value });
const keysOf = ({ value }: Outcome) => (value as { results: { key: string }[] }).results.map(({ key }) => key);

async function putSome(): Promise<void> {
  await put('p1', parcel(3, 'anna', 'sent', { weight: 1.5, fragile: true }));
  await put('p2', parcel(1, 'anna', 'new', { weight: 20 }));
  await put('p3', parcel(2, 'bert', 'lost'));
  await put('p4', parcel(2, 'anna', 'sent', { weight: 7 }));
}

test('values of an entity are kept apart by entity, and follow its attributes', async () => {
  await put('p1', parcel(1, 'anna', 'new', { weight: 0.5, notes: { any: ['thing'] } }));
  expect(await fixture.call('getParcel', { key: 'p1' })).toMatchObject({ value: { owner: 'anna', weight: 0.5 } });
  expect(await fixture.call('get', { key: 'p1' })).toEqual({});
  expect(await fixture.call('deleteParcel', { key: 'p1' })).toEqual({});
  expect(await fixture.call('getParcel', { key: 'p1' })).toEqual({});
});

test.each([
  ['an attribute the manifest does not name', { colour: 'red' }],
  ['a text for an integer', { version: '1' }],
  ['a fraction for an integer', { version: 1.5 }],
  ['a number for a text', { owner: 1 }],
  ['null for a boolean', { fragile: null }],
  ['a list', ['anna']],
  ['a text', 'anna'],
])('%s is refused', async (_, value) => {
  expect(await put('p1', value as object)).toMatchObject({ name: 'ForgeKvsError', code: 'INVALID_ENTITY_VALUE' });
  expect(fixture.host.storage.entityKeys('parcel')).toEqual([]);
});

test('an entity or an index that the manifest does not declare is refused', async () => {
  expect(await fixture.call('getParcel', { key: 'a', entity: 'letter' })).toMatchObject({
    code: 'INVALID_ENTITY_TYPE',
  });
  expect(await fixture.call('queryParcels', { index: 'by-weight' })).toMatchObject({ code: 'INVALID_ENTITY_INDEX' });
});

test('an index gives its partition in the order of its range', async () => {
  await putSome();
  const query = { index: 'by-owner', partition: ['anna'] };
  expect(keysOf(await fixture.call('queryParcels', query))).toEqual(['p2', 'p4', 'p1']);
  expect(keysOf(await fixture.call('queryParcels', { ...query, sort: 'DESC' }))).toEqual(['p1', 'p4', 'p2']);
  expect(keysOf(await fixture.call('queryParcels', { ...query, where: ['between', 2, 3] }))).toEqual(['p4', 'p1']);
  expect(keysOf(await fixture.call('queryParcels', { ...query, where: ['lessThan', 2] }))).toEqual(['p2']);
  expect(keysOf(await fixture.call('queryParcels', { index: 'status', where: ['beginsWith', 's'] }))).toEqual([
    'p1',
    'p4',
  ]);
  expect(keysOf(await fixture.call('queryParcels', { index: 'status' }))).toEqual(['p3', 'p2', 'p1', 'p4']);
  expect(keysOf(await fixture.call('queryParcels', { index: 'by-key', where: ['equalTo', 'p3'] }))).toEqual(['p3']);
});

test('a query that does not fit its index is refused', async () => {
  const ask = (query: object) => fixture.call('queryParcels', query);
  expect(await ask({ index: 'by-owner' })).toMatchObject({ name: 'ForgeKvsError', status: 400 });
  expect(await ask({ index: 'by-owner', partition: [1] })).toMatchObject({ status: 400 });
  expect(await ask({ index: 'status', where: ['equalTo', 1] })).toMatchObject({ status: 400 });
  expect(await ask({ index: 'by-owner', partition: ['anna'], where: ['beginsWith', 1] })).toMatchObject({
    status: 400,
  });
  expect(await ask({ index: 'status', limit: 101 })).toMatchObject({ code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE' });
});

test.each([
  ['equal', 'and', [['status', 'equalTo', 'sent']], ['p1', 'p4']],
  [
    'and',
    'and',
    [
      ['status', 'equalTo', 'sent'],
      ['weight', 'greaterThan', 5],
    ],
    ['p4'],
  ],
  [
    'or',
    'or',
    [
      ['status', 'equalTo', 'lost'],
      ['weight', 'greaterThanEqualTo', 20],
    ],
    ['p2', 'p3'],
  ],
  ['exists', 'and', [['fragile', 'exists']], ['p1']],
  ['not there', 'and', [['weight', 'notExists']], ['p3']],
  ['not equal', 'and', [['owner', 'notEqualTo', 'anna']], ['p3']],
  ['contains', 'and', [['owner', 'contains', 'nn']], ['p1', 'p2', 'p4']],
  ['boolean', 'and', [['fragile', 'equalTo', true]], ['p1']],
])('filters: %s', async (_, how, list, keys) => {
  await putSome();
  const outcome = await fixture.call('queryParcels', { index: 'by-key', filters: { how, list } });
  expect(keysOf(outcome)).toEqual(keys);
});

test('attributes of the type any, and values of a wrong type, cannot be compared', async () => {
  const ask = (property: string, value: unknown) =>
    fixture.call('queryParcels', { index: 'by-key', filters: { how: 'and', list: [[property, 'equalTo', value]] } });
  expect(await ask('notes', 'x')).toMatchObject({ name: 'ForgeKvsError', status: 422 });
  expect(await ask('version', 'x')).toMatchObject({ name: 'ForgeKvsError', status: 400 });
});

test('filters thin out a page after it was cut: an empty page may carry a cursor', async () => {
  await putSome();
  const query = { index: 'by-key', limit: 2, filters: { how: 'and', list: [['owner', 'equalTo', 'bert']] } };
  const first = (await fixture.call('queryParcels', query)) as { value: { nextCursor: string } };
  expect(keysOf(first)).toEqual([]);
  const second = await fixture.call('queryParcels', { ...query, cursor: first.value.nextCursor });
  expect(keysOf(second)).toEqual(['p3']);
});

test('compare and swap: of those who read the same version, one can write', async () => {
  await put('p1', parcel(1, 'anna', 'new'));
  const outcomes = await Promise.all(
    ['a', 'b', 'c', 'd'].map((status) =>
      fixture.call('replaceParcel', { key: 'p1', read: 1, next: parcel(2, 'anna', status) }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 409)).toHaveLength(3);
  const winner = outcomes.findIndex(({ status }) => status === undefined);
  expect(fixture.host.storage.entity('parcel', 'p1')).toMatchObject({ version: 2, status: 'abcd'[winner] });
});

test('a transaction whose check fails writes nothing at all', async () => {
  await put('p1', parcel(1, 'anna', 'new'));
  await fixture.call('set', { key: 'old', value: 1 });
  const write = (version: number, guard = 'p1') =>
    fixture.call('guardedWrite', { guard, version, keys: ['x', 'y'], drop: 'old' });
  expect(await write(2)).toMatchObject({ name: 'ForgeKvsError', status: 409 });
  expect(await write(1, 'p2')).toMatchObject({ name: 'ForgeKvsError', status: 409 });
  expect(fixture.host.storage.keys()).toEqual(['old']);
  expect(await write(1)).toEqual({});
  expect(fixture.host.storage.keys()).toEqual(['x', 'y']);
});

test('create once by a transaction, on an attribute that every value has', async () => {
  const create = { key: 'p9', value: parcel(1, 'anna', 'new') };
  expect(await fixture.call('createParcel', create)).toEqual({});
  expect(await fixture.call('createParcel', create)).toMatchObject({ status: 409 });
});

test('a check needs a value to check, whatever it asks of it', async () => {
  await put('p1', parcel(1, 'anna', 'new'));
  expect(await fixture.call('checkAbsent', { key: 'p1' })).toEqual({});
  expect(await fixture.call('checkAbsent', { key: 'p2' })).toMatchObject({ status: 409 });
});

test('a transaction has 25 operations at most, and each key once', async () => {
  await put('p1', parcel(1, 'anna', 'new'));
  const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${n}`);
  const write = (list: string[]) => fixture.call('guardedWrite', { guard: 'p1', version: 1, keys: list });
  expect(await write(keys(25))).toMatchObject({ status: 400 });
  expect(await write(['a', 'a'])).toMatchObject({ status: 400 });
  expect(await write(['a', 'b@example.com'])).toMatchObject({ code: 'INVALID_KEY' });
  expect(fixture.host.storage.keys()).toEqual([]);
  expect(await write(keys(24))).toEqual({});
});
