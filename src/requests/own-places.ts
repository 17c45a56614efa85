import { entryPages } from '../records/audit-pages';
import { readPlan, type Begun, type StoredPlan } from '../records/plans';
import type { Change } from '../repairs/changes/change';
import { kindOf } from '../repairs/changes/registry';
import { canonical } from '../repairs/plan';

/**
 * Places of the changes that an earlier try of this plan was about to write, without those that another plan was about
 * to write since: it found them undone, and what stands there now is its work.
 */
export async function ownPlaces({ plan }: StoredPlan, begun: Begun): Promise<number[]> {
  const since = new Set<string>();
  for await (const rows of entryPages(undefined, { from: begun.at })) {
    const ids = rows.flatMap(({ value }) => (value.phase === 'intent' ? value.planId : []));
    for (const other of await Promise.all([...new Set(ids)].map(readPlan))) {
      if (other?.plan.id === plan.id) continue;
      for (const place of other?.begun?.changes ?? []) since.add(effectOf(other?.plan.changes[place]));
    }
  }
  return begun.changes.filter((place) => !since.has(effectOf(plan.changes[place])));
}

type Told = { email?: string; permission?: string; holderParameter?: string };

/** The same for two changes that leave the same behind, also where one was planned before there was an account. */
function effectOf(change: Change | undefined): string {
  if (change === undefined) return '';
  const { target, after } = change;
  const { email, permission, holderParameter } = target as Told;
  const lock = kindOf(change).lock({ ...target, accountId: '' });
  return canonical({ lock, after, email, permission, holderParameter }).toLowerCase();
}
