import type { Fact, UnreadableFact } from '../facts/fact';
import type { ProjectSetup } from '../facts/project-setup';

export type Topic = 'style' | 'permissionScheme' | 'portalAccess' | 'directGrants';

/** One topic in two service projects, as ids and values: what only one has, what both have, or what was not read. */
export type Comparison = { topic: Topic } & (
  | { state: 'same'; both: string[] }
  | { state: 'differs'; onlyHere: string[]; onlyThere: string[]; both: string[] }
  | { state: 'unread'; here: ComparedSide; there: ComparedSide }
);

/** One side of what cannot be compared: its items, or why they were not read. */
export type ComparedSide = { readable: true; items: string[] } | UnreadableFact;

/** Compares what decides whether customers can be added. Nothing is called the same that was not read on both sides. */
export function compareSetups(here: ProjectSetup, there: ProjectSetup): Comparison[] {
  return [
    compare('style', here.style, there.style, (style) => [style]),
    compare('permissionScheme', here.permissionScheme, there.permissionScheme, ({ name }) => [name]),
    compare('portalAccess', here.portalAccess, there.portalAccess, ({ granted }) => granted),
    compare('directGrants', here.directGrants, there.directGrants, (permissions) => permissions),
  ];
}

function compare<T>(topic: Topic, here: Fact<T>, there: Fact<T>, itemsOf: (value: T) => string[]): Comparison {
  if (!here.readable || !there.readable) {
    return { topic, state: 'unread', here: sideOf(here, itemsOf), there: sideOf(there, itemsOf) };
  }
  const [own, other] = [new Set(itemsOf(here.value)), new Set(itemsOf(there.value))];
  const onlyHere = [...own].filter((item) => !other.has(item)).sort();
  const onlyThere = [...other].filter((item) => !own.has(item)).sort();
  const both = [...own].filter((item) => other.has(item)).sort();
  if (onlyHere.length === 0 && onlyThere.length === 0) return { topic, state: 'same', both };
  return { topic, state: 'differs', onlyHere, onlyThere, both };
}

function sideOf<T>(fact: Fact<T>, itemsOf: (value: T) => string[]): ComparedSide {
  return fact.readable ? { readable: true, items: [...new Set(itemsOf(fact.value))].sort() } : fact;
}
