import type { ReadSource } from '../facts/fact';
import type { Facts } from '../facts/facts';

/**
 * How many calls a diagnosis made, refused ones too: facts of one call share its source.
 * @param since when the diagnosis began (ISO 8601); facts that an earlier one read cost this one nothing
 */
export function countCalls(facts: Facts, since: string): number {
  const calls = new Set<ReadSource>();
  for (const fact of Object.values(facts)) {
    fact.tried?.forEach((source) => calls.add(source));
    if (fact.readable && fact.source.how === 'read') calls.add(fact.source);
  }
  return [...calls].filter((source) => source.at >= since).length;
}
