import type { Plan } from '../../src/repairs/plan';
import { invoke } from '../invoke';
import { useSending, type HandOver } from './use-sending';

/** Sends the plans of a company, as one, to the people who may apply them. */
export function useCompanyHandOver(
  project: string,
  company: string,
): [HandOver, (plans: readonly Plan[], note: string) => void] {
  const [handOver, send] = useSending();
  const sent = (plans: readonly Plan[]) => plans.map(({ id, digest }) => ({ id, digest }));
  return [handOver, (plans, note) => send(invoke('handOverCompany', { project, company, plans: sent(plans), note }))];
}
