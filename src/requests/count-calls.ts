import type { ReadSource } from '../facts/fact';
import type { Facts } from '../facts/facts';

/** How many calls a diagnosis took: facts of one call share its source. */
export function countCalls(facts: Facts): number {
  const calls = new Set<ReadSource>();
  for (const fact of Object.values(facts)) {
    if (!fact.readable) fact.tried.forEach((source) => calls.add(source));
    else if (fact.source.how === 'read') calls.add(fact.source);
  }
  return calls.size;
}
