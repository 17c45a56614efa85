import { CASES, seenOn, type ChangeCase } from './change-cases';
import { openLab, type Gate } from './lab';
import { apply, outcomeOf, planBack, planOf, told } from './run-plan';

const MINUTES = 60_000;
const named = (cases: readonly ChangeCase[]) => cases.map((one) => [one.name, one] as const);

/** Lets so many calls leave or come back; the next one never does, as where an invocation has ended. */
function gateUntil(last: number): Gate & { passed: number; reached: Promise<void> } {
  let reach = (): void => undefined;
  const gate = {
    passed: 0,
    reached: new Promise<void>((resolve) => (reach = resolve)),
    pass(): Promise<void> {
      gate.passed += 1;
      if (gate.passed < last) return Promise.resolve();
      reach();
      return new Promise(() => undefined);
    },
  };
  return gate;
}

/** How the site is after the plan was applied undisturbed, and at how many places it could have been cut short. */
async function undisturbed(one: ChangeCase) {
  const lab = await openLab();
  one.prepare(lab.state);
  const plan = await planOf(lab, one);
  const gate = gateUntil(Infinity);
  lab.gate = gate;
  expect(outcomeOf(await apply(lab, plan))).toBe('applied');
  const after = { site: seenOn(lab.state), places: gate.passed, writes: lab.writes.length };
  lab.close();
  return after;
}

/** A whole site, compared as text first: a thousand sites are compared here, and only what differs is looked into. */
function expectSame(where: string, seen: unknown, wanted: unknown): void {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) expect([where, seen]).toEqual([where, wanted]);
}

test.each(named(CASES))(
  '%s, cut short anywhere: the next visit leaves one effect and tells the truth',
  async (_, one) => {
    const { site, places, writes } = await undisturbed(one);
    expect(places).toBeGreaterThan(20);
    for (let place = 1; place <= places; place += 1) {
      const lab = await openLab();
      one.prepare(lab.state);
      const plan = await planOf(lab, one);
      const gate = gateUntil(place);
      lab.gate = gate;
      void apply(lab, plan);
      await gate.reached;
      lab.gate = { pass: () => Promise.resolve() };
      lab.wait(2 * MINUTES);
      const second = await apply(lab, plan);
      const where = `cut short at ${place} of ${places}`;
      expect([where, outcomeOf(second)]).toEqual([where, 'applied']);
      expectSame(where, seenOn(lab.state), site);
      expect([where, lab.writes.length]).toEqual([where, writes]);
      const trail = await told(plan);
      expect([where, trail.at(-1), trail.filter((entry) => entry === 'applied').length]).toEqual([where, 'applied', 1]);
      expect([where, trail[0]]).toEqual([where, 'intent']);
      if (plan.irreversible.length === 0) {
        const back = await planBack(lab, plan);
        if (typeof back === 'string') throw new Error(`${where}: ${back}`);
        expect([where, outcomeOf(await apply(lab, back))]).toEqual([where, 'applied']);
      }
      lab.close();
    }
  },
);

test('a way back, cut short anywhere, is ended by the next visit, and the plan is marked as taken back', async () => {
  const one = CASES.find(({ name }) => name === 'a customer is added');
  if (one === undefined) throw new Error('There is no such case.');
  let places = 1;
  for (let place = 1; place <= places; place += 1) {
    const lab = await openLab();
    const before = seenOn(lab.state);
    const plan = await planOf(lab, one);
    await apply(lab, plan);
    const back = await planBack(lab, plan);
    if (typeof back === 'string') throw new Error(back);
    if (place === 1) {
      const rehearsal = gateUntil(Infinity);
      lab.gate = rehearsal;
      await apply(lab, back);
      places = rehearsal.passed;
      lab.close();
      continue;
    }
    const gate = gateUntil(place);
    lab.gate = gate;
    void apply(lab, back);
    await gate.reached;
    lab.gate = { pass: () => Promise.resolve() };
    lab.wait(2 * MINUTES);
    const where = `cut short at ${place} of ${places}`;
    expect([where, outcomeOf(await apply(lab, back))]).toEqual([where, 'applied']);
    expectSame(where, seenOn(lab.state), before);
    expect([where, await planBack(lab, plan)]).toEqual([where, 'undone-already']);
    expect([where, (await told(back)).filter((entry) => entry === 'applied')]).toEqual([where, ['applied']]);
    lab.close();
  }
  expect(places).toBeGreaterThan(20);
});
