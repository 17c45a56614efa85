import { useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { ReadHandedCompanyResult } from '../../src/requests/read-handed-company';
import { invoke } from '../invoke';
import type { CompanyRow } from './company-rows';
import { settle, type Failure } from './settle';

/** The people of a company, or how far reading them has come. */
export type HandedDetails =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; rows: CompanyRow[] };

/** Everybody in a company that was sent; read when somebody wants to see them. */
export function useHandedCompany({ projectId, plan, state }: HandOff): [HandedDetails, () => void] {
  const [details, setDetails] = useState<HandedDetails>({ state: 'idle' });
  async function read() {
    setDetails({ state: 'loading' });
    const settled = await settle(invoke('readHandedCompany', { project: projectId, id: plan.id }));
    if (!settled.ok) {
      setDetails({ state: 'failed', failure: settled.failure });
      return;
    }
    const closed = state === 'approved' || state === 'declined';
    setDetails({ state: 'ready', rows: settled.result.plans.map((one) => rowOf(one, closed)) });
  }
  return [details, () => void read()];
}

function rowOf({ plan, outcome }: ReadHandedCompanyResult['plans'][number], closed: boolean): CompanyRow {
  const row: CompanyRow = { email: plan.target.email, step: { kind: 'planned', plan, allowed: true } };
  if (outcome !== undefined) {
    return { ...row, result: { kind: 'applied', applied: { kind: 'outcome', plan, outcome, undoable: false } } };
  }
  return closed ? { ...row, result: { kind: 'not-tried' } } : row;
}
