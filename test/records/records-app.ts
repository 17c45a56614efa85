import { kvs } from '@forge/kvs';
import { makeResolver } from '@forge/resolver';
import { addressKey } from '../../src/records/address-key';
import {
  forgetAnswer,
  rememberAnswer,
  rememberedAnswers,
  type AnswerPlace,
  type RememberedAnswer,
} from '../../src/records/answers';
import { forgetAttempt, lastAttempt, recordAttempt, type RecordedAttempt } from '../../src/records/attempts';
import { openEntry, type StoredEntry, type AuditEntry } from '../../src/records/audit-entry';
import {
  entriesOfPlan,
  recentEntries,
  searchEntries,
  type AuditSearch,
  type FoundEntries,
} from '../../src/records/audit-search';
import { appendEntry, entryOf } from '../../src/records/audit-trail';
import { verifyTrail, type Verification } from '../../src/records/audit-verification';
import { withLocks } from '../../src/records/locks';
import { claimPlan, finishPlan, readPlan, savePlan, type StoredPlan } from '../../src/records/plans';
import { saveSetting } from '../../src/records/settings';
import type { ApplyOutcome } from '../../src/repairs/outcome';
import type { Plan } from '../../src/repairs/plan';

interface Attempted {
  projectId: string;
  email: string;
}

/** What the tests may ask of the records, each as one invocation on the platform. */
export type RecordRequests = {
  addressKey: (payload: { email: string }) => string;
  remember: (payload: { place: AnswerPlace; answer: RememberedAnswer }) => string;
  remembered: (payload: { place: AnswerPlace; question: string }) => RememberedAnswer[];
  forgetAnswer: (payload: { place: AnswerPlace; question: string }) => string;
  recordAttempt: (payload: Attempted & { attempt: RecordedAttempt }) => string;
  lastAttempt: (payload: Attempted) => { attempt?: RecordedAttempt };
  forgetAttempt: (payload: Attempted) => string;
  append: (payload: { plan: Plan; phase: AuditEntry['phase']; actor?: string }) => AuditEntry;
  search: (payload: { search: AuditSearch; limit: number; cursor?: string }) => FoundEntries;
  entriesOfPlan: (payload: { plan: Plan }) => AuditEntry[];
  verify: (payload: Record<string, never>) => Verification;
  /** Writes past the app, as somebody would who gets at its storage. */
  tamper: (payload: { entity: string; key: string; value?: StoredEntry | Record<string, unknown> }) => string;
  keepFor: (payload: { days: number }) => string;
  recent: (payload: { projectId: string; limit: number }) => AuditEntry[];
  lock: (payload: { names: string[]; holder: string; workMs: number; fails?: boolean }) => {
    ran: boolean;
    from: number;
    to: number;
  };
  savePlan: (payload: { plan: Plan }) => string;
  readPlan: (payload: { id: string }) => { stored?: StoredPlan };
  claim: (payload: { stored: StoredPlan; claim: string }) => boolean;
  finish: (payload: { stored: StoredPlan; outcome: ApplyOutcome }) => boolean;
};

export const resolver = makeResolver<RecordRequests>({
  addressKey: ({ payload }) => addressKey(payload.email),
  async remember({ payload }) {
    await rememberAnswer(payload.place, payload.answer);
    return 'done';
  },
  remembered: ({ payload }) => rememberedAnswers([payload], new Date()),
  async forgetAnswer({ payload }) {
    await forgetAnswer(payload.place, payload.question);
    return 'done';
  },
  async recordAttempt({ payload }) {
    await recordAttempt(payload.projectId, payload.email, payload.attempt);
    return 'done';
  },
  async lastAttempt({ payload }) {
    const attempt = await lastAttempt(payload.projectId, payload.email, new Date());
    return attempt === undefined ? {} : { attempt };
  },
  async forgetAttempt({ payload }) {
    await forgetAttempt(payload.projectId, payload.email);
    return 'done';
  },
  append: async ({ payload: { plan, phase, actor = 'caller' } }) =>
    openEntry(await appendEntry({ ...entryOf(plan, actor, new Date().toISOString()), phase })),
  search: ({ payload: { search, limit, cursor } }) => searchEntries(search, limit, cursor),
  entriesOfPlan: async ({ payload }) => (await entriesOfPlan(payload.plan)).map(openEntry),
  verify: () => verifyTrail(),
  async tamper({ payload: { entity, key, value } }) {
    if (value === undefined) await kvs.entity(entity).delete(key);
    else await kvs.entity(entity).set(key, value);
    return 'done';
  },
  async keepFor({ payload }) {
    await saveSetting('retentionDays', payload.days, 'who-sets', new Date().toISOString());
    return 'done';
  },
  recent: ({ payload }) => recentEntries(payload.projectId, payload.limit),
  async lock({ payload: { names, holder, workMs, fails = false } }) {
    let from = 0;
    let to = 0;
    const work = async () => {
      from = performance.timeOrigin + performance.now();
      await new Promise((resume) => setTimeout(resume, workMs));
      to = performance.timeOrigin + performance.now();
      if (fails) throw new Error('the work failed');
    };
    const locked = await withLocks(names, holder, work);
    return { ran: locked !== undefined, from, to };
  },
  async savePlan({ payload }) {
    await savePlan(payload.plan);
    return 'done';
  },
  async readPlan({ payload }) {
    const stored = await readPlan(payload.id);
    return stored === undefined ? {} : { stored };
  },
  claim: ({ payload }) => claimPlan(payload.stored, payload.claim, Date.now()),
  finish: ({ payload }) => finishPlan(payload.stored, payload.outcome, 'done'),
});
