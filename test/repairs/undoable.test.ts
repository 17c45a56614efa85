import type { Change } from '../../src/repairs/changes/change';
import type { ApplyOutcome, ChangeOutcome } from '../../src/repairs/outcome';
import { sentBy, undoable } from '../../src/repairs/undoable';
import { somePlan } from '../records/some-plan';

const [change] = somePlan().changes;
const reversible = { irreversible: [], changes: [change, structuredClone(change), structuredClone(change)] as never };
const cameTo = (...changes: ChangeOutcome['outcome'][]): ApplyOutcome => ({
  outcome: 'applied',
  changes: changes.map((outcome) => ({ outcome, calls: [] })),
  at: '2026-01-01T00:00:00.000Z',
  by: 'somebody',
});

test.each<[string, ChangeOutcome['outcome'][], number[]]>([
  ['wrote all of its changes', ['applied', 'applied', 'applied'], [0, 1, 2]],
  ['found a change done by others', ['already-applied', 'applied', 'applied'], [1, 2]],
  ['was refused half way', ['applied', 'refused', 'not-tried'], [0]],
  ['failed half way', ['applied', 'failed', 'not-tried'], [0]],
  ['was not verified at one place', ['applied', 'not-verified', 'applied'], [0, 2]],
  ['had been begun before the rest became stale', ['applied', 'stale', 'not-tried'], [0]],
])('a plan that %s can be undone, in what it wrote', (_, outcomes, places) => {
  const outcome = cameTo(...outcomes);
  expect(undoable(reversible, outcome)).toBe(true);
  const { changes } = reversible as { changes: unknown[] };
  expect(sentBy(reversible, outcome).filter(({ seen }) => seen)).toEqual(
    places.map((place) => ({ change: changes[place], seen: true })),
  );
});

const sent = { how: 'attempted', operation: 'PUT /', at: '2026-01-01T00:00:00.000Z', status: 500 } as const;

test.each<[string, ChangeOutcome, boolean]>([
  ['was taken and did not show', { outcome: 'not-verified', calls: [sent] }, true],
  ['was sent, and its answer lost', { outcome: 'failed', calls: [sent] }, true],
  ['failed before it was sent', { outcome: 'failed', calls: [{ ...sent, how: 'read', as: 'user' }] }, false],
  ['was refused', { outcome: 'refused', calls: [sent] }, false],
  ['was done by others', { outcome: 'already-applied', calls: [] }, false],
])('what %s may stand on the site or not', (_, became, may) => {
  const plan = { irreversible: [], changes: [change] as [Change] };
  const outcome = { ...cameTo(), changes: [became] };
  expect(sentBy(plan, outcome)).toEqual(may ? [{ change, seen: false }] : []);
  expect(undoable(plan, outcome)).toBe(may);
});

test.each([
  ['was never applied', undefined],
  ['changed nothing', cameTo()],
  ['found everything done by others', cameTo('already-applied', 'already-applied')],
  ['was stale', cameTo('stale', 'not-tried')],
  ['was refused at once', cameTo('refused', 'not-tried')],
])('a plan that %s cannot', (_, outcome) => {
  expect(undoable(reversible, outcome)).toBe(false);
});

test('a plan with a change that has no way back cannot', () => {
  expect(undoable({ ...reversible, irreversible: ['customer-invitation'] }, cameTo('applied'))).toBe(false);
});
