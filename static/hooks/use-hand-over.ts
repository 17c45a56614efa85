import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import { invoke } from '../invoke';
import { toldAnswers } from './use-diagnosis';
import { useSending, type HandOver } from './use-sending';
import { useWords } from './use-words';

/** Sends a plan, with what was told in its diagnosis, to the people who may apply it. */
export function useHandOver({ id, digest }: Plan, report: Report): [HandOver, (note: string, request: string) => void] {
  const [handOver, send] = useSending();
  const { say } = useWords();
  const told = () => ({ complaint: report.complaint, answers: toldAnswers(report) });
  const locale = say('app.locale');
  return [handOver, (note, request) => send(invoke('handOverPlan', { id, digest, ...told(), note, request, locale }))];
}
