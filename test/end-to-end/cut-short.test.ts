import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const GRANT = 'POST /rest/api/3/permissionscheme/{schemeId}/permission';
const TARGET = { project: 'HELP', email: 'jane@customer.example' };
const MINUTES = 60_000;

interface TimedApp extends AppUnderTest {
  /** Lets so much time pass. */
  wait(milliseconds: number): void;
}

/** With a site and an app of its own, so that tests side by side wait for time limits together. */
function onSite(work: (app: TimedApp) => Promise<void>) {
  return async (): Promise<void> => {
    let passed = 0;
    const clock = () => Date.now() + passed;
    const app = await openApp('portal-access-permission-missing', 'app-role', { clock, maxLimitMs: 6_000 });
    try {
      await work({ ...app, wait: (milliseconds) => void (passed += milliseconds) });
    } finally {
      await app.close();
    }
  };
}

/** How often each grant of portal access stands in the scheme that HELP uses. */
function portalGrants(app: AppUnderTest): string[] {
  const project = app.site.state.projects.find((one) => one.key === 'HELP');
  const scheme = app.site.state.permissionSchemes.find((one) => one.id === project?.permissionSchemeId);
  return (scheme?.grants ?? [])
    .filter((grant) => grant.holder.type === 'sd.customer.portal.only')
    .map((grant) => grant.permission)
    .filter((permission) => ['BROWSE_PROJECTS', 'CREATE_ISSUES'].includes(permission))
    .sort();
}

/** Applies the plan, lets its first write be done, and keeps the site from answering its second one. */
async function applyUntilStopped(app: AppUnderTest, approval: { id: string; digest: string }): Promise<void> {
  app.site.state.faults.push({ operation: GRANT, kind: 'showLate', reads: 2, times: 1 });
  const applying = expect(app.ask('jira-admin', 'applyPlan', approval)).rejects.toThrow();
  while (app.writes().length === 0) await new Promise((resume) => setTimeout(resume, 20));
  app.site.state.faults.push({ operation: GRANT, kind: 'hang', times: 1 });
  await applying;
}

test.concurrent(
  'an apply that was cut short is ended by a second try: one effect, a true audit trail',
  onSite(async (app) => {
    const { plan } = plannedOf(
      await app.must('jira-admin', 'planRepair', { ...TARGET, repair: 'grant-portal-access' }),
    );
    const approval = { id: plan.id, digest: plan.digest };
    await applyUntilStopped(app, approval);
    expect(portalGrants(app)).toEqual(['BROWSE_PROJECTS']);
    expect(await app.ask('jira-admin', 'planUndo', { id: plan.id })).toMatchObject({
      problem: { code: 'not-undoable' },
    });

    // The plan is too old to be approved by now; what was begun in time may still be ended.
    app.wait(40 * MINUTES);
    const second = await app.must('jira-admin', 'applyPlan', approval);
    expect(second.outcome).toMatchObject({
      outcome: 'applied',
      changes: [{ outcome: 'applied', earlier: true }, { outcome: 'applied' }],
    });
    expect(second.outcome.changes[1]).not.toHaveProperty('earlier');
    expect(second.undoable).toBe(true);
    expect(portalGrants(app)).toEqual(['BROWSE_PROJECTS', 'CREATE_ISSUES']);

    const third = await app.must('jira-admin', 'applyPlan', approval);
    expect(third.outcome).toEqual(second.outcome);
    const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
    expect(entries.map((entry) => entry.phase)).toEqual(['outcome', 'intent', 'intent']);
  }),
  60_000,
);

test.concurrent(
  'what somebody else did after an apply was cut short before its first write is not claimed',
  onSite(async (app) => {
    const { plan } = plannedOf(
      await app.must('jira-admin', 'planRepair', { ...TARGET, repair: 'grant-portal-access' }),
    );
    const approval = { id: plan.id, digest: plan.digest };
    // The look hangs, so no intent is written, and nothing is begun.
    const look = 'GET /rest/api/3/permissionscheme/{schemeId}/permission';
    app.site.state.faults.push({ operation: look, kind: 'hang', times: 10 });
    await expect(app.ask('jira-admin', 'applyPlan', approval)).rejects.toThrow();
    app.site.state.faults.splice(0);
    const scheme = app.site.state.permissionSchemes.find(
      (one) => one.name === plan.changes[0].target['schemeName' as never],
    );
    for (const [index, permission] of ['BROWSE_PROJECTS', 'CREATE_ISSUES'].entries()) {
      scheme?.grants.push({ id: 9_000 + index, permission, holder: { type: 'sd.customer.portal.only' } });
    }
    app.wait(2 * MINUTES);
    const second = await app.must('jira-admin', 'applyPlan', approval);
    expect(second).toMatchObject({ outcome: { outcome: 'already-applied' }, undoable: false });
  }),
  60_000,
);

test.concurrent(
  'a plan that was never begun is refused when it is old',
  onSite(async (app) => {
    const { plan } = plannedOf(
      await app.must('jira-admin', 'planRepair', { ...TARGET, repair: 'grant-portal-access' }),
    );
    app.wait(31 * MINUTES);
    const late = await app.ask('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
    expect(late).toMatchObject({ kind: 'problem', problem: { code: 'plan-expired' } });
    expect(app.writes()).toEqual([]);
  }),
);
