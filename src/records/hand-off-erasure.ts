import { randomUUID } from 'node:crypto';
import { lessThan } from './conditions';
import { kvs, Sort } from './storage';
import { HAND_OFF, HAND_OFF_STATES, readHandOff, replaceHandOff, type HandOff } from './hand-offs';
import { deletePlan } from './plans';
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
  for (const id of ids) await rewrite(id, (found) => withoutAccount(found, accountId));
}

/** Customers in companies that were sent, of whom the audit trail has no entry yet. */
export async function accountsInCompanies(): Promise<string[]> {
  const accounts: string[] = [];
  for await (const { company } of allHandOffs()) {
    for (const { account } of company?.parts ?? []) if (account !== undefined) accounts.push(account);
  }
  return accounts;
}

/** Takes a customer out of companies that were sent, with the plan; the others stay, and can be approved. */
export async function eraseFromCompanies(accountId: string): Promise<void> {
  for await (const { plan, company } of allHandOffs()) {
    const named = company?.parts.filter(({ account }) => account === accountId) ?? [];
    if (named.length === 0) continue;
    // First: the account leads to them.
    await Promise.all(named.map((part) => deletePlan(part.plan)));
    await rewrite(plan.id, (found) => withoutCustomer(found, accountId));
  }
}

/** @param change gives the same object back where there is nothing to change */
async function rewrite(id: string, change: (found: HandOff) => HandOff): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const found = await readHandOff(id);
    if (found === undefined) return;
    const left = change(found);
    // An open one gets another claim: who has read it before the erasure cannot write it back.
    const claim = left.state === 'open' ? randomUUID() : left.claim;
    if (left === found || (await replaceHandOff(found, { ...left, claim }))) return;
  }
  // Somebody answered it meanwhile: the answer stays. This run fails, and is made again.
  throw new Error('A hand-off was being answered; the next run erases in it.');
}

function withoutCustomer(handOff: HandOff, accountId: string): HandOff {
  const { company } = handOff;
  if (company === undefined) return handOff;
  const parts = company.parts.map(({ account, ...part }) =>
    account === undefined || account === accountId ? part : { ...part, account },
  );
  return { ...handOff, company: { ...company, parts } };
}

async function* allHandOffs(): AsyncGenerator<HandOff> {
  for (const state of HAND_OFF_STATES) {
    const query = () =>
      kvs
        .entity<HandOff>(HAND_OFF)
        .query()
        .index('by-state', { partition: [state] })
        .limit(PAGE);
    let page = await query().getMany();
    for (;;) {
      for (const { value } of page.results) yield value;
      if (page.nextCursor === undefined) break;
      page = await query().cursor(page.nextCursor).getMany();
    }
  }
}

/** A hand-off without one account and its words; the same object where it does not name the account. */
function withoutAccount(handOff: HandOff, accountId: string): HandOff {
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
        .where(lessThan(edge))
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
