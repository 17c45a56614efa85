import { createHash, randomUUID } from 'node:crypto';
import { kvs } from './storage';
import type { Caller } from '../facts/caller';
import type { ReadableFact, ReadSource, UnreadableFact } from '../facts/fact';
import type { FactName, FactValues } from '../facts/facts';

/** How long a diagnosis may rest on what an earlier one read. */
const LIFETIME_MINUTES = 5;
/** Storage takes values of 240 KiB. */
const LARGEST_VALUE_BYTES = 200_000;
const GENERATION = 'recent-facts-generation';

type ReadFact<T> = ReadableFact<T> & { source: ReadSource };
/** What Jira refused: asking again within minutes gets the same answer. */
type RefusedFact = UnreadableFact & { tried: [ReadSource, ...ReadSource[]] };

/** Facts of the site and of one service project, with the calls they came from. */
export type RecentFacts = { [K in FactName]?: ReadFact<FactValues[K]> | RefusedFact };

/** The call that the age of a fact counts from. */
export function callOf(fact: ReadFact<unknown> | RefusedFact): ReadSource {
  return fact.readable ? fact.source : fact.tried[0];
}

/** What one person's diagnosis read in one service project. */
export interface KeptFacts {
  /** What that person was allowed then; with other rights, other things would have been read. */
  caller: Caller;
  facts: RecentFacts;
}

interface Stored extends KeptFacts {
  generation: string;
}

/** `generation` goes back to `keepFacts`: what was read before something was applied is then not kept as if after. */
export type RecalledFacts = Partial<KeptFacts> & { facts: RecentFacts; generation: string };

/** What this account's diagnoses read in this project within the last five minutes; by the calls' own times. */
export async function recallFacts(accountId: string, project: string, now: Date): Promise<RecalledFacts> {
  const [stored, generation = ''] = await Promise.all([
    kvs.get<Stored>(keyOf(accountId, project)),
    kvs.get<string>(GENERATION),
  ]);
  if (stored?.generation !== generation) return { facts: {}, generation };
  const oldest = now.getTime() - LIFETIME_MINUTES * 60_000;
  const young = Object.entries(stored.facts).filter(([, fact]) => {
    const at = Date.parse(callOf(fact).at);
    return at > oldest && at < now.getTime();
  });
  return { caller: stored.caller, facts: Object.fromEntries(young), generation };
}

/** Keeps facts for the next diagnoses of this account in this project. What is too big for storage is left out. */
export async function keepFacts(
  accountId: string,
  project: string,
  { caller, facts, generation }: KeptFacts & { generation: string },
): Promise<void> {
  const stored: Stored = { generation, caller, facts: fitting(facts) };
  await kvs.set(keyOf(accountId, project), stored, { ttl: { unit: 'MINUTES', value: LIFETIME_MINUTES } });
}

/**
 * Makes everybody's next diagnosis read everything anew. Not only of one project: a permission scheme belongs to
 * several.
 */
export async function dropRecentFacts(): Promise<void> {
  await kvs.set(GENERATION, randomUUID());
}

function fitting(facts: RecentFacts): RecentFacts {
  let room = LARGEST_VALUE_BYTES;
  const kept = Object.entries(facts).filter(([name, fact]) => {
    const bytes = Buffer.byteLength(JSON.stringify([name, fact]));
    if (bytes > room) return false;
    room -= bytes;
    return true;
  });
  return Object.fromEntries(kept);
}

/** A project is named as the caller did, by key or id, and a person may type anything. */
function keyOf(accountId: string, project: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([accountId, project]))
    .digest('hex');
  return `recent-facts:1:${hash}`;
}
