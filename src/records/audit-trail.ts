import { createHash } from 'node:crypto';
import { Filter, FilterConditions, kvs, Sort } from '@forge/kvs';
import type { Change } from '../repairs/changes/change';
import type { ApplyOutcome } from '../repairs/outcome';
import { canonical, type Plan } from '../repairs/plan';

const ENTRY = 'audit-entry';
const HEAD = 'audit-head';
const HEAD_KEY = 'head';
const TRIES = 10;

/** One line of the audit trail; each carries the hash of the one before it. */
export interface AuditEntry {
  sequence: number;
  at: string;
  /** Account id. */
  actor: string;
  action: 'apply' | 'undo';
  /** Written before the first call, and again after the last. */
  phase: 'intent' | 'outcome';
  planId: string;
  repair: string;
  projectId: string;
  projectKey: string;
  email: string;
  cause: string;
  changes: Change[];
  outcome?: ApplyOutcome;
  previousHash: string;
  hash: string;
}

interface Head {
  sequence: number;
  hash: string;
}

type Entry = Omit<AuditEntry, 'sequence' | 'previousHash' | 'hash'>;

/** What a plan's entries have in common. */
export function entryOf(plan: Plan, actor: string, at: string): Omit<Entry, 'phase' | 'outcome'> {
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

/** Appends one entry. Of two that append at once, each gets a place of its own. Throws where storage does not take it. */
export async function appendEntry(entry: Entry): Promise<AuditEntry> {
  let failure: unknown;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const head = await readHead();
    const place = { sequence: head.sequence + 1, previousHash: head.hash };
    const complete = { ...entry, ...place };
    const hash = hashOf(complete);
    const next: AuditEntry = { ...complete, hash };
    try {
      await kvs
        .transact()
        .set(HEAD_KEY, { sequence: place.sequence, hash }, { entityName: HEAD, conditions: unmoved(head) })
        .set(entryKey(place.sequence), next, { entityName: ENTRY })
        .execute();
      return next;
    } catch (error) {
      failure = error;
    }
  }
  throw new Error('The audit trail could not be written, so nothing was changed.', { cause: failure });
}

/** The newest entries of one service project, newest first. */
export async function recentEntries(projectId: string, limit: number): Promise<AuditEntry[]> {
  const page = await kvs
    .entity<AuditEntry>(ENTRY)
    .query()
    .index('by-project', { partition: [projectId] })
    .sort(Sort.DESC)
    .limit(limit)
    .getMany();
  return page.results.map((result) => result.value);
}

/** The hash that an entry must carry: over everything in it but the hash itself. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { hash: _, ...rest } = entry as AuditEntry;
  return createHash('sha256').update(canonical(rest)).digest('hex');
}

async function readHead(): Promise<Head> {
  const head = await kvs.entity<Head>(HEAD).get(HEAD_KEY);
  if (head !== undefined) return head;
  const first: Head = { sequence: 0, hash: '' };
  try {
    await kvs.entity<Head>(HEAD).set(HEAD_KEY, first, { keyPolicy: 'FAIL_IF_EXISTS' });
  } catch {
    return (await kvs.entity<Head>(HEAD).get(HEAD_KEY)) ?? first;
  }
  return first;
}

function unmoved(head: Head) {
  return new Filter<Head>().and('sequence', FilterConditions.equalTo(head.sequence));
}

function entryKey(sequence: number): string {
  return `entry:${String(sequence).padStart(12, '0')}`;
}
