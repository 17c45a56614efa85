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
import { appendEntry, entryOf, recentEntries, type AuditEntry } from '../../src/records/audit-trail';
import { withLocks } from '../../src/records/locks';
import { claimPlan, finishPlan, readPlan, savePlan, type StoredPlan } from '../../src/records/plans';
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
  append: (payload: { plan: Plan; phase: AuditEntry['phase'] }) => AuditEntry;
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
  append: ({ payload: { plan, phase } }) =>
    appendEntry({ ...entryOf(plan, 'caller', new Date().toISOString()), phase }),
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
