import { useState } from 'react';
import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';
import { toldAnswers } from './use-diagnosis';

export type HandOver =
  { state: 'writing' } | { state: 'sending' } | { state: 'failed'; failure: Failure } | { state: 'sent' };

/** Sends a plan, with what was told in its diagnosis, to the people who may apply it. */
export function useHandOver(plan: Plan, report: Report): [HandOver, (note: string, request: string) => Promise<void>] {
  const [handOver, setHandOver] = useState<HandOver>({ state: 'writing' });
  async function send(note: string, request: string) {
    setHandOver({ state: 'sending' });
    const { id, digest } = plan;
    const told = { complaint: report.complaint, answers: toldAnswers(report) };
    const settled = await settle(invoke('handOverPlan', { id, digest, ...told, note, request }));
    setHandOver(settled.ok ? { state: 'sent' } : { state: 'failed', failure: settled.failure });
  }
  return [handOver, send];
}
