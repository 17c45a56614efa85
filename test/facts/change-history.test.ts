import type { JiraAuditRecord } from '../../src/atlassian/audit-log';
import { historyOf } from '../../src/facts/change-history';
import type { ChangedObject } from '../../src/facts/changed-object';

const SCHEME = { kind: 'permission-scheme', id: 10_100, name: 'Support permissions' } as const;
const FROM = '2026-01-01T00:00:00.000Z';

function record(over: Partial<JiraAuditRecord> = {}): JiraAuditRecord {
  return {
    summary: 'Permission scheme updated',
    created: '2026-02-03T04:05:06.000+0000',
    authorAccountId: 'admin',
    objectItem: { id: '10100', name: SCHEME.name, typeName: 'SCHEME' },
    associatedItems: null,
    changedValues: null,
    ...over,
  };
}

const pageOf = (...records: JiraAuditRecord[]) => [{ records }];

describe('which records of the log are about the scheme', () => {
  test.each<[string, Partial<JiraAuditRecord>, boolean]>([
    ['the scheme itself', {}, true],
    [
      'the scheme by its id, under an older name',
      { objectItem: { id: '10100', name: 'Old', typeName: 'SCHEME' } },
      true,
    ],
    ['something else with the same id', { objectItem: { id: '10100', name: 'Jane', typeName: 'USER' } }, false],
    ['another scheme whose name begins the same', { objectItem: { name: 'Support permissions EU' } }, false],
    ['a group that the words of the search fit', { objectItem: { name: 'Support' } }, false],
    [
      'a project that was given the scheme',
      { objectItem: { name: 'Help desk', typeName: 'PROJECT' }, changedValues: [{ changedTo: SCHEME.name }] },
      true,
    ],
    ['a scheme named beside', { objectItem: { name: 'x' }, associatedItems: [{ name: SCHEME.name }] }, true],
    ['nothing', { objectItem: null }, false],
  ])('%s', (_what, over, about) => {
    expect(historyOf([SCHEME], [{ records: [record(over)] }], FROM).records).toHaveLength(about ? 1 : 0);
  });
});

const plain = { of: 'permission-scheme', summary: 'Permission scheme updated', object: SCHEME.name, accounts: [] };

test('a record keeps the log’s own words, the time in UTC, and nothing else', () => {
  const { records } = historyOf(
    [SCHEME],
    pageOf(
      record({
        created: '2026-02-03T04:05:06.000+0200',
        changedValues: [{ fieldName: 'Permission', changedFrom: 'Browse Projects', changedTo: '' }, { changedTo: 'x' }],
        associatedItems: [
          { name: 'Help desk', typeName: 'PROJECT' },
          { name: 'jane@customer.example', typeName: 'USER' },
        ],
      }),
      record({ authorAccountId: null, created: 'once' }),
    ),
    FROM,
  );
  expect(records).toEqual([
    // A time that is no time stands as it is.
    { ...plain, at: 'once', projects: [], changes: [] },
    {
      ...plain,
      at: '2026-02-03T02:05:06.000Z',
      by: 'admin',
      projects: ['Help desk'],
      changes: [
        { field: 'Permission', from: 'Browse Projects' },
        { field: '', to: 'x' },
      ],
    },
  ]);
});

test('records come newest first, whatever their order and zone', () => {
  const days = ['2026-02-01T23:30:00.000+0000', '2026-02-03T00:00:00.000+0000', '2026-02-02T00:00:00.000+0100'];
  const { records } = historyOf([SCHEME], pageOf(...days.map((created) => record({ created }))), FROM);
  expect(records.map(({ at }) => at)).toEqual([
    '2026-02-03T00:00:00.000Z',
    '2026-02-01T23:30:00.000Z',
    '2026-02-01T23:00:00.000Z',
  ]);
});

describe('how far back was looked', () => {
  const page = [record(), record({ created: '2026-01-15T00:00:00.000+0000', objectItem: { name: 'other' } })];

  test.each([
    ['to the beginning, where the page is all there is', 2, FROM],
    ['to the oldest record of a page that is not all', 3, '2026-01-15T00:00:00.000Z'],
    ['to the beginning, where the site does not tell how many there are', undefined, FROM],
  ])('%s', (_what, total, since) => {
    expect(historyOf([SCHEME], [{ records: page, total }], FROM).since).toBe(since);
  });
});

test('of several searches, the one that reaches back least tells since when was looked, and a record counts once', () => {
  const twice = record({ id: 7 });
  const short = { records: [twice, record({ id: 6, created: '2026-01-20T00:00:00.000+0000' })], total: 90 };
  const { since, records } = historyOf([SCHEME], [{ records: [{ ...twice }], total: 1 }, short], FROM);
  expect(since).toBe('2026-01-20T00:00:00.000Z');
  expect(records).toHaveLength(2);
});

const JANE = '5b10ac8d82e05b22cc7d4ef5';
const SAM = '712020:0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f';
const PORTAL_ONLY = 'qm:0a1b2c3d:0a1b2c3d';
const project = { id: '10000', name: 'Help desk' };
const HERE = { ...project, typeName: 'PROJECT' };
const CUSTOMERS: ChangedObject = { kind: 'project-role', role: 'Service Desk Customers', project, accountId: JANE };
const ANY_ROLE: ChangedObject = { kind: 'project-role', project, accountId: JANE };
const ACCOUNT: ChangedObject = { kind: 'account', accountId: JANE };

const roleRecord = (over: Partial<JiraAuditRecord> = {}) =>
  record({
    summary: 'Project roles changed',
    objectItem: { id: '10201', name: 'Service Desk Customers', typeName: 'PROJECT_ROLE' },
    associatedItems: [HERE],
    changedValues: [{ fieldName: 'Users', changedFrom: `${SAM}, ${JANE}`, changedTo: SAM }],
    ...over,
  });
const groupRecord = (id: string, over: Partial<JiraAuditRecord> = {}) =>
  record({
    summary: 'User removed from group',
    objectItem: { name: 'desk', typeName: 'GROUP' },
    associatedItems: [{ id, name: id, typeName: 'USER' }],
    ...over,
  });

test.each<[string, ChangedObject, JiraAuditRecord, boolean]>([
  ['the role, here', CUSTOMERS, roleRecord(), true],
  [
    'the role, in this project under an older name',
    CUSTOMERS,
    roleRecord({ associatedItems: [{ ...HERE, name: 'Old' }] }),
    true,
  ],
  [
    'the role, in another project',
    CUSTOMERS,
    roleRecord({ associatedItems: [{ id: '9', name: 'x', typeName: 'PROJECT' }] }),
    false,
  ],
  ['the role, everywhere', CUSTOMERS, roleRecord({ associatedItems: null }), true],
  ['another role', CUSTOMERS, roleRecord({ objectItem: { name: 'Team', typeName: 'PROJECT_ROLE' } }), false],
  ['any role', ANY_ROLE, roleRecord({ objectItem: { name: 'Team', typeName: 'PROJECT_ROLE' } }), true],
  ['a project that is called like one', ANY_ROLE, record({ objectItem: HERE }), false],
  ['a group and the account', ACCOUNT, groupRecord(JANE), true],
  ['a group and another account', ACCOUNT, groupRecord(SAM), false],
  ['the account itself', ACCOUNT, record({ objectItem: { id: JANE, name: JANE, typeName: 'USER' } }), true],
  ['a role and the account in a value only', ACCOUNT, roleRecord(), false],
])('roles and groups: %s', (_what, object, one, about) => {
  expect(historyOf([object], [{ records: [one] }], FROM).records).toHaveLength(about ? 1 : 0);
});

test.each<[string, { changedFrom?: string; changedTo?: string }, string[], object]>([
  ['the account was taken out', { changedFrom: `${SAM}, ${JANE}`, changedTo: SAM }, [JANE], {}],
  ['it was the only one', { changedFrom: JANE }, [JANE], {}],
  ['the account was put in', { changedFrom: SAM, changedTo: `${SAM}, ${JANE}` }, [], {}],
  ['somebody else was taken out', { changedFrom: `${JANE}, ${PORTAL_ONLY}`, changedTo: JANE }, [], {}],
  ['a group was taken out', { changedFrom: 'desk, ops', changedTo: 'ops' }, [], { from: 'desk' }],
  ['one group for another', { changedFrom: 'desk', changedTo: 'ops' }, [], { from: 'desk', to: 'ops' }],
])('of a role, what differs is kept, and of people only who was asked about: %s', (_what, value, accounts, change) => {
  const [one] = historyOf(
    [CUSTOMERS],
    pageOf(roleRecord({ changedValues: [{ fieldName: 'X', ...value }] })),
    FROM,
  ).records;
  expect(one).toMatchObject({
    of: 'project-role',
    object: 'Service Desk Customers',
    projects: ['Help desk'],
    accounts,
  });
  expect(one?.changes).toEqual([{ field: 'X', ...change }]);
});
