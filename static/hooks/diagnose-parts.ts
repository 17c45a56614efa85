import type { DiagnoseResult } from '../../src/requests/diagnose';
import type { RestOfText } from '../../src/requests/parts';
import type { Report } from '../../src/requests/report';
import type { Failure, Settled } from './settle';

/** Of a long list, the addresses that are not diagnosed yet: under way, or stopped by somebody or by a failure. */
export type Parts = { rest: RestOfText } & ({ state: 'going' } | { state: 'stopped'; failure?: Failure });

/** What walking through a long list asks and tells on its way. */
export interface PartSteps {
  /** Whether the answer that just came is still waited for. */
  goesOn(): boolean;
  ask(part: RestOfText): Promise<Settled<DiagnoseResult>>;
  /** Shows some more reports, and how far the list is; without `parts` it is whole. */
  show(reports: readonly Report[], parts: Parts | undefined): Promise<void>;
}

/** Diagnoses the rest of a long list, part after part. What fails or is stopped takes nothing from what is there. */
export async function diagnoseParts(rest: RestOfText, { goesOn, ask, show }: PartSteps): Promise<void> {
  let left: RestOfText | undefined = rest;
  while (left !== undefined) {
    const settled: Settled<DiagnoseResult> = await ask(left);
    if (!goesOn()) return;
    if (!settled.ok) return show([], { state: 'stopped', rest: left, failure: settled.failure });
    left = settled.result.rest;
    await show(settled.result.reports, left === undefined ? undefined : { state: 'going', rest: left });
    if (!goesOn()) return;
  }
}
