import { saveSetting } from '../../../src/records/settings';
import type { Change } from '../../../src/repairs/changes/change';
import type { ChangeCase } from './change-case';
import { CASES, seenOn } from './change-cases';
import { kindsIn } from './kinds-in';
import { openLab, type Lab } from './lab';
import { apply, outcomeOf, planBack, planOf, RIGHTS, told } from './run-plan';

/** What the app does itself for an agent, where an administrator has switched that on. */
const BY_APP: readonly Change['kind'][] = ['customer-invitation', 'desk-customer', 'portal-only-customer'];

let lab: Lab;
afterEach(() => lab.close());

/** A plan that the app is to write; the app may write what an administrator may. */
async function planned(one: ChangeCase) {
  lab = await openLab();
  lab.state.app.account = 'scopes';
  lab.state.app.writesAs = 'jira-admin';
  one.prepare(lab.state);
  return { plan: await planOf(lab, one, 'app'), before: seenOn(lab.state) };
}

async function applied(plan: Awaited<ReturnType<typeof planOf>>) {
  const result = await apply(lab, plan);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const cases = CASES.filter((one) => kindsIn([one]).some((kind) => BY_APP.includes(kind)));

if (BY_APP.some((kind) => !kindsIn(cases).includes(kind))) throw new Error('A kind is in no case.');

describe.each(cases.map((one) => [one.name, one] as const))('%s, by the app for an agent', (_, one) => {
  test('once, however often it is approved; taken back by the app as well', async () => {
    const { plan, before } = await planned(one);
    const first = await applied(plan);
    expect(first.outcome.outcome).toBe('applied');
    expect((await applied(plan)).outcome).toEqual(first.outcome);
    expect(lab.writes).toHaveLength(plan.changes.length);
    expect(lab.writers).toContain('app');
    expect(await told(plan)).toEqual(['intent', 'applied']);
    const back = await planBack(lab, plan);
    const wayBack = plan.irreversible.length > 0 ? 'not-undoable' : 'planned';
    expect(typeof back === 'string' ? back : 'planned').toBe(wayBack);
    if (typeof back === 'string') return;
    expect(outcomeOf(await apply(lab, back))).toBe('applied');
    expect(seenOn(lab.state)).toEqual(before);
  });

  test('for an agent alone, and while an administrator allows it, whichever way it came to be applied', async () => {
    const { plan } = await planned(one);
    expect(await apply(lab, plan, { ...RIGHTS, agent: false })).toBe('not-allowed');
    await saveSetting('agentsMayAdd', false, lab.admin, '2026-01-01T12:00:00.000Z');
    expect(await apply(lab, plan)).toBe('agents-may-not-add');
    expect(lab.writes).toEqual([]);
    expect(await told(plan)).toEqual([]);
  });

  test('is left alone where it was done meanwhile', async () => {
    const { plan } = await planned(one);
    await applied(await planOf(lab, one));
    lab.writes.splice(0);
    expect((await applied(plan)).outcome.outcome).toBe('already-applied');
    expect(lab.writes).toEqual([]);
  });

  test('is not verified where the site takes it and does nothing', async () => {
    const { plan } = await planned(one);
    lab.state.faults.push({ operation: one.writes, kind: 'ignoreWrite' });
    expect((await applied(plan)).outcome.changes[0]).toMatchObject({ outcome: 'not-verified' });
  });

  test('is refused where the site refuses the app, and not tried as the agent then', async () => {
    const { plan, before } = await planned(one);
    lab.state.faults.push({ operation: one.writes, as: 'app', kind: 'answer', status: 403, headers: {}, body: {} });
    const { outcome } = await applied(plan);
    expect(outcome.changes[0]).toMatchObject({ outcome: 'refused', status: 403 });
    expect(seenOn(lab.state)).toEqual(before);
  });

  test('is not written where what it reads first cannot be read', async () => {
    await planned(one);
    lab.reads.splice(0);
    const rehearsal = await planOf(lab, one, 'app');
    const operations = new Set<string>();
    lab.gate = {
      pass() {
        if (lab.writes.length === 0) for (const read of lab.reads) operations.add(read);
        return Promise.resolve();
      },
    };
    await apply(lab, rehearsal);
    expect(operations.size).toBeGreaterThan(0);
    for (const operation of operations) {
      for (const status of [403, 404, 500]) {
        lab.close();
        const { plan, before } = await planned(one);
        lab.state.faults.push({ operation, kind: 'answer', status, headers: {}, body: {} });
        const { outcome } = await applied(plan);
        const where = `${operation} ${String(status)}`;
        expect([where, outcome.outcome, lab.writes]).toEqual([where, 'failed', []]);
        expect([where, seenOn(lab.state)]).toEqual([where, before]);
        expect([where, (await told(plan)).at(-1)]).toEqual([where, 'failed']);
      }
    }
  });
});
