import { useRef, useState } from 'react';
import type { Symptom } from '../../src/facts/complaint';
import type { Report } from '../../src/requests/report';
import type { GivenAnswer } from '../../src/requests/told-facts';
import { invoke } from '../invoke';
import { settle, type Failure, type Settled } from './settle';

/** Whether the report shown is being made anew. */
export type Renewal = { state: 'still' } | { state: 'renewing' } | { state: 'failed'; failure: Failure };

export interface CustomerDiagnosis {
  report: Report;
  renewal: Renewal;
}

export type Diagnosis =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; run: number; customers: CustomerDiagnosis[] };

/** What was answered about one customer. */
export interface Told {
  email: string;
  answers: GivenAnswer[];
}

export interface DiagnosisActions {
  /** @param told answers of an earlier diagnosis of the same text, by address */
  diagnose(project: string, text: string, symptom: Symptom | undefined, told?: readonly Told[]): Promise<void>;
  /** Looks for what would stop any customer; the report is about nobody in particular. */
  checkProject(project: string): Promise<void>;
  /** Waits no longer for what is under way; the app only reads then, so nothing is left half done. */
  cancel(): void;
  /** Diagnoses one customer again, with these answers; the last one is the new one. Without a new one, all afresh. */
  renew(report: Report, answers: readonly GivenAnswer[]): Promise<void>;
  /** Takes back one answer, remembered or told, and diagnoses without it. */
  takeBack(report: Report, question: string): Promise<void>;
}

/** The answers a person gave in this diagnosis, as the resolver takes them. */
export function toldAnswers(report: Report): GivenAnswer[] {
  return report.answers.filter((one) => !one.remembered).map(({ question, answer }) => ({ question, answer }));
}

export function useDiagnosis(): [Diagnosis, DiagnosisActions] {
  const [diagnosis, setDiagnosis] = useState<Diagnosis>({ state: 'idle' });
  const run = useRef(0);

  async function diagnose(project: string, text: string, symptom: Symptom | undefined, told: readonly Told[] = []) {
    const payload = { project, text, ...(symptom === undefined ? {} : { symptom }) };
    const reports = await begin(settle(invoke('diagnose', payload)), (result) => result.reports);
    const own = run.current;
    for (const report of reports) {
      if (own !== run.current) return;
      const answers = told.find(({ email }) => email === report.target.email)?.answers ?? [];
      if (answers.length > 0) await renew(report, answers);
    }
  }

  async function checkProject(project: string) {
    await begin(settle(invoke('checkProject', { project })), ({ report }) => [report]);
  }

  function cancel() {
    run.current += 1;
    setDiagnosis({ state: 'idle' });
  }

  /** The reports that are shown then; none where there are none, or something later has taken over. */
  async function begin<Result>(
    answer: Promise<Settled<Result>>,
    reportsOf: (result: Result) => Report[],
  ): Promise<Report[]> {
    const own = (run.current += 1);
    setDiagnosis({ state: 'loading' });
    const settled = await answer;
    // A later press of the button has taken over.
    if (own !== run.current) return [];
    const reports = settled.ok ? reportsOf(settled.result) : [];
    setDiagnosis(
      settled.ok
        ? {
            state: 'ready',
            run: own,
            customers: reports.map((report) => ({ report, renewal: { state: 'still' } })),
          }
        : { state: 'failed', failure: settled.failure },
    );
    return reports;
  }

  async function renew(report: Report, answers: readonly GivenAnswer[]) {
    const put = putter(report);
    put({ report, renewal: { state: 'renewing' } });
    const { target, complaint } = report;
    // With a new answer the site need not be read again; with none, it is the site that may have changed.
    const fresh = answers.length === toldAnswers(report).length;
    const asked = { project: target.projectKey, answers: [...answers], ...(fresh ? { fresh } : {}) };
    const settled =
      target.email === ''
        ? await settle(invoke('checkProject', asked))
        : await settle(invoke('answerQuestion', { ...asked, email: target.email, complaint }));
    put(
      settled.ok
        ? { report: settled.result.report, renewal: { state: 'still' } }
        : { report, renewal: { state: 'failed', failure: settled.failure } },
    );
  }

  async function takeBack(report: Report, question: string) {
    const { projectKey: project, email } = report.target;
    const used = report.answers.find((one) => one.question === question);
    putter(report)({ report, renewal: { state: 'renewing' } });
    // An answer told just now may have been remembered for others, so it is forgotten as well.
    const forgotten = await settle(invoke('forgetAnswer', { project, email, question }));
    if (!forgotten.ok && !(used?.remembered === false && notAllowed(forgotten.failure))) {
      putter(report)({ report, renewal: { state: 'failed', failure: forgotten.failure } });
      return;
    }
    await renew(
      report,
      toldAnswers(report).filter((one) => one.question !== question),
    );
  }

  function putter({ target }: Report): (next: CustomerDiagnosis) => void {
    const own = run.current;
    return (next) =>
      setDiagnosis((now) =>
        now.state === 'ready' && now.run === own
          ? { ...now, customers: now.customers.map((one) => (one.report.target.email === target.email ? next : one)) }
          : now,
      );
  }

  return [diagnosis, { diagnose, checkProject, cancel, renew, takeBack }];
}

/** Who may not change what is remembered has not had an answer remembered either. */
function notAllowed(failure: Failure): boolean {
  return failure.kind === 'problem' && failure.problem.code === 'not-allowed';
}
