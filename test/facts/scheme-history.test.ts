import type { JiraAuditRecord } from '../../src/atlassian/audit-log';
import { historyOf } from '../../src/facts/scheme-history';

const SCHEME = { id: 10_100, name: 'Support permissions' };
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
    expect(historyOf(SCHEME, [record(over)], FROM).records).toHaveLength(about ? 1 : 0);
  });
});

test('a record keeps the log’s own words, the time in UTC, and nothing else', () => {
  const { records } = historyOf(
    SCHEME,
    [
      record({
        created: '2026-02-03T04:05:06.000+0200',
        changedValues: [{ fieldName: 'Permission', changedFrom: 'Browse Projects', changedTo: '' }, { changedTo: 'x' }],
        associatedItems: [
          { name: 'Help desk', typeName: 'PROJECT' },
          { name: 'jane@customer.example', typeName: 'USER' },
        ],
      }),
      record({ authorAccountId: null, created: 'once' }),
    ],
    FROM,
  );
  expect(records).toEqual([
    // A time that is no time stands as it is.
    { at: 'once', summary: 'Permission scheme updated', projects: [], changes: [] },
    {
      at: '2026-02-03T02:05:06.000Z',
      by: 'admin',
      summary: 'Permission scheme updated',
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
  const { records } = historyOf(
    SCHEME,
    days.map((created) => record({ created })),
    FROM,
  );
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
    expect(historyOf(SCHEME, page, FROM, total).since).toBe(since);
  });
});
