import { answerOf } from '../test/person/answers';
import { issueAmong } from '../src/facts/issue-named';
import type { CheckProjectResult } from '../src/requests/check-project';
import type { DiagnosePayload, DiagnoseResult } from '../src/requests/diagnose';
import type { Report } from '../src/requests/report';
import type { ProblemResult } from '../src/requests/request';
import type { OpenedScenario } from './open-scenario';
import { ask } from './opened-site';

/** A question that was asked of the person who looks, and what they answered. */
export interface Looked {
  /** Empty where the service project itself is checked. */
  email: string;
  question: string;
  answer: string;
}

/** Questions about the site or the service project, whoever the customer is. */
const OF_ALL = ['portal-access-warning', 'channel-access', 'customer-access-types', 'site-cloud'];

/** More are never asked: each question is asked once. */
const MOST = 50;

/**
 * Diagnoses on a simulated site, and answers question after question by looking at that site, until none is left; each
 * address has answers of its own. Answers of the payload come first. Without a text, the service project is checked.
 */
export async function diagnoseLooking(
  opened: Pick<OpenedScenario, 'host' | 'site'>,
  accountId: string,
  payload: Omit<DiagnosePayload, 'symptom' | 'text'> & { symptom?: string; text?: string | undefined },
  tell: (looked: Looked) => void = () => undefined,
): Promise<DiagnoseResult | ProblemResult> {
  const once = async (answers: { question: string; answer: string }[]): Promise<DiagnoseResult | ProblemResult> => {
    if (payload.text !== undefined) {
      return (await ask(opened, accountId, 'diagnose', { ...payload, answers })) as DiagnoseResult | ProblemResult;
    }
    const { project } = payload;
    return reportsOf(
      (await ask(opened, accountId, 'checkProject', { project, answers })) as CheckProjectResult | ProblemResult,
    );
  };
  const given = payload.answers ?? [];
  const first = await once(given);
  if (first.kind === 'problem') return first;
  const reports: Report[] = [];
  // What is so of the whole site or service project is looked up once.
  const shared = new Map<string, string>();
  for (const [index, start] of first.reports.entries()) {
    let report = start;
    const answers = [...given];
    while (report.question !== undefined && answers.length < MOST) {
      const question = report.question.id;
      const { email, projectKey } = report.target;
      const { symptom, issueKeys } = report.complaint;
      const request = issueAmong(issueKeys ?? [], projectKey);
      const answer =
        shared.get(question) ??
        answerOf(opened.site.state, question, {
          project: projectKey,
          email,
          symptom,
          as: accountId,
          ...(request === undefined ? {} : { request }),
        });
      if (!shared.has(question)) tell({ email, question, answer });
      if (OF_ALL.includes(question)) shared.set(question, answer);
      answers.push({ question, answer });
      const next = await once(answers);
      if (next.kind === 'problem') return next;
      report = next.reports[index] ?? report;
    }
    reports.push(report);
  }
  const [head, ...others] = reports;
  return head === undefined ? first : { kind: 'diagnosed', reports: [head, ...others] };
}

/** What is found of a service project, as of a customer. */
export function reportsOf(result: CheckProjectResult | ProblemResult): DiagnoseResult | ProblemResult {
  return result.kind === 'problem' ? result : { kind: 'diagnosed', reports: [result.report] };
}
