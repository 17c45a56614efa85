import type { AuditEntry } from '../../src/records/audit-entry';
import type { StoredPlan } from '../../src/records/plans';
import type { ApplySteps } from '../../src/repairs/apply';
import type { ApplyOutcome } from '../../src/repairs/outcome';
import type { Plan } from '../../src/repairs/plan';

/** Records in memory that fail when they are told to, and an apply that only counts. Import this before the request. */
export const records = {
  plan: undefined as StoredPlan | undefined,
  entries: [] as Pick<AuditEntry, 'phase' | 'actor' | 'outcome'>[],
  /** Phases that the audit trail refuses to take. */
  refuses: new Set<AuditEntry['phase']>(),
  applied: 0,
};

jest.doMock('../../src/records/audit-trail', () => ({
  ...jest.requireActual<object>('../../src/records/audit-trail'),
  appendEntry: async (entry: AuditEntry) => {
    if (records.refuses.has(entry.phase)) throw new Error('storage');
    records.entries.push(entry);
  },
}));

jest.doMock('../../src/records/audit-search', () => ({ entriesOfPlan: async () => records.entries }));

jest.doMock('../../src/records/plans', () => ({
  readPlan: async () => records.plan,
  claimPlan: async (stored: StoredPlan, claim: string, claimedAt: number) => {
    records.plan = { ...stored, state: 'applying', claim, claimedAt };
    return true;
  },
  beginPlan: async (stored: StoredPlan, begun: StoredPlan['begun']) => {
    records.plan = { ...stored, ...(begun === undefined ? {} : { begun }) };
    return true;
  },
  markUndone: async () => undefined,
  releasePlan: async ({ outcome: _, ...open }: StoredPlan) => {
    records.plan = { ...open, state: 'planned' };
    return true;
  },
  finishPlan: async (stored: StoredPlan, outcome: ApplyOutcome, state: StoredPlan['state']) => {
    records.plan = { ...stored, state, outcome };
    return true;
  },
}));

jest.doMock('../../src/records/locks', () => ({
  withLocks: async (_: string[], __: string, work: () => Promise<unknown>) => ({ result: await work() }),
}));
jest.doMock('../../src/records/attempts', () => ({
  recordAttempt: async () => undefined,
  forgetAttempt: async () => undefined,
}));
jest.doMock('../../src/records/recent-facts', () => ({ dropRecentFacts: async () => undefined }));
jest.doMock('../../src/access/ask-rights', () => ({
  askRights: async (accountId: string) => ({
    ok: true,
    body: { accountId, administersJira: true, administersProject: true, agent: true, browsesUsers: true },
  }),
}));
jest.doMock('../../src/repairs/apply', () => ({
  applyChanges: async (plan: Plan, by: string, steps: ApplySteps): Promise<ApplyOutcome> => {
    await steps.beforeFirstWrite(plan.changes.map((_, place) => place));
    records.applied += 1;
    const changes = plan.changes.map(() => ({ outcome: 'applied' as const, calls: [] }));
    return { outcome: 'applied', changes, at: steps.now().toISOString(), by };
  },
}));
