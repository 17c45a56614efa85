import { randomUUID } from 'node:crypto';
import { kvs, Sort, WhereConditions } from './storage';
import { HAND_OFF, HAND_OFF_STATES, readHandOff, replaceHandOff, type HandOff } from './hand-offs';
import { readSetting } from './settings';

const DAY_MS = 24 * 3_600_000;
const PAGE = 25;
const TRIES = 3;

/** Deletes hand-offs about a customer whose account is closed, or was changed: there is nothing to approve any more. */
export async function deleteHandOffs(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => kvs.entity(HAND_OFF).delete(id)));
}

/** Takes out of hand-offs who sent or answered them, with what they wrote; whoever is left can go on with them. */
export async function eraseFromHandOffs(ids: readonly string[], accountId: string): Promise<void> {
  for (const id of ids) {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const found = await readHandOff(id);
      if (found === undefined) break;
      const left = withoutAccount(found, accountId);
      // An open one gets another claim: who has read it before the erasure cannot write it back.
      const claim = left.state === 'open' ? randomUUID() : left.claim;
      if (left === found || (await replaceHandOff(found, { ...left, claim }))) break;
      // Somebody answered it meanwhile: the answer stays. A run that gives up here fails, and is made again.
      if (attempt === TRIES - 1) throw new Error('A hand-off was being answered; the next run erases in it.');
    }
  }
}

/** A hand-off without one account and its words; the same object where it does not name the account. */
export function withoutAccount(handOff: HandOff, accountId: string): HandOff {
  const { by, note, answer, plan } = handOff;
  const sent = by === accountId;
  const answered = answer?.by === accountId;
  const planned = plan.plannedBy === accountId;
  if (!sent && !answered && !planned) return handOff;
  const { note: _, ...rest } = handOff;
  const { reason: __, ...kept } = answer ?? { at: '' };
  return {
    ...rest,
    by: sent ? '' : by,
    plan: planned ? { ...plan, plannedBy: '' } : plan,
    ...(sent || note === undefined ? {} : { note }),
    ...(answer === undefined ? {} : { answer: answered ? { ...kept, by: '' } : answer }),
  };
}

/** Deletes hand-offs that are older than what the audit trail keeps: nothing would lead to the people in them. */
export async function deleteOldHandOffs(now: Date): Promise<number> {
  const { value: days } = await readSetting('retentionDays');
  const edge = new Date(now.getTime() - days * DAY_MS).toISOString();
  let deleted = 0;
  for (const state of HAND_OFF_STATES) {
    for (;;) {
      const page = await kvs
        .entity<HandOff>(HAND_OFF)
        .query()
        .index('by-state', { partition: [state] })
        .where(WhereConditions.lessThan(edge))
        .sort(Sort.ASC)
        .limit(PAGE)
        .getMany();
      if (page.results.length === 0) break;
      const batch = page.results.map(({ key }) => ({ key, entityName: HAND_OFF }));
      const gone = (await kvs.batchDelete(batch)).successfulKeys.length;
      deleted += gone;
      // Storage took none of them: the next run tries again.
      if (gone === 0) break;
    }
  }
  return deleted;
}
