import { changesBehind, type TracedCause } from '../../src/diagnosis/changes-behind';
import type { SchemeRecord } from '../../src/facts/scheme-history';

const LOST: TracedCause = 'portal-access-permission-missing';
const ADDED: TracedCause = 'customers-role-has-direct-grants';
type Changes = SchemeRecord['changes'];

function history(...changes: Changes[]) {
  const records = changes.map((one, index) => ({
    at: `2026-01-0${9 - index}T00:00:00.000Z`,
    summary: String(index),
    projects: [],
    changes: one,
  }));
  return { scheme: { id: 1, name: 'Support permissions' }, since: '2025-01-01T00:00:00.000Z', records };
}

describe('which changes can explain a cause', () => {
  const grant: Changes = [
    { field: 'Permission', to: 'Browse Projects' },
    { field: 'Type', to: 'Project Role' },
  ];
  const removal: Changes = [
    { field: 'Permission', from: 'Browse Projects' },
    { field: 'Type', from: 'Service Project Customer - Portal Access' },
  ];
  const exchange: Changes = [{ field: 'Permission', from: 'Browse Projects', to: 'Create Issues' }];

  test.each<[string, Changes, boolean, boolean]>([
    ['something granted', grant, false, true],
    ['something taken away', removal, true, false],
    ['something exchanged', exchange, true, true],
    ['no values are told', [], true, true],
    ['the scheme was made', [{ field: 'Name', to: 'Support permissions' }], true, true],
    ['the scheme was renamed', [{ field: 'Name', from: 'Old', to: 'Support permissions' }], true, true],
    ['another scheme took its place for a while', [{ field: 'Scheme', from: 'Support permissions' }], true, true],
  ])('%s', (_what, changes, explainsLost, explainsAdded) => {
    expect(changesBehind(LOST, history(changes)).records).toHaveLength(explainsLost ? 1 : 0);
    expect(changesBehind(ADDED, history(changes)).records).toHaveLength(explainsAdded ? 1 : 0);
  });
});

test('the five newest are shown, and the older ones that can explain it are counted', () => {
  const removal: Changes = [{ field: 'Permission', from: 'Browse Projects' }];
  const grant: Changes = [{ field: 'Permission', to: 'Browse Projects' }];
  const { records, older } = changesBehind(LOST, history(grant, ...Array.from({ length: 7 }, () => removal)));
  expect(records.map(({ summary }) => summary)).toEqual(['1', '2', '3', '4', '5']);
  expect(older).toBe(2);
});

test('no records: none, and none older', () => {
  expect(changesBehind(ADDED, history())).toEqual({ records: [], older: 0 });
});
