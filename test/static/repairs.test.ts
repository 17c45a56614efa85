import type { Offer, Report } from '../../src/requests/report';
import { aPlan, anOutcome, aReport, CAUSE, EMAIL, FINE, GRANT, INVITE } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const OFFER: Offer = {
  kind: 'repair',
  repair: 'grant-portal-access',
  cause: CAUSE,
  access: 'jira-admin',
  allowed: true,
};
const HEALED = aReport({ findings: [FINE] });

async function opened(report: Report, resolver: FakeResolver) {
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [report] }),
    answerQuestion: () => ({ kind: 'answered', report: HEALED }),
    ...resolver,
  });
  await diagnose(screen, EMAIL);
  return screen;
}

test('plan, approve, apply, see it proved, and undo the same way', async () => {
  const plan = aPlan();
  const undo = aPlan({ id: 'plan-2', repair: 'undo', undoes: 'plan-1', digest: 'digest-2', sideEffects: [] });
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: ({ id }) => anOutcome(id === 'plan-1' ? plan : undo, { undoable: id === 'plan-1' }),
    planUndo: () => ({ kind: 'planned', plan: undo, allowed: true }),
  });
  await screen.press('Show the plan');
  expect(asked(screen, 'planRepair')).toEqual([
    { project: 'SUP', email: EMAIL, repair: 'grant-portal-access', cause: CAUSE },
  ]);
  for (const words of [
    'Plan: Grant the missing permissions to customers',
    'Browse Projects for Service Project Customer - Portal Access in the permission scheme “Support permissions”',
    'not granted → granted',
    'Billing questions (BILL)',
    'The site sends no mail because of this.',
    'It can be undone.',
    'Applying it takes a Jira administrator.',
    'The plan can be applied until Mar 2, 2026',
  ]) {
    expect(screen.print()).toContain(words);
  }
  expect(asked(screen, 'applyPlan')).toEqual([]);

  await screen.press('Approve and apply');
  expect(asked(screen, 'applyPlan')).toEqual([{ id: 'plan-1', digest: 'digest-1' }]);
  expect(screen.has('Done: Grant the missing permissions to customers')).toBe(true);
  expect(screen.has('a fresh read shows it')).toBe(true);
  await screen.press('Show: Calls that were made (1)');
  expect(screen.has('Tried with POST /rest/api/3/permissionscheme/{schemeId}/permission')).toBe(true);
  // Diagnosed again by itself.
  expect(asked(screen, 'answerQuestion')).toHaveLength(1);
  expect(screen.has('Nothing blocks this customer')).toBe(true);

  expect(screen.has(/undone later too, .* under Invite Doctor > Audit trail/)).toBe(true);
  await screen.press('Undo');
  expect(asked(screen, 'planUndo')).toEqual([{ id: 'plan-1' }]);
  expect(screen.has('Plan: Undo')).toBe(true);
  await screen.press('Approve and apply');
  expect(asked(screen, 'applyPlan')).toContainEqual({ id: 'plan-2', digest: 'digest-2' });
  expect(screen.findAll('Button', 'Undo')).toEqual([]);
  await screen.press('Close');
  expect(screen.has('Done: Undo')).toBe(false);
});

test('a plan that is closed writes nothing', async () => {
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan: aPlan(), allowed: true }),
  });
  await screen.press('Show the plan');
  await screen.press('Close');
  expect(screen.find('Button', 'Show the plan')).toBeDefined();
  expect(asked(screen, 'applyPlan')).toEqual([]);
});

test('what cannot be undone says why beforehand', async () => {
  const plan = aPlan({
    repair: 'invite-customer',
    changes: [INVITE],
    irreversible: ['customer-invitation'],
    mails: 1,
    sideEffects: [],
  });
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
  });
  await screen.press('Show the plan');
  expect(screen.has('It cannot be undone: A mail that was sent cannot be called back.')).toBe(true);
  expect(screen.has('The site sends one mail.')).toBe(true);
});

test('an impossible repair says why, and that nothing was changed', async () => {
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'impossible', repair: 'grant-portal-access', message: 'nothingMissing', values: {} }),
  });
  await screen.press('Show the plan');
  expect(screen.find('SectionMessage', /There is nothing to plan/)).toBeDefined();
  expect(screen.has('Nothing is missing any more')).toBe(true);
  await screen.press('Close');
  expect(screen.has('There is nothing to plan')).toBe(false);
});

test('facts that a plan lacks are named in words', async () => {
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({
      kind: 'problem',
      problem: { code: 'facts-missing', values: { facts: ['permissionScheme', 'schemeProjects'] } },
    }),
  });
  await screen.press('Show the plan');
  expect(screen.has('could not be read: the permission scheme and projects that share the permission scheme')).toBe(
    true,
  );
});

test('who may not apply a plan can copy it with its evidence, and cannot press Apply', async () => {
  const screen = await opened(aReport({ offers: [{ ...OFFER, allowed: false }] }), {
    planRepair: () => ({ kind: 'planned', plan: aPlan(), allowed: false }),
  });
  expect(screen.has('Applying this needs a Jira administrator.')).toBe(true);
  await screen.press('Show the plan');
  expect(screen.findAll('LoadingButton', 'Approve and apply')).toEqual([]);
  const field = screen.field('Copy for an administrator');
  expect(field.props['isReadOnly']).toBe(true);
  const text = String(field.props['defaultValue']);
  expect(text).toContain('# Grant the missing permissions to customers');
  expect(text).toContain('- Customer: jane.doe@customer.example');
  expect(text).toContain('missing: Browse Projects');
  expect(text).toContain('GET /rest/api/3/project/{projectKeyOrId}/permissionscheme');
});

test('an apply without an answer says that it may have been made, and may be pressed again', async () => {
  let tries = 0;
  const plan = aPlan();
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: () => {
      tries += 1;
      if (tries === 1) throw new Error('Function timed out');
      return anOutcome(plan);
    },
  });
  await screen.press('Show the plan');
  await screen.press('Approve and apply');
  expect(screen.has('It is not known whether the change was made.')).toBe(true);
  await screen.press('Approve and apply');
  expect(asked(screen, 'applyPlan')).toEqual([
    { id: 'plan-1', digest: 'digest-1' },
    { id: 'plan-1', digest: 'digest-1' },
  ]);
  expect(screen.has('Done: Grant the missing permissions to customers')).toBe(true);
});

test('a refusal that Organization management explains names the setting, and where it is', async () => {
  const plan = aPlan();
  const { outcome } = anOutcome(plan);
  const refused = { outcome: 'refused' as const, calls: [], status: 403, likely: 'org-management-restricted' as const };
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: () =>
      anOutcome(plan, { undoable: false, outcome: { ...outcome, outcome: 'refused', changes: [refused] } }),
  });
  await screen.press('Show the plan');
  await screen.press('Approve and apply');
  expect(screen.has('The site answered with status 403.')).toBe(true);
  expect(screen.has('Probably only Jira administrators may manage organizations on this site.')).toBe(true);
  expect(screen.has('Jira Service Management > Configuration > Organization management')).toBe(true);
});

test('of a plan that ended half way, what it wrote can be undone, and it says how much', async () => {
  const plan = aPlan({ changes: [GRANT, GRANT, GRANT] });
  const { outcome } = anOutcome(plan);
  const changes = (['applied', 'refused', 'not-tried'] as const).map((one) => ({ outcome: one, calls: [] }));
  const undo = aPlan({ id: 'plan-2', repair: 'undo', undoes: 'plan-1', changes: [GRANT], sideEffects: [] });
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: () => anOutcome(plan, { undoable: true, outcome: { ...outcome, outcome: 'refused', changes } }),
    planUndo: () => ({ kind: 'planned', plan: undo, allowed: true }),
  });
  // Changes of one plan may read alike; React says so where they are told apart by that.
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await screen.press('Show the plan');
  await screen.press('Approve and apply');
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
  expect(screen.has('What this plan wrote can be undone: 1 of 3 changes.')).toBe(true);
  await screen.press('Undo');
  expect(asked(screen, 'planUndo')).toEqual([{ id: 'plan-1' }]);
  expect(screen.has('Plan: Undo')).toBe(true);
});

test('what was not confirmed is looked at before it is undone, and what is left alone is named', async () => {
  const plan = aPlan({ changes: [GRANT] });
  const { outcome } = anOutcome(plan);
  const changes = [{ outcome: 'not-verified' as const, calls: [] }];
  const left = (['not-there', 'changed-since', 'unread'] as const).map((because) => ({ change: GRANT, because }));
  const undo = aPlan({ id: 'plan-2', repair: 'undo', undoes: 'plan-1', changes: [GRANT], sideEffects: [], left });
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: () => anOutcome(plan, { undoable: true, outcome: { ...outcome, outcome: 'not-verified', changes } }),
    planUndo: () => ({ kind: 'planned', plan: undo, allowed: true }),
  });
  await screen.press('Show the plan');
  await screen.press('Approve and apply');
  expect(screen.has('What is not confirmed is looked at again before it is undone.')).toBe(true);
  expect(screen.has(/What this plan wrote can be undone/)).toBe(false);
  await screen.press('Undo');
  for (const words of [
    'since it never took effect: Browse',
    'changed again meanwhile: Browse',
    'could not be read: Br',
  ]) {
    expect([words, screen.has(new RegExp(words))]).toEqual([words, true]);
  }
});

test('where others share the scheme than was shown, or it is another, nothing was changed and it is said', async () => {
  const plan = aPlan({ changes: [GRANT, GRANT, GRANT] });
  const sharing = { sharing: [{ key: 'FIN', name: 'Finance desk' }], seen: 3, of: 4 };
  const stale = { outcome: 'stale' as const, calls: [] };
  const changes = [
    { ...stale, sharing },
    { ...stale, moved: 'Basic permissions' },
    { ...stale, moved: 'Basic permissions' },
  ];
  const { outcome } = anOutcome(plan);
  const screen = await opened(aReport({ offers: [OFFER] }), {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: () => anOutcome(plan, { undoable: false, outcome: { ...outcome, outcome: 'stale', changes } }),
  });
  await screen.press('Show the plan');
  await screen.press('Approve and apply');
  expect(
    screen.has(
      'than the plan said. Now: Finance desk (FIN). The permission scheme of 3 of 4 other service projects could be read.',
    ),
  ).toBe(true);
  // The same reason twice is said once.
  expect(screen.findAll('Text', /Now it uses “Basic permissions”\./)).toHaveLength(1);
  expect(screen.findAll('Lozenge', 'changed meanwhile')).toHaveLength(3);
});
