import { catalogue } from '../../../scripts/catalogue';
import type { Change } from '../../../src/repairs/changes/change';
import type { ChangeOutcome } from '../../../src/repairs/outcome';
import { refusalTexts } from '../../../src/words/refusal-text';
import { sayIn } from '../../../src/words/say';
import { ALL_CHANGE_KINDS, kindOf } from '../../../src/repairs/changes/registry';
import { look } from '../../../src/repairs/apply';
import { lendFor } from '../../../src/requests/open-directory';
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

async function applied(plan: Awaited<ReturnType<typeof planOf>>) {
  const result = await apply(lab, plan);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const texts = catalogue();
const say = sayIn((id) => texts[id]?.text, 'en-US');

/** What a person is told of one change. */
function saysOf(change: Change, became: ChangeOutcome | undefined): string[] {
  return became === undefined ? [] : refusalTexts(became, say, change);
}

const named = (cases: readonly ChangeCase[]) => cases.map((one) => [one.name, one] as const);

async function kindsIn(cases: readonly ChangeCase[]): Promise<string[]> {
  lab = await openLab();
  const kinds = cases.flatMap((one) => {
    const state = structuredClone(lab.state);
    one.prepare(state);
    return one.changes(state).map(({ kind }) => kind);
  });
  return [...new Set(kinds)].sort();
}

describe('the cases that all tests of the engine go through', () => {
  test('have every kind of change', async () => {
    expect(await kindsIn(CASES)).toEqual(ALL_CHANGE_KINDS.map(({ kind }) => kind).sort());
  });

  test('take back every kind that can be taken back', async () => {
    const reversible = ALL_CHANGE_KINDS.flatMap(({ kind, reversible }) => (reversible ? [kind] : []));
    expect(await kindsIn(REVERSIBLE)).toEqual(reversible.sort());
  });

  test('have a third state wherever a kind has more than two', async () => {
    lab = await openLab();
    for (const one of CASES) {
      const state = structuredClone(lab.state);
      one.prepare(state);
      const two = one.changes(state).every(({ before }) => Object.values(before).every((v) => typeof v === 'boolean'));
      expect([one.name, one.third === undefined]).toEqual([one.name, two]);
    }
  });
});

describe.each(named(CASES.filter((one) => one.third !== undefined)))('%s', (_, one) => {
  test('a state that is neither before nor after is stale, and is named', async () => {
    await opened(one);
    const plan = await planOf(lab, one);
    one.third?.(lab.state);
    const before = seenOn(lab.state);
    const { outcome } = await applied(plan);
    expect(outcome.outcome).toBe('stale');
    const [found] = outcome.changes.flatMap((change) => (change.found === undefined ? [] : [change.found]));
    expect(found).toBeDefined();
    for (const { before, after } of plan.changes) {
      expect(found).not.toEqual(before);
      expect(found).not.toEqual(after);
    }
    // In words: what it was when the plan was made, what it is now, and the two differ.
    const says = plan.changes.flatMap((change, place) => saysOf(change, outcome.changes[place]));
    expect(says.length).toBeGreaterThan(0);
    for (const said of says) {
      const [, then, now] = /^When the plan was made: (.+)\. Now: (.+)\.$/.exec(said) ?? [];
      expect([said, typeof then, then === now]).toEqual([said, 'string', false]);
    }
    expect(seenOn(lab.state)).toEqual(before);
    expect(lab.writes).toEqual([]);
    expect(await told(plan)).toEqual(['stale']);
  });
});

/** Operations that are read before the first write. */
async function readFirst(one: ChangeCase): Promise<string[]> {
  await opened(one);
  const plan = await planOf(lab, one);
  let reads: string[] | undefined;
  lab.gate = {
    pass: () => {
      if (lab.writes.length > 0) reads ??= [...new Set(lab.reads)];
      return Promise.resolve();
    },
  };
  lab.reads.splice(0);
  expect(outcomeOf(await apply(lab, plan))).toBe('applied');
  lab.close();
  return reads ?? [];
}

describe.each(named(CASES))('%s', (_, one) => {
  test('what cannot be read, for whatever reason, is not written', async () => {
    const operations = await readFirst(one);
    expect(operations.length).toBeGreaterThan(0);
    for (const operation of operations) {
      for (const status of [403, 404, 500]) {
        await opened(one);
        const plan = await planOf(lab, one);
        const before = seenOn(lab.state);
        lab.state.faults.push({ operation, kind: 'answer', status, headers: {}, body: {} });
        const { outcome, undoable } = await applied(plan);
        const where = `${operation} ${status}`;
        const trail = await told(plan);
        // Also what a kind reads as it begins to write: nothing was sent, so nothing was refused, and nothing is taken back.
        expect([where, outcome.outcome, undoable]).toEqual([where, 'failed', false]);
        expect([where, lab.writes]).toEqual([where, []]);
        expect([where, seenOn(lab.state)]).toEqual([where, before]);
        expect([where, trail.at(-1)]).toEqual([where, outcome.outcome]);
        expect([where, outcome.changes.some((change) => change.status === status)]).toEqual([where, true]);
        lab.close();
      }
    }
  });

  test('where its first write does nothing, every change is told as the site has it', async () => {
    await opened(one);
    const plan = await planOf(lab, one);
    const lent = await lendFor(plan.changes, lab.state.site.cloudId, lab.admin);
    const before = await Promise.all(plan.changes.map((change) => look(change, { learned: new Map(), lent })));
    expect(before.map(({ outcome }) => outcome)).not.toContain('already-applied');
    lab.state.faults.push({ operation: one.writes, kind: 'ignoreWrite', times: 1 });
    const { outcome } = await applied(plan);
    expect(outcome.changes[0]?.outcome).toBe('not-verified');
    const after = await Promise.all(plan.changes.map((change) => look(change, { learned: new Map(), lent })));
    expect(after.map((change) => change.outcome === 'already-applied')).toEqual(
      outcome.changes.map((change) => change.outcome === 'applied'),
    );
  });
});

describe('a service project that has moved to another permission scheme', () => {
  const concerned = CASES.filter((one) => one.writes.includes('/permissionscheme/'));

  test.each(named(concerned))('%s: is stale, and the old scheme stays as it is', async (_, one) => {
    await opened(one);
    const plan = await planOf(lab, one);
    const [project] = lab.state.projects;
    const scheme = lab.state.permissionSchemes.find(({ id }) => id === project?.permissionSchemeId);
    if (project === undefined || scheme === undefined) throw new Error('There is no project.');
    lab.state.permissionSchemes.push({ ...structuredClone(scheme), id: 77_777, name: 'Another' });
    project.permissionSchemeId = 77_777;
    const before = seenOn(lab.state);
    expect(plan.changes.every((change) => kindOf(change).moved !== undefined)).toBe(true);
    const { outcome } = await applied(plan);
    expect(outcome.outcome).toBe('stale');
    const texts = plan.changes.map((change, place) => saysOf(change, outcome.changes[place]));
    const [first] = plan.changes;
    const used = first.kind === 'permission-grant' ? first.target.schemeName : '';
    const now = `When the plan was made, the service project used the permission scheme “${used}”. Now it uses “Another”.`;
    expect(texts).toEqual(plan.changes.map(() => [now]));
    expect(seenOn(lab.state)).toEqual(before);
    expect(lab.writes).toEqual([]);
  });
});

/** What the app does itself for an agent, where an administrator has switched that on. */
const BY_APP = ['customer-invitation', 'desk-customer', 'portal-only-customer'];

describe.each(named(CASES))('%s, by the app for an agent', (_, one) => {
  test('is written as the app where that is what the switch is for, and as the agent otherwise', async () => {
    await opened(one);
    lab.state.app.account = 'scopes';
    lab.state.app.writesAs = 'jira-admin';
    const plan = await planOf(lab, one, 'app');
    expect((await applied(plan)).outcome.outcome).toBe('applied');
    const keyed = plan.changes.every((change) => kindOf(change).withKey === true);
    expect(lab.writers).toEqual(keyed ? [] : plan.changes.map(({ kind }) => (BY_APP.includes(kind) ? 'app' : 'user')));
    expect(await told(plan)).toEqual(['intent', 'applied']);
    if (plan.irreversible.length > 0) return;
    const back = await planBack(lab, plan);
    if (typeof back === 'string') throw new Error(back);
    lab.writers.splice(0);
    expect(outcomeOf(await apply(lab, back))).toBe('applied');
    expect(back.as).toBe('app');
  });
});
