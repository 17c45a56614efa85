import { SYMPTOMS } from '../facts/complaint';
import { ACTION_WORDS } from '../words/action-words';
import { briefSummary, reportBrief, type ReportBrief } from '../words/report-brief';
import type { Say } from '../words/say';
import { findingsWithoutNames } from './findings-without-names';
import type { RefusedField } from './action-input';
import type { Problem } from './problem';
import type { Report } from './report';

/**
 * What the action answers: the outputs that manifest.yml declares. Automation knows only plain values there, so the
 * reports of all customers are one JSON text, a list of `ReportBrief`.
 */
export interface ActionAnswer {
  kind: 'diagnosed' | 'problem';
  /** To be read by people. */
  summary: string;
  /** The worst of all customers; null where nothing was diagnosed. */
  conclusion: 'blocked' | 'open' | 'clear' | null;
  /** The code of the cause; null where nothing blocks, and where customers are blocked by different causes. */
  rootCause: string | null;
  whatToDo: string | null;
  /** Customers that were diagnosed. */
  customers: number;
  report: string | null;
  /** Why nothing was diagnosed: a code. */
  problem: string | null;
  /** Makes an automation rule stop, and its owner be told: an answer that was not found is never taken for one. */
  errors?: { message: string }[];
}

/** The answer of the action: names are left out, whoever asks. */
export function diagnosedAnswer(reports: readonly [Report, ...Report[]], say: Say): ActionAnswer {
  const briefs = reports.map((report) => {
    const { verdict } = report;
    const findings = findingsWithoutNames(verdict.findings);
    return reportBrief({ ...report, verdict: { ...verdict, findings } }, say);
  });
  const shared = sharedCause(briefs);
  const [first] = reports;
  return {
    kind: 'diagnosed',
    summary: [
      ...briefs.map((brief) => briefSummary(brief, say)),
      say('action.open-app', { project: first.target.projectKey }),
    ].join('\n\n'),
    conclusion: worstOf(briefs),
    rootCause: shared?.cause ?? null,
    whatToDo: shared?.whatToDo ?? null,
    customers: briefs.length,
    report: JSON.stringify(briefs),
    problem: null,
  };
}

/** A refused field: named as the rule's form names it. */
export function refusedAnswer({ code, field }: RefusedField, say: Say): ActionAnswer {
  return problemAnswer(code, say(`action.problem.${code}`, { field: say(`action.field.${field}`), known: SYMPTOMS }));
}

/** Why the diagnosis was not made, in the words that the screens use; with what only a rule has to be told. */
export function endedAnswer({ code, values, call }: Problem, say: Say): ActionAnswer {
  if (code === 'not-signed-in') return problemAnswer('no-user', say('action.problem.no-user'));
  // A person who has not allowed the app to act for them looks to it like a site that does not answer.
  const unanswered = code === 'project-unreadable' && call?.as === 'user' && call.status === 0;
  const hint = unanswered ? ` ${say('action.problem.consent')}` : '';
  return problemAnswer(code, `${say(`problem.${code}`, values)}${hint}`);
}

/** Codes alone would not be understood, and a rule must not go on with them. */
export function withoutTexts(): ActionAnswer {
  return problemAnswer('texts-missing', ACTION_WORDS['action.problem.texts-missing'].text);
}

function problemAnswer(problem: string, summary: string): ActionAnswer {
  const nothing = { conclusion: null, rootCause: null, whatToDo: null, customers: 0, report: null };
  return { kind: 'problem', summary, ...nothing, problem, errors: [{ message: summary }] };
}

function worstOf(briefs: readonly ReportBrief[]): 'blocked' | 'open' | 'clear' {
  const is = (conclusion: string) => briefs.some((brief) => brief.conclusion === conclusion);
  return is('blocked') ? 'blocked' : is('open') ? 'open' : 'clear';
}

function sharedCause(briefs: readonly ReportBrief[]) {
  const causes = briefs.flatMap(({ rootCause }) => rootCause ?? []);
  return new Set(causes.map(({ cause }) => cause)).size === 1 ? causes[0] : undefined;
}
