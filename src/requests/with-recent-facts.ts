import { isSearchedFor, type Caller } from '../facts/caller';
import type { Fact, ReadSource } from '../facts/fact';
import type { FactName } from '../facts/facts';
import type { SharedReads } from '../facts/read-facts';
import { GATHERERS } from '../facts/registry';
import { callOf, keepFacts, recallFacts, type RecalledFacts, type RecentFacts } from '../records/recent-facts';

/** Who diagnoses where. `fresh`: nothing read before may be used. */
export interface RecentFactsOf {
  accountId: string;
  /** Key or id, as the caller named it. */
  project: string;
  fresh: boolean;
}

/**
 * Diagnoses with what this person's diagnoses read of the site and the service project in the last five minutes.
 * Only for diagnosing: what is planned, applied or watched is always read anew. The caller's rights are never
 * recalled, since they decide what is read as the app.
 */
export async function withRecentFacts<T>(
  { accountId, project, fresh }: RecentFactsOf,
  diagnose: (shared: SharedReads) => Promise<T>,
): Promise<T> {
  // Without storage a diagnosis makes more calls, and is as good.
  const recalled = await recallFacts(accountId, project, new Date()).catch(() => undefined);
  // Where the service project is too old, what came to it later is no help: a whole diagnosis is to be read.
  const known = fresh || recalled?.facts.serviceProject === undefined ? {} : recalled.facts;
  const cold = Object.keys(known).length === 0;
  let shared: SharedReads = cold ? { knownBefore: 'nothing' } : preloaded(known);
  // A diagnosis of a request that somebody named leaves them out.
  shared.typesUnknown = !cold && known.requestTypes === undefined;
  // Only a guess at which search would be in vain: with other rights, everything is read anew below.
  if (!cold && recalled?.caller !== undefined && isSearchedFor(recalled.caller)) shared.knownBefore = 'browses-nobody';
  let result = await diagnose(shared);
  if (!cold && !sameRights(recalled?.caller, await callerIn(shared))) {
    // Somebody who may do less or more than then is shown what today's rights let them read.
    shared = { knownBefore: 'nothing' };
    result = await diagnose(shared);
  }
  if (recalled !== undefined) await keep(accountId, project, shared, recalled).catch(() => undefined);
  return result;
}

function preloaded(facts: RecentFacts): SharedReads {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, Promise.resolve(fact)]));
}

async function callerIn(shared: SharedReads): Promise<Caller | undefined> {
  const caller = await shared.caller;
  return caller?.readable ? caller.value : undefined;
}

function sameRights(then: Caller | undefined, now: Caller | undefined): boolean {
  if (then === undefined || now === undefined) return false;
  return (Object.keys(now) as (keyof Caller)[]).every((right) => then[right] === now[right]);
}

async function keep(
  accountId: string,
  project: string,
  shared: SharedReads,
  { facts: recalled, generation }: RecalledFacts,
): Promise<void> {
  const caller = await callerIn(shared);
  if (caller === undefined) return;
  const read = await Promise.all(
    Object.keys(GATHERERS).map((name) => keepable(name as keyof typeof GATHERERS, shared)),
  );
  const facts = Object.fromEntries(read.flat()) as RecentFacts;
  const known = new Set(Object.values(recalled).map(callOf));
  // Keeping costs storage, and what was recalled is there already, with the time at which it was read.
  if (Object.values(facts).every((fact) => known.has(callOf(fact)))) return;
  await keepFacts(accountId, project, { caller, facts, generation });
}

/** The fact, where a call of its own decided it and it says nothing about a single customer or the caller. */
async function keepable(name: keyof typeof GATHERERS, shared: SharedReads): Promise<[FactName, unknown][]> {
  const { scope, derived } = GATHERERS[name];
  const reading = shared[name];
  if (scope === 'customer' || name === 'caller' || derived === true || reading === undefined) return [];
  const fact = await reading;
  return isRead(fact) || isRefused(fact) ? [[name, fact]] : [];
}

function isRead(fact: Fact<unknown>): fact is Fact<unknown> & { source: ReadSource } {
  return fact.readable && fact.source.how === 'read';
}

/** Refused to the caller and to the app, which Jira also does with 404; a site that did not answer is asked again. */
function isRefused(fact: Fact<unknown>): boolean {
  return !fact.readable && ['forbidden', 'not-found'].includes(fact.reason) && fact.tried.length > 0;
}
