import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Change } from '../repairs/changes/change';
import type { ApplyOutcome } from '../repairs/outcome';
import { canonical } from '../repairs/plan';
import { ERASED, putBack, takeOut, type PartName, type TextsByPlace } from './personal-parts';

/** One line of the audit trail, as people read it; each carries the hash of the one before it. */
export interface AuditEntry {
  sequence: number;
  /** When it was written down; ISO 8601, UTC. Always later than the entry before it. */
  at: string;
  /** Account id; empty where the app did it by itself. */
  actor: string;
  action: 'apply' | 'undo' | Note['of'];
  /** A change is written down before the first call, and again after the last. */
  phase: 'intent' | 'outcome';
  planId: string;
  repair: string;
  projectId: string;
  projectKey: string;
  email: string;
  cause: string;
  changes: Change[];
  outcome?: ApplyOutcome;
  note?: Note;
  /** What has been erased of it; a dash stands in its places. */
  erased: PartName[];
  previousHash: string;
  hash: string;
}

/** What happened to the trail itself, or to how it is kept. */
export type Note =
  /** Everything up to this entry was past its time, and is deleted. */
  | { of: 'retention'; through: number; days: number }
  | { of: 'erasure'; part: PartName; sequences: number[]; because: 'account-closed' | 'account-changed' }
  /**
   * `applied`: the plan that was applied; the entry’s own is the one that was handed over. `words`: what was written.
   * `plans`: so many of a company, the entry’s own among them; the others have entries once they are applied.
   */
  | { of: 'hand-off'; step: HandOffStep; words?: string; applied?: string; plans?: number }
  /** An internal comment that somebody left on a request; what it says stands there alone. */
  | { of: 'comment'; request: string }
  /** `accountId`: the account that the setting is about, where it is a list of accounts. */
  | { of: 'setting'; setting: string; before: string; after: string; accountId?: string };

/** What happened to a hand-off. */
export type HandOffStep = 'sent' | 'approved' | 'declined';

/** What is to be written down. */
export type AuditDraft = Omit<AuditEntry, 'sequence' | 'erased' | 'previousHash' | 'hash'>;

/** A personal part in the clear, beside the chain: it can go, and the chain still fits. */
export interface PersonalPart {
  /** Hexadecimal; without it nobody can find out by trying what the commitment is to. */
  salt: string;
  texts: TextsByPlace;
}

/** An entry as it is stored. The hash is over all of it but what can be erased. */
export interface StoredEntry {
  sequence: number;
  at: string;
  action: AuditEntry['action'];
  phase: AuditEntry['phase'];
  planId: string;
  repair: string;
  /** Absent in entries that are about no project. */
  projectId?: string;
  projectKey: string;
  cause?: string;
  /** Changes, outcome and note, without what is personal. */
  body: unknown;
  commitments: Partial<Record<PartName, string>>;
  previousHash: string;
  hash: string;
  personal: Partial<Record<PartName, PersonalPart>>;
  /** For finding by account id of who made the change. */
  actor?: string;
  /** For finding by account id of the customer. */
  account?: string;
  /** For finding by address: its keyed hash. */
  customer?: string;
}

/** The attribute by which a part is found, and with which it is erased. */
const INDEX_OF_PART = { actor: 'actor', account: 'account', contact: 'customer' } as const;
const PARTS = Object.keys(INDEX_OF_PART) as PartName[];

/** The end of the chain so far, or the last entry that was deleted after its time. */
export interface ChainPlace {
  sequence: number;
  hash: string;
  at: string;
}

/**
 * Makes the next entry of the chain.
 * @param customer keyed hash of the address; undefined where there is none
 */
export function sealEntry(draft: AuditDraft, head: ChainPlace, customer: string | undefined): StoredEntry {
  const { actor, email, changes, outcome, note, projectId, cause, at: _, ...plain } = draft;
  const { left, taken } = takeOut({ changes, outcome, note });
  const texts: Partial<Record<PartName, TextsByPlace>> = {
    ...taken,
    ...(actor === '' ? {} : { actor: { ...taken.actor, actor } }),
    ...(email === '' ? {} : { contact: { ...taken.contact, email } }),
  };
  const account = Object.values(taken.account ?? {})[0];
  const found = {
    ...(actor === '' ? {} : { actor }),
    ...(account === undefined ? {} : { account }),
    ...(customer === undefined || email === '' ? {} : { customer }),
  };
  const personal = Object.fromEntries(
    Object.entries(texts).map(([part, own]) => [part, { salt: randomBytes(32).toString('hex'), texts: own }]),
  ) as StoredEntry['personal'];
  const entry = {
    ...plain,
    sequence: head.sequence + 1,
    at: laterThan(head.at, draft.at),
    ...(projectId === '' ? {} : { projectId }),
    ...(cause === '' ? {} : { cause }),
    body: left,
    previousHash: head.hash,
    personal,
    ...found,
    commitments: {},
    hash: '',
  };
  const commitments = Object.fromEntries(
    Object.keys(personal).map((part) => [part, commitmentOf(entry, part as PartName)]),
  );
  const complete = { ...entry, commitments };
  return { ...complete, hash: hashOf(complete) };
}

/** The hash that an entry must carry: over everything in it but the hash itself and what can be erased. */
export function hashOf(entry: StoredEntry): string {
  const { hash: _, personal: __, actor: ___, account: ____, customer: _____, ...chained } = entry;
  return createHash('sha256').update(canonical(chained)).digest('hex');
}

/** Whether what stands beside the chain is what was written down: `erased` where it is gone. */
export function partState(entry: StoredEntry, part: PartName): 'none' | 'kept' | 'erased' | 'edited' {
  const kept = entry.personal[part];
  const found = entry[INDEX_OF_PART[part]];
  const committed = entry.commitments[part];
  if (committed === undefined) return kept === undefined && found === undefined ? 'none' : 'edited';
  if (kept === undefined) return found === undefined ? 'erased' : 'edited';
  return commitmentOf(entry, part) === committed ? 'kept' : 'edited';
}

/** Parts of an entry, each with its state. */
export function partStates(entry: StoredEntry): [PartName, ReturnType<typeof partState>][] {
  return PARTS.map((part) => [part, partState(entry, part)]);
}

/** The entry without one personal part. */
export function withoutPart(entry: StoredEntry, part: PartName): StoredEntry {
  const { [part]: _, ...personal } = entry.personal;
  const { [INDEX_OF_PART[part]]: __, ...rest } = entry;
  return { ...rest, personal };
}

/** The entry as people read it. */
export function openEntry(entry: StoredEntry): AuditEntry {
  const { personal, body, commitments, actor: _, account: __, customer: ___, ...plain } = entry;
  const texts = Object.fromEntries(Object.entries(personal).map(([part, kept]) => [part, kept.texts]));
  const clear = putBack(body, texts) as Pick<AuditEntry, 'changes' | 'outcome' | 'note'>;
  const shown = (part: PartName, place: string) =>
    personal[part]?.texts[place] ?? (commitments[part] !== undefined && personal[part] === undefined ? ERASED : '');
  return {
    ...plain,
    projectId: plain.projectId ?? '',
    cause: plain.cause ?? '',
    actor: shown('actor', 'actor'),
    email: shown('contact', 'email'),
    ...clear,
    erased: PARTS.filter((part) => partState(entry, part) === 'erased'),
  };
}

function commitmentOf(entry: StoredEntry, part: PartName): string {
  const { salt = '', texts = {} } = entry.personal[part] ?? {};
  const found = entry[INDEX_OF_PART[part]];
  return createHmac('sha256', salt).update(canonical({ part, texts, found })).digest('hex');
}

/** Times of entries rise strictly, so that one index gives both order and time. */
function laterThan(before: string, at: string): string {
  if (before === '') return at;
  return new Date(Math.max(Date.parse(at), Date.parse(before) + 1)).toISOString();
}
