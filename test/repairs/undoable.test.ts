import type { ApplyOutcome, ChangeOutcome } from '../../src/repairs/outcome';
import { undoable } from '../../src/repairs/undoable';

const reversible = { irreversible: [] };
const cameTo = (...changes: ChangeOutcome['outcome'][]): ApplyOutcome => ({
  outcome: 'applied',
  changes: changes.map((outcome) => ({ outcome, calls: [] })),
  at: '2026-01-01T00:00:00.000Z',
  by: 'somebody',
});

test('a plan that wrote all of its changes can be undone', () => {
  expect(undoable(reversible, cameTo('applied', 'applied'))).toBe(true);
});

test.each([
  ['was never applied', undefined],
  ['changed nothing', cameTo()],
  ['found a change done by others', cameTo('already-applied', 'applied')],
  ['stopped half way', cameTo('applied', 'refused', 'not-tried')],
  ['was not verified', cameTo('not-verified')],
])('a plan that %s cannot', (_, outcome) => {
  expect(undoable(reversible, outcome)).toBe(false);
});

test('a plan with a change that has no way back cannot', () => {
  expect(undoable({ irreversible: ['customer-invitation'] }, cameTo('applied'))).toBe(false);
});
