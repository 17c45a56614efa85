import { equalTo } from './conditions';
import { Filter, kvs } from './storage';
import type { Plan } from '../repairs/plan';
import { addressKey } from './address-key';
import { noteAccounts } from './audit-accounts';
import { sealEntry, type AuditDraft, type ChainPlace, type StoredEntry } from './audit-entry';
import { ENTRY } from './audit-pages';

const PLACE = 'audit-head';
const HEAD_KEY = 'head';
const CHECKPOINT_KEY = 'checkpoint';
const TRIES = 20;
type Transaction = ReturnType<typeof kvs.transact>;

/** Before the first entry. */
export const START: ChainPlace = { sequence: 0, hash: '', at: '' };

/** What a plan's entries have in common. */
export function entryOf(plan: Plan, actor: string, at: string): Omit<AuditDraft, 'phase' | 'outcome'> {
  return {
    at,
    actor,
    action: plan.undoes === undefined ? 'apply' : 'undo',
    planId: plan.id,
    repair: plan.repair,
    projectId: plan.target.projectId,
    projectKey: plan.target.projectKey,
    email: plan.target.email,
    cause: plan.cause ?? '',
    changes: plan.changes,
  };
}

/**
 * Appends one entry. Of two that append at once, each gets a place of its own. Throws where storage does not take it.
 * @param alsoWrite adds what is to be written in the same step
 */
export async function appendEntry(
  draft: AuditDraft,
  alsoWrite?: (transaction: Transaction) => unknown,
): Promise<StoredEntry> {
  const customer = draft.email === '' ? undefined : await addressKey(draft.email);
  let failure: unknown;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // Somebody else was faster: not everybody tries again at the same moment.
    if (attempt > 0) await new Promise((resume) => setTimeout(resume, Math.random() * 20 * attempt));
    const head = await readHead();
    const next = sealEntry(draft, head, customer);
    // Before the entry: an account that is not on the list would never be asked about.
    if (attempt === 0) await noteAccounts(next);
    try {
      const transaction = kvs
        .transact()
        .set(HEAD_KEY, placeOf(next), { entityName: PLACE, conditions: unmoved(head) })
        .set(entryKey(next.sequence), next, { entityName: ENTRY });
      alsoWrite?.(transaction);
      await transaction.execute();
      return next;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Moves the checkpoint in the same step as an entry is written; nothing is written if it is not where it is said to be. */
export function moveCheckpoint(transaction: Transaction, from: ChainPlace, to: ChainPlace): void {
  transaction.set(CHECKPOINT_KEY, to, { entityName: PLACE, conditions: unmoved(from) });
}

/** Keys of entries sort as their numbers do. */
export function entryKey(sequence: number): string {
  return `entry:${String(sequence).padStart(12, '0')}`;
}

/** Where an entry stands in the chain. */
export function placeOf({ sequence, hash, at }: ChainPlace): ChainPlace {
  return { sequence, hash, at };
}

/** The newest entry's place. */
export function readHead(): Promise<ChainPlace> {
  return readPlace(HEAD_KEY);
}

/** The newest entry that was deleted after its time; the one after it is the oldest that must be there. */
export function readCheckpoint(): Promise<ChainPlace> {
  return readPlace(CHECKPOINT_KEY);
}

/** Made where there is none yet: storage compares only what is there. */
async function readPlace(key: string): Promise<ChainPlace> {
  const place = await kvs.entity<ChainPlace>(PLACE).get(key);
  if (place !== undefined) return place;
  try {
    await kvs.entity<ChainPlace>(PLACE).set(key, START, { keyPolicy: 'FAIL_IF_EXISTS' });
  } catch {
    return (await kvs.entity<ChainPlace>(PLACE).get(key)) ?? START;
  }
  return START;
}

function unmoved(head: ChainPlace) {
  return new Filter<ChainPlace>().and('sequence', equalTo(head.sequence)).and('hash', equalTo(head.hash));
}
