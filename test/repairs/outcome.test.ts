import { outcomeOf, type ApplyOutcome, type ChangeOutcome } from '../../src/repairs/outcome';

const of = (...outcomes: ChangeOutcome['outcome'][]) =>
  outcomeOf(
    outcomes.map((outcome) => ({ outcome, calls: [] })),
    '2026-01-01T00:00:00.000Z',
    'caller',
  );

describe('a plan comes out as its worst change did', () => {
  test.each<[ChangeOutcome['outcome'][], ApplyOutcome['outcome']]>([
    [['applied'], 'applied'],
    [['applied', 'already-applied'], 'applied'],
    [['already-applied', 'already-applied'], 'already-applied'],
    [['applied', 'not-verified'], 'not-verified'],
    [['stale', 'not-tried'], 'stale'],
    [['already-applied', 'stale'], 'stale'],
    [['applied', 'refused', 'not-tried'], 'refused'],
    [['applied', 'failed', 'not-tried'], 'failed'],
    [['refused', 'failed'], 'failed'],
    [['not-verified', 'refused'], 'refused'],
    // An earlier try had written the first: it cannot be said that nothing was.
    [['applied', 'stale'], 'failed'],
    // Neither says that anything was done.
    [['not-tried'], 'failed'],
    [[], 'failed'],
  ])('%j: %s', (changes, outcome) => {
    expect(of(...changes).outcome).toBe(outcome);
    expect(of(...[...changes].reverse()).outcome).toBe(outcome);
  });
});

test('who, when and every change are kept', () => {
  const { at, by, changes } = of('applied', 'refused');
  expect({ at, by }).toEqual({ at: '2026-01-01T00:00:00.000Z', by: 'caller' });
  expect(changes.map(({ outcome }) => outcome)).toEqual(['applied', 'refused']);
});
