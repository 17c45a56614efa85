import fc from 'fast-check';
import type { ChangeCase } from './change-case';
import { CASES, REVERSIBLE, seenOn } from './change-cases';
import { openLab, type Lab } from './lab';
import { apply, outcomeOf, planBack, planOf, told } from './run-plan';

let lab: Lab;
afterEach(() => lab.close());

async function opened(one: ChangeCase): Promise<Lab> {
  lab = await openLab();
  one.prepare(lab.state);
  return lab;
}

const named = (cases: readonly ChangeCase[]) => cases.map((one) => [one.name, one] as const);

/** The outcome of a plan that must have one. */
async function applied(plan: Awaited<ReturnType<typeof planOf>>) {
  const result = await apply(lab, plan);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

describe.each(named(CASES))('%s', (_, one) => {
  test('once, however often it is approved; and the audit trail tells it once', async () => {
    await opened(one);
    const before = seenOn(lab.state);
    const plan = await planOf(lab, one);
    expect(seenOn(lab.state)).toEqual(before);
    const first = await applied(plan);
    expect(first.outcome.outcome).toBe('applied');
    expect(seenOn(lab.state)).not.toEqual(before);
    const { writes } = lab;
    const done = seenOn(lab.state);
    expect(writes).toHaveLength(plan.changes.length);
    expect((await applied(plan)).outcome).toEqual(first.outcome);
    expect(seenOn(lab.state)).toEqual(done);
    expect(lab.writes).toHaveLength(plan.changes.length);
    expect(await told(plan)).toEqual(['intent', 'applied']);
  });

  test('is left alone where it was done meanwhile, and is nobody’s to take back', async () => {
    await opened(one);
    const plan = await planOf(lab, one);
    expect(outcomeOf(await apply(lab, await planOf(lab, one)))).toBe('applied');
    lab.writes.splice(0);
    const late = await applied(plan);
    expect(late.outcome.outcome).toBe('already-applied');
    expect(late.undoable).toBe(false);
    expect(lab.writes).toEqual([]);
    expect(await told(plan)).toEqual(['already-applied']);
    expect(await planBack(lab, plan)).toBe('not-undoable');
  });

  test('is not verified where the site takes it and does nothing', async () => {
    await opened(one);
    const before = seenOn(lab.state);
    const plan = await planOf(lab, one);
    lab.state.faults.push({ operation: one.writes, kind: 'ignoreWrite' });
    const result = await applied(plan);
    expect(result.outcome.changes[0]).toMatchObject({ outcome: 'not-verified' });
    expect(['not-verified', 'refused', 'failed']).toContain(result.outcome.outcome);
    expect(result.undoable).toBe(plan.irreversible.length === 0);
    if (plan.changes.length > 1) return;
    expect(seenOn(lab.state)).toEqual(before);
    expect(await planBack(lab, plan)).toBe(result.undoable ? 'nothing-to-undo' : 'not-undoable');
  });

  test.each([1, 2, 4])('is seen although it shows %d reads late', async (reads) => {
    await opened(one);
    const plan = await planOf(lab, one);
    lab.state.faults.push({ operation: one.writes, kind: 'showLate', reads, times: 1 });
    expect((await applied(plan)).outcome.changes[0]).toMatchObject({ outcome: 'applied' });
  });

  test('is refused with the site’s status and leaves everything as it was', async () => {
    await opened(one);
    const before = seenOn(lab.state);
    const plan = await planOf(lab, one);
    lab.state.faults.push({ operation: one.writes, kind: 'answer', status: 403, headers: {}, body: {} });
    const result = await applied(plan);
    expect(result.outcome.outcome).toBe('refused');
    expect(result.outcome.changes[0]).toMatchObject({ outcome: 'refused', status: 403 });
    expect(result.outcome.changes.slice(1).map((change) => change.outcome)).toEqual(
      plan.changes.slice(1).map(() => 'not-tried'),
    );
    expect(seenOn(lab.state)).toEqual(before);
  });
});

describe.each(named(REVERSIBLE))('%s and taken back', (_, one) => {
  test('is the whole site as it was before, any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), async (times) => {
        await opened(one);
        const before = seenOn(lab.state);
        let plan = await planOf(lab, one);
        const first = plan;
        expect(outcomeOf(await apply(lab, plan))).toBe('applied');
        const after = seenOn(lab.state);
        for (let time = 1; time <= times; time += 1) {
          const back = await planBack(lab, plan);
          if (typeof back === 'string') throw new Error(back);
          expect(outcomeOf(await apply(lab, back))).toBe('applied');
          expect(seenOn(lab.state)).toEqual(time % 2 === 1 ? before : after);
          expect(await planBack(lab, plan)).toBe('undone-already');
          plan = back;
        }
        expect(await applied(first)).toMatchObject({ outcome: { outcome: 'applied' }, undoable: false });
        lab.close();
      }),
      { numRuns: 4 },
    );
  });
});

test('a service project that has moved to another permission scheme is stale', async () => {
  const [one] = REVERSIBLE;
  if (one === undefined) throw new Error('There is no case.');
  await opened(one);
  const plan = await planOf(lab, one);
  const [project] = lab.state.projects;
  const [scheme] = lab.state.permissionSchemes;
  if (project === undefined || scheme === undefined) throw new Error('There is no project.');
  lab.state.permissionSchemes.push({ ...structuredClone(scheme), id: 77_777, name: 'Another' });
  project.permissionSchemeId = 77_777;
  const result = await applied(plan);
  expect(result.outcome.outcome).toBe('stale');
  expect(lab.writes).toEqual([]);
});

test('an account is told by its id: another one with the same address is somebody else', async () => {
  const one = CASES.find(({ name }) => name === 'a customer is added');
  if (one === undefined) throw new Error('There is no such case.');
  await opened(one);
  const jane = lab.state.accounts.find((account) => account.email === 'jane@customer.example');
  const [desk] = lab.state.projects.flatMap(({ serviceDesk }) => serviceDesk ?? []);
  if (jane === undefined || desk === undefined) throw new Error('The site has neither Jane nor a service desk.');
  lab.state.accounts.push({ ...structuredClone(jane), accountId: 'qm:the-other-jane' });
  desk.customers.push('qm:the-other-jane');
  const plan = await planOf(lab, one);
  expect((await applied(plan)).outcome.outcome).toBe('applied');
  expect(desk.customers).toEqual(expect.arrayContaining([jane.accountId, 'qm:the-other-jane']));
  const back = await planBack(lab, plan);
  if (typeof back === 'string') throw new Error(back);
  expect(outcomeOf(await apply(lab, back))).toBe('applied');
  expect(desk.customers).toContain('qm:the-other-jane');
  expect(desk.customers).not.toContain(jane.accountId);
});

test('what an earlier try wrote is not hidden where the rest is stale by now', async () => {
  const one = CASES.find(({ name }) => name === 'two grants are made');
  if (one === undefined) throw new Error('There is no such case.');
  await opened(one);
  const plan = await planOf(lab, one);
  let stopped = (): void => undefined;
  const done = new Promise<void>((resolve) => (stopped = resolve));
  lab.gate = {
    pass(what) {
      // The invocation ends as its second write is about to leave.
      const second = what.includes('POST /rest') && what.endsWith('goes') && lab.writes.length === 1;
      if (!second) return Promise.resolve();
      stopped();
      return new Promise(() => undefined);
    },
  };
  void apply(lab, plan);
  await done;
  lab.gate = { pass: () => Promise.resolve() };
  lab.wait(120_000);
  const [project] = lab.state.projects;
  const scheme = lab.state.permissionSchemes.find(({ id }) => id === project?.permissionSchemeId);
  if (project === undefined || scheme === undefined) throw new Error('There is no project.');
  lab.state.permissionSchemes.push({ ...structuredClone(scheme), id: 77_777, name: 'Another' });
  project.permissionSchemeId = 77_777;
  const result = await applied(plan);
  expect(result.outcome).toMatchObject({
    outcome: 'failed',
    changes: [{ outcome: 'applied', earlier: true }, { outcome: 'stale' }],
  });
});
