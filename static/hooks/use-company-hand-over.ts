import { useState } from 'react';
import type { Plan } from '../../src/repairs/plan';
import { invoke } from '../invoke';
import { settle } from './settle';
import type { HandOver } from './use-hand-over';

/** Sends the plans of a company, as one, to the people who may apply them. */
export function useCompanyHandOver(
  project: string,
  company: string,
): [HandOver, (plans: readonly Plan[], note: string) => void] {
  const [handOver, setHandOver] = useState<HandOver>({ state: 'writing' });
  async function send(plans: readonly Plan[], note: string) {
    setHandOver({ state: 'sending' });
    const sent = plans.map(({ id, digest }) => ({ id, digest }));
    const settled = await settle(invoke('handOverCompany', { project, company, plans: sent, note }));
    setHandOver(settled.ok ? { state: 'sent' } : { state: 'failed', failure: settled.failure });
  }
  return [handOver, (plans, note) => void send(plans, note)];
}
