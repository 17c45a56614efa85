import type { Caller } from './caller';
import { withoutNames } from './describe-faults';
import type { Fault } from './site-description';
import type { SiteState } from './site-state';

/** The next fault for this call, counted down; tests may push to `state.faults` while the site runs. */
export function takeFault(state: SiteState, label: string, caller: Caller | undefined): Fault | undefined {
  const fault = state.faults.find(
    (candidate) =>
      withoutNames(candidate.operation) === withoutNames(label) &&
      candidate.times !== 0 &&
      (candidate.as === undefined || candidate.as === caller?.how),
  );
  if (fault?.times !== undefined) fault.times -= 1;
  return fault;
}

/** Reads that still show the site as it was before a write: each operation the next few times it is called. */
export interface LateReads {
  before: SiteState;
  reads: number;
  shown: Map<string, number>;
}

/** The state that this operation shows now: the one before a late write, as often as its fault says. */
export function stateToRead(late: LateReads | undefined, live: SiteState, label: string): SiteState {
  const shown = late?.shown.get(label) ?? 0;
  if (late === undefined || shown >= late.reads) return live;
  late.shown.set(label, shown + 1);
  return late.before;
}
