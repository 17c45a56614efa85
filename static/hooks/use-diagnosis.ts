import { useRef, useState } from 'react';
import type { Batch } from '../../src/facts/batch';
import type { Symptom } from '../../src/facts/complaint';
import type { CheckProjectResult } from '../../src/requests/check-project';
import type { DiagnosePayload } from '../../src/requests/diagnose';
import type { RestOfText } from '../../src/requests/parts';
import type { Report } from '../../src/requests/report';
import type { GivenAnswer } from '../../src/requests/told-facts';
import { invoke } from '../invoke';
import { diagnoseParts, type Parts } from './diagnose-parts';
import type { AskDiagnose } from './ask-diagnose';
import { settle, type Failure, type Settled } from './settle';

/** Whether the report shown is being made anew. */
export type Renewal = { state: 'still' } | { state: 'renewing' } | { state: 'failed'; failure: Failure };

/** The report of one customer, and whether it is being made anew. */
export interface CustomerDiagnosis {
  report: Report;
  renewal: Renewal;
}

/** The reports, or how far making them has come. `run` tells one diagnosis from the next. */
export type Diagnosis =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; run: number; customers: CustomerDiagnosis[]; parts?: Parts };

/** What was answered about one customer. */
export interface Told {
  email: string;
  answers: GivenAnswer[];
}

/** What can be done from a report. */
export interface DiagnosisActions {
  /** @param told answers of an earlier diagnosis of the same text, by address */
  diagnose(project: string, text: string, symptom: Symptom | undefined, told?: readonly Told[]): Promise<void>;
  /** Looks for what would stop any customer; the report is about nobody in particular. */
  checkProject(project: string): Promise<void>;
  /** Waits no longer for what is under way, and keeps what is there; the app only reads, so nothing is half done. */
  cancel(): void;
  /** Goes on with the addresses of a long list that are left. */
  goOn(): void;
  /** Shows nothing any more. */
  clear(): void;
  /** Diagnoses one customer again, with these answers; the last one is the new one. Without a new one, all afresh. */
  renew(report: Report, answers: readonly GivenAnswer[], fresh?: boolean): Promise<void>;
  /**
   * Takes back answers, remembered or told, and diagnoses without them.
   * @param fresh reads the site anew, as something was put right there
   */
  takeBack(report: Report, questions: readonly string[], fresh?: boolean): Promise<void>;
}

/** The answers a person gave in this diagnosis, as the resolver takes them. */
export function toldAnswers(report: Report): GivenAnswer[] {
  return report.answers.filter((one) => !one.remembered).map(({ question, answer }) => ({ question, answer }));
}

/** @param ask how addresses are asked about */
export function useDiagnosis(ask: AskDiagnose): [Diagnosis, DiagnosisActions] {
  const [diagnosis, setDiagnosis] = useState<Diagnosis>({ state: 'idle' });
  const run = useRef(0);
  // Grows whenever a long list is gone on with or stopped.
  const turns = useRef(0);
  const work = useRef<{ asked: Omit<DiagnosePayload, 'part'>; told: readonly Told[] }>(undefined);

  async function diagnose(project: string, text: string, symptom: Symptom | undefined, told: readonly Told[] = []) {
    const asked = { project, text, ...(symptom === undefined ? {} : { symptom }) };
    work.current = { asked, told };
    const turn = (turns.current += 1);
    const first = await begin(settle(ask({ ...asked, part: 'first' })), (result) => result.reports);
    if (first === undefined) return;
    await tellAgain(first.reports, told);
    if (first.rest !== undefined && turn === turns.current) await readOn(first.rest);
  }

  async function readOn(rest: RestOfText) {
    if (work.current === undefined) return;
    const { asked, told } = work.current;
    const own = run.current;
    const turn = (turns.current += 1);
    await diagnoseParts(rest, {
      goesOn: () => own === run.current && turn === turns.current,
      ask: (part) => settle(ask({ ...asked, part })),
      async show(reports, parts) {
        showMore(own, reports, parts);
        await tellAgain(reports, told);
      },
    });
  }

  /** Gives the answers of an earlier diagnosis again. */
  async function tellAgain(reports: readonly Report[], told: readonly Told[]) {
    const own = run.current;
    for (const report of reports) {
      const answers = told.find(({ email }) => email === report.target.email)?.answers ?? [];
      if (own === run.current && answers.length > 0) await renew(report, answers);
    }
  }

  /** Without `parts`, the list is whole. */
  function showMore(own: number, reports: readonly Report[], parts: Parts | undefined) {
    setDiagnosis((now) =>
      now.state === 'ready' && now.run === own
        ? { state: 'ready', run: own, customers: withMore(now.customers, reports), ...(parts && { parts }) }
        : now,
    );
  }

  async function checkProject(project: string) {
    const checked = settle(invoke('checkProject', { project }));
    await begin<CheckProjectResult & { rest?: RestOfText }>(checked, ({ report }) => [report]);
  }

  function cancel() {
    turns.current += 1;
    if (diagnosis.state === 'loading') clear();
    setDiagnosis((now) =>
      now.state === 'ready' && now.parts !== undefined
        ? { ...now, parts: { state: 'stopped', rest: now.parts.rest } }
        : now,
    );
  }

  function goOn() {
    if (diagnosis.state !== 'ready' || diagnosis.parts?.state !== 'stopped') return;
    const { rest } = diagnosis.parts;
    showMore(run.current, [], { state: 'going', rest });
    void readOn(rest);
  }

  function clear() {
    run.current += 1;
    setDiagnosis({ state: 'idle' });
  }

  /** What is shown then; nothing where there is none, or something later has taken over. */
  async function begin<Result extends { rest?: RestOfText }>(
    answer: Promise<Settled<Result>>,
    reportsOf: (result: Result) => Report[],
  ): Promise<{ reports: Report[]; rest?: RestOfText } | undefined> {
    const own = (run.current += 1);
    setDiagnosis({ state: 'loading' });
    const settled = await answer;
    // A later press of the button has taken over.
    if (own !== run.current) return undefined;
    if (!settled.ok) {
      setDiagnosis({ state: 'failed', failure: settled.failure });
      return undefined;
    }
    const reports = reportsOf(settled.result);
    const { rest } = settled.result;
    setDiagnosis({
      state: 'ready',
      run: own,
      customers: withMore([], reports),
      ...(rest === undefined ? {} : { parts: { state: 'going', rest } }),
    });
    return { reports, ...(rest === undefined ? {} : { rest }) };
  }

  // With a new answer the site need not be read again; with none, it is the site that may have changed.
  async function renew(
    report: Report,
    answers: readonly GivenAnswer[],
    fresh = answers.length === toldAnswers(report).length,
  ) {
    const put = putter(report);
    put({ report, renewal: { state: 'renewing' } });
    const { target, verdict } = report;
    // Whoever goes on from a report has seen what it assumes; where that decided, or rests on words, it is still to be
    // said.
    const { assumed, ...told } = report.complaint;
    const complaint = assumed === true && verdict.unsaid !== true ? told : report.complaint;
    const asked = { project: target.projectKey, answers: [...answers], ...(fresh ? { fresh } : {}) };
    const settled =
      target.email === ''
        ? await settle(invoke('checkProject', asked))
        : await settle(invoke('answerQuestion', { ...asked, ...batchOf(report), email: target.email, complaint }));
    put(
      settled.ok
        ? { report: settled.result.report, renewal: { state: 'still' } }
        : { report, renewal: { state: 'failed', failure: settled.failure } },
    );
  }

  async function takeBack(report: Report, questions: readonly string[], fresh?: boolean) {
    const { projectKey: project, email } = report.target;
    const put = putter(report);
    put({ report, renewal: { state: 'renewing' } });
    for (const question of questions) {
      const used = report.answers.find((one) => one.question === question);
      // An answer told just now may have been remembered for others, so it is forgotten as well.
      const forgotten = await settle(invoke('forgetAnswer', { project, email, question }));
      if (!forgotten.ok && !(used?.remembered === false && notAllowed(forgotten.failure))) {
        put({ report, renewal: { state: 'failed', failure: forgotten.failure } });
        return;
      }
    }
    await renew(
      report,
      toldAnswers(report).filter((one) => !questions.includes(one.question)),
      fresh,
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

  return [diagnosis, { diagnose, checkProject, cancel, goOn, clear, renew, takeBack }];
}

/** Who may not change what is remembered has not had an answer remembered either. */
function notAllowed(failure: Failure): boolean {
  return failure.kind === 'problem' && failure.problem.code === 'not-allowed';
}

/** What was counted over the addresses that were given together goes along, as it is not read again. */
export function batchOf({ facts }: Report): { batch?: Batch } {
  const batch = facts.find(({ fact }) => fact === 'batch');
  return batch?.readable && batch.value !== undefined ? { batch: batch.value as Batch } : {};
}

/** What is there stays; an account id and an address may turn out to be the same customer. */
function withMore(there: readonly CustomerDiagnosis[], reports: readonly Report[]): CustomerDiagnosis[] {
  const known = new Set(there.map(({ report }) => report.target.email));
  const more = reports.filter(({ target }) => !known.has(target.email));
  return [...there, ...more.map((report): CustomerDiagnosis => ({ report, renewal: { state: 'still' } }))];
}
