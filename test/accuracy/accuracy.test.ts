import { FAULTS } from './faults/registry';
import { openLanes, type Lanes } from './lanes';
import { KINDS, measureHealthy, measureRemoved, measureSeveral, measureSingles } from './measure';
import { makeSeenAlone } from './several-faults';
import { CALLERS, singleCases, STYLES, type SingleCase } from './single-faults';

/** Small parts of what `npm run accuracy` measures, which takes minutes. */
let lanes: Lanes;
const seen = makeSeenAlone();
beforeAll(async () => {
  lanes = await openLanes();
});
afterAll(() => lanes.close());

/** Of each fault and symptom two places, drawn so that every caller, style and setting has its turn. */
function someSingles(): SingleCase[] {
  const all = singleCases(FAULTS, KINDS);
  return [...grouped(all).values()].flatMap((cases, index) =>
    [index * 7, index * 7 + 5].flatMap((at) => cases[at % cases.length] ?? []),
  );
}

function grouped(all: readonly SingleCase[]): Map<string, SingleCase[]> {
  const groups = new Map<string, SingleCase[]>();
  for (const one of all) {
    const key = `${one.fault.cause} ${one.fault.name} ${one.symptom}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

test('one fault: the right cause, after three questions at most', async () => {
  const cases = someSingles();
  expect(new Set(cases.map(({ setting }) => setting.as)).size).toBe(CALLERS.length);
  expect(new Set(cases.map(({ style }) => style)).size).toBe(STYLES.length);
  expect(new Set(cases.map(({ setting: { app, directoryKey } }) => `${app} ${directoryKey}`)).size).toBe(KINDS.length);
  expect((await measureSingles(lanes, seen, cases)).misses).toEqual([]);
});

test('two or three faults: the first of what was seen, and none denied', async () => {
  const { runs, misses } = await measureSeveral(lanes, seen, { sites: 60, seed: 11 });
  expect(runs).toBe(60);
  expect(misses).toEqual([]);
});

test('a cause that is not the one is a miss', async () => {
  const [inactive] = singleCases(
    FAULTS.filter(({ cause }) => cause === 'portal-only-inactive'),
    KINDS.slice(0, 1),
  );
  if (inactive === undefined) throw new Error('There is no such fault.');
  const mistaken = { ...inactive, fault: { ...inactive.fault, cause: 'domain-not-allowed' } };
  const { broken, misses } = await measureSingles(lanes, makeSeenAlone(), [inactive, mistaken]);
  expect(broken).toHaveLength(1);
  expect(misses).toEqual([expect.stringContaining('accuses portal-only-inactive')]);
});

test('healthy sites accuse nobody', async () => {
  const { runs, misses } = await measureHealthy(lanes, { sites: 40, seed: 11 });
  expect(runs).toBe(40);
  expect(misses).toEqual([]);
});

test('what could not be read is never shown as fine', async () => {
  const { counts, misses } = await measureRemoved(lanes, KINDS.slice(1, 2), 8);
  expect(counts['calls that failed']).toBeGreaterThan(100);
  expect(misses).toEqual([]);
});
