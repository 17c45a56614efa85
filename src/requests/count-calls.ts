import type { ReadSource } from '../facts/fact';
import type { Facts } from '../facts/facts';

/**
 * How many calls a diagnosis took, refused and repeated ones too: those it made, and those whose facts a diagnosis
 * beside it read for both. Facts of one call share its source.
 * @param since when the diagnosis began (ISO 8601); facts that an earlier one read cost this one nothing
 */
export function countCalls(facts: Facts, made: ReadonlySet<ReadSource>, since: string): number {
  const calls = new Set<ReadSource>();
  for (const fact of Object.values(facts)) {
    fact.tried?.forEach((source) => calls.add(source));
    if (fact.readable && fact.source.how === 'read') calls.add(fact.source);
  }
  const shared = [...calls].filter((source) => source.at >= since && !made.has(source)).length;
  return made.size + shared;
}
