import type { Symptom } from '../src/facts/complaint';
import type { AnswerResult } from '../src/requests/answer-question';
import type { DiagnoseResult } from '../src/requests/diagnose';
import type { Report } from '../src/requests/report';
import type { ProblemResult } from '../src/requests/request';
import { COLD_WAVES, measureCalls, type MeasuredCalls } from './measure-calls';
import { openScenario, scenarioFolder } from './open-scenario';
import { ask } from './opened-site';
import { runSequentialScript, type ScriptFacts } from './sequential-baseline';

/** A scenario whose calls are counted, and what is asked on its site. */
export interface MeasuredScenario {
  name: string;
  email: string;
  /** The id of their account is given in place of the address. */
  byAccountId?: boolean;
  /** Key of a request that the text names; without a symptom, the one that the person cannot see. */
  request?: string;
  /** What went wrong; without it and a request nobody says. */
  symptom?: Symptom;
  /** The directory is read too, with the scenario's key. */
  directoryKey?: boolean;
}

/** One person's diagnoses on one simulated site, and a script of their own beside them. */
export interface MeasuredDiagnosis {
  scenario: string;
  app: 'app-role' | 'scopes';
  who: string;
  byAccountId?: boolean;
  /** The one that was named, and read as well. */
  request?: string;
  symptom?: Symptom;
  /** The first diagnosis. */
  cold: MeasuredCalls;
  /** The same again within five minutes. */
  warm: MeasuredCalls;
  /** The same with an answer to its question, within five minutes; nothing where nothing is asked. */
  answered?: MeasuredCalls;
  script: MeasuredCalls;
  reports: { cold: Report; warm: Report };
  scriptFacts: ScriptFacts;
}

const PROJECT = 'HELP';

/**
 * Diagnoses as everybody, cold and warm.
 * @param latency milliseconds that each answer of the site takes
 * @param app what the app's own account may read; with `scopes` an agent's diagnosis reads all that it ever reads
 */
export async function measureScenario(
  { name, email, byAccountId = false, request, symptom, directoryKey = false }: MeasuredScenario,
  latency: number,
  app: MeasuredDiagnosis['app'],
): Promise<MeasuredDiagnosis[]> {
  const opened = await openScenario(scenarioFolder(name), { app, directoryKey });
  const { site, organization } = opened;
  const account = site.state.accounts.find((one) => one.email === email);
  if (byAccountId && account === undefined) throw new Error(`Nobody in ${name} has the address ${email}.`);
  const accountId = byAccountId ? account?.accountId : undefined;

  async function measured<T>(work: () => Promise<T>, slow = latency): Promise<{ result: T; calls: MeasuredCalls }> {
    site.latency = slow;
    site.forgetCalls();
    organization.calls.splice(0);
    const result = await work();
    return { result, calls: measureCalls(site.calls, organization.calls) };
  }
  /** A busy machine may begin a call so late that it seems to have waited; it has not where slower answers tell otherwise. */
  async function measuredCold(caller: string): ReturnType<typeof measured<Report>> {
    for (const slow of [latency, 4 * latency]) {
      const cold = await measured(() => diagnosis(caller, true), slow);
      if (cold.calls.waves <= COLD_WAVES) return cold;
    }
    return measured(() => diagnosis(caller, true), 16 * latency);
  }
  async function diagnosis(caller: string, fresh = false): Promise<Report> {
    const told = symptom ?? (request === undefined ? undefined : 'cannot-see-request');
    const about = told === undefined ? {} : { symptom: told };
    const payload = { project: PROJECT, text: `${accountId ?? email} ${request ?? ''}`, fresh, ...about };
    const result = (await ask(opened, caller, 'diagnose', payload)) as DiagnoseResult | ProblemResult;
    if (result.kind === 'problem') throw new Error(`The diagnosis in ${name} ended with ${result.problem.code}.`);
    return result.reports[0];
  }

  /** Gives the first answer to what the report asks; the site is as quick as it can be, since calls are counted only. */
  async function answer(caller: string, { target, complaint, question }: Report): Promise<MeasuredCalls | undefined> {
    const [first] = question?.answers ?? [];
    if (question === undefined || first === undefined) return undefined;
    const answers = [{ question: question.id, answer: first }];
    const payload = { project: PROJECT, email: target.email, complaint, answers };
    const { result, calls } = await measured(() => ask(opened, caller, 'answerQuestion', payload), 0);
    const { kind } = result as AnswerResult | ProblemResult;
    if (kind === 'problem') throw new Error(`An answer to ${question.id} in ${name} ended with a problem.`);
    return calls;
  }

  try {
    const rows: MeasuredDiagnosis[] = [];
    for (const { id: who, accountId: caller } of opened.principals) {
      const cold = await measuredCold(caller);
      const warm = await measured(() => diagnosis(caller));
      const answered = await answer(caller, warm.result);
      const authorization = `Forge-User ${caller}`;
      const target = { url: site.url, authorization, projectKey: PROJECT, email, accountId };
      // Calls of a script wait for one another whether the site is slow or not.
      const script = await measured(() => runSequentialScript(target), 0);
      rows.push({
        scenario: name,
        app,
        who,
        ...(byAccountId && { byAccountId }),
        ...(request === undefined ? {} : { request }),
        ...(symptom === undefined ? {} : { symptom }),
        cold: cold.calls,
        warm: warm.calls,
        ...(answered === undefined ? {} : { answered }),
        script: script.calls,
        reports: { cold: cold.result, warm: warm.result },
        scriptFacts: script.result,
      });
    }
    return rows;
  } finally {
    await opened.close();
  }
}
