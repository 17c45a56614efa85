import type { Plan } from '../../src/repairs/plan';
import { aPlan, anOutcome } from './build-report';
import { asked, type FakeResolver } from './open-screen';
import { openTab } from './open-tab';
import { entry, found, openSettings, openTrail } from './open-trail';

const { outcome } = anOutcome(aPlan());
const DONE = entry({ sequence: 2, phase: 'outcome', outcome });
const ENTRIES = [DONE, entry({})];
const UNDO = aPlan({ id: 'undo-1', repair: 'undo', undoes: 'plan-1', sideEffects: [], digest: 'digest-undo' });

/** A trail with one plan that can be taken back, until it was. */
function trail(undo: (plan: Plan) => ReturnType<typeof anOutcome> = (plan) => anOutcome(plan)) {
  let undone = false;
  const read = () => found(ENTRIES, undefined, undone ? [] : ['plan-1']);
  const acts: FakeResolver = {
    planUndo: () => ({ kind: 'planned', plan: UNDO, allowed: true }),
    applyPlan: () => {
      undone = true;
      return undo(UNDO);
    },
  };
  return { read, acts };
}

test.each(['project', 'site'])(
  'a plan is taken back from its entry, as a plan that is shown first: %s',
  async (where) => {
    const { read, acts } = trail();
    const screen =
      where === 'site'
        ? await openTab('Audit trail', { readSiteAuditTrail: read, ...acts })
        : await openSettings({ readAuditTrail: read, ...acts });
    if (where === 'project') await openTrail(screen);
    const offers = () => screen.findAll('Row').filter((row) => JSON.stringify(row).includes('"Undo"'));
    expect(offers()).toHaveLength(1);
    await screen.press('Undo');
    expect(asked(screen, 'planUndo')).toEqual([{ id: 'plan-1' }]);
    expect(screen.has('Plan: Undo')).toBe(true);
    expect(screen.has('not granted → granted')).toBe(true);
    expect(asked(screen, 'applyPlan')).toEqual([]);

    await screen.press('Approve and apply');
    expect(asked(screen, 'applyPlan')).toEqual([{ id: 'undo-1', digest: 'digest-undo' }]);
    expect(screen.has('Done: Undo')).toBe(true);
    expect(asked(screen, where === 'site' ? 'readSiteAuditTrail' : 'readAuditTrail')).toHaveLength(2);
    expect(offers()).toEqual([]);
    // It is here that it is undone later.
    expect(screen.has(/can be undone later too/)).toBe(false);
    await screen.press('Close');
    expect(screen.has('Done: Undo')).toBe(false);
  },
);

test('where it cannot be planned, the reason is told, and nothing was changed', async () => {
  const screen = await openSettings({
    readAuditTrail: () => found(ENTRIES, undefined, ['plan-1']),
    planUndo: () => ({ kind: 'problem', problem: { code: 'not-allowed', values: { access: 'jira-admin' } } }),
  });
  await openTrail(screen);
  await screen.press('Undo');
  expect(screen.has(/it needs a Jira administrator/)).toBe(true);
  expect(screen.has('Nothing was changed.')).toBe(true);
  await screen.press('Close');
  expect(screen.findAll('Row')).toHaveLength(2);
});

test('a lost answer keeps the plan, to be sent again', async () => {
  const { read, acts } = trail(() => {
    throw new Error('Function timed out');
  });
  const screen = await openSettings({ readAuditTrail: read, ...acts });
  await openTrail(screen);
  await screen.press('Undo');
  await screen.press('Approve and apply');
  expect(screen.has('Function timed out')).toBe(true);
  await screen.press('Approve and apply');
  expect(asked(screen, 'applyPlan')).toHaveLength(2);
});

test('no entry of a plan that cannot be taken back offers it', async () => {
  const screen = await openSettings({ readAuditTrail: () => found(ENTRIES) });
  await openTrail(screen);
  expect(screen.findAll('Button', 'Undo')).toEqual([]);
});
