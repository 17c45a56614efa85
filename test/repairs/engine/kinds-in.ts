import type { Change } from '../../../src/repairs/changes/change';
import type { ChangeCase } from './change-case';
import { freshState } from './lab';

/** The changes of a case as they are planned on the site of the lab. */
function changesOf(one: ChangeCase): Change[] {
  const state = freshState();
  one.prepare(state);
  return one.changes(state);
}

/** The kinds of change in these cases, each once. */
export function kindsIn(cases: readonly ChangeCase[]): Change['kind'][] {
  return [...new Set(cases.flatMap(changesOf).map(({ kind }) => kind))].sort();
}

/** The first cases that together have every kind of change of all of them. */
export function ofEveryKind(cases: readonly ChangeCase[]): ChangeCase[] {
  const seen = new Set<string>();
  return cases.filter((one) => {
    const fresh = kindsIn([one]).filter((kind) => !seen.has(kind));
    for (const kind of fresh) seen.add(kind);
    return fresh.length > 0;
  });
}
