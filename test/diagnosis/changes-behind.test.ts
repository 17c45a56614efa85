import { changesBehind } from '../../src/diagnosis/changes-behind';
import type { TracedCause } from '../../src/diagnosis/traced-causes';
import type { ChangeHistory, ChangeRecord } from '../../src/facts/change-history';

const LOST: TracedCause = 'portal-access-permission-missing';
const ADDED: TracedCause = 'customers-role-has-direct-grants';
type Changes = ChangeRecord['changes'];

function history(...records: Partial<ChangeRecord>[]): ChangeHistory {
  return {
    objects: [{ kind: 'permission-scheme', id: 1, name: 'Support permissions' }],
    since: '2025-01-01T00:00:00.000Z',
    records: records.map((over, index) => ({
      of: 'permission-scheme',
      at: `2026-01-0${9 - index}T00:00:00.000Z`,
      summary: String(index),
      projects: [],
      accounts: [],
      changes: [],
      ...over,
    })),
  };
}

const explain = (cause: TracedCause, record: Partial<ChangeRecord>) =>
  changesBehind(cause, history(record)).records.length === 1;

describe('which changes of a scheme can explain a cause', () => {
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
    expect([explain(LOST, { changes }), explain(ADDED, { changes })]).toEqual([explainsLost, explainsAdded]);
  });
});

describe('which changes of roles and groups can', () => {
  test.each<[string, Partial<ChangeRecord>, boolean]>([
    [
      'the account was taken out of a role',
      { of: 'project-role', accounts: ['me'], changes: [{ field: 'Users' }] },
      true,
    ],
    ['others were taken out of a role, or put into it', { of: 'project-role', changes: [{ field: 'Users' }] }, false],
    ['a group was taken out of a role', { of: 'project-role', changes: [{ field: 'Groups', from: 'desk' }] }, true],
    ['a group was put into a role', { of: 'project-role', changes: [{ field: 'Groups', to: 'desk' }] }, false],
    ['a role of which nothing more is told', { of: 'project-role' }, true],
    ['the account was put into a group', { of: 'account', summary: 'User added to group', accounts: ['me'] }, false],
    ['taken out of a group', { of: 'account', summary: 'User removed from group', accounts: ['me'] }, true],
    ['something in other words', { of: 'account', summary: 'Utilisateur ajouté au groupe', accounts: ['me'] }, true],
  ])('%s: %#', (_what, record, explains) => {
    expect(explain('actor-not-agent', record)).toBe(explains);
  });
});

test('the five newest are shown, and the older ones that can explain it are counted', () => {
  const removal = { changes: [{ field: 'Permission', from: 'Browse Projects' }] };
  const grant = { changes: [{ field: 'Permission', to: 'Browse Projects' }] };
  const { records, older } = changesBehind(LOST, history(grant, ...Array.from({ length: 7 }, () => removal)));
  expect(records.map(({ summary }) => summary)).toEqual(['1', '2', '3', '4', '5']);
  expect(older).toBe(2);
});

test('no records: none, and none older', () => {
  expect(changesBehind(ADDED, history())).toEqual({ records: [], older: 0 });
});
