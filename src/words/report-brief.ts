import type { Evidence } from '../checks/check';
import type { Finding } from '../diagnosis/judge';
import type { Source } from '../facts/fact';
import type { Report } from '../requests/report';
import { conclusionText } from './conclusion-text';
import { evidenceText, unreadGroups, unreadOf } from './report-text';
import type { Say } from './say';

/** One piece of evidence: what was seen, and how; `operation` where a call showed it. */
export interface EvidenceBrief {
  says: string;
  how: Source['how'];
  operation?: string;
}

/** A cause that was found, in words. */
export interface CauseBrief {
  /** As in docs/checks.md; the same in every language. */
  cause: string;
  confidence: 'certain' | 'likely' | 'possible';
  title: string;
  says: string;
  why: string;
  whatToDo: string;
  evidence: EvidenceBrief[];
}

/** One report in words, for readers that are programs: automation rules, Rovo. Of nobody but the customer. */
export interface ReportBrief {
  customer: string;
  /** Key of the service project. */
  project: string;
  conclusion: 'blocked' | 'open' | 'clear';
  says: string;
  rootCause: CauseBrief | null;
  /** What else blocks, or is worth knowing. */
  alsoFound: CauseBrief[];
  /** What was not read and why, and which causes that leaves open. */
  notRead: { what: string[]; couldBe: { cause: string; title: string }[] }[];
  nextQuestion: { question: string; help: string; answers: string[]; page: string | null; url: string | null } | null;
  /** What can be done in the app, and who may. */
  offers: { title: string; who: string | null }[];
  /** ISO 8601. */
  finishedAt: string;
}

/** The report in words. Whose names stand in it is decided before: this only words what it is given. */
export function reportBrief(report: Report, say: Say): ReportBrief {
  const { verdict, target, question } = report;
  const found = verdict.findings.flatMap((finding) => causeBrief(finding, say) ?? []);
  return {
    customer: target.email,
    project: target.projectKey,
    conclusion: verdict.conclusion,
    says: conclusionText(report, say),
    rootCause: found.find(({ cause }) => cause === verdict.rootCause) ?? null,
    alsoFound: found.filter(({ cause }) => cause !== verdict.rootCause),
    notRead: unreadGroups(unreadOf(verdict).open).map((group) => ({
      what: group.lines(say),
      couldBe: group.causes.map((cause) => ({ cause, title: say(`check.${cause}.title`) })),
    })),
    nextQuestion:
      question === undefined
        ? null
        : {
            question: say(`question.${question.id}.title`),
            help: say(`question.${question.id}.help`),
            answers: question.answers.map((answer) => say(`question.${question.id}.answer.${answer}`)),
            page: question.page === undefined ? null : say(question.page.path),
            url: question.page?.url ?? null,
          },
    offers: report.offers.map((offer) =>
      offer.kind === 'repair'
        ? { title: say(`repair.${offer.repair}.title`), who: say(`access.${offer.access}`) }
        : { title: say(`guide.${offer.guide}.title`), who: null },
    ),
    finishedAt: report.finishedAt,
  };
}

function causeBrief(finding: Finding, say: Say): CauseBrief | undefined {
  if (finding.outcome !== 'blocks' && finding.outcome !== 'warns') return undefined;
  const { cause, confidence, message, values, evidence, sources } = finding;
  return {
    cause,
    confidence,
    title: say(`check.${cause}.title`),
    says: say(`check.${cause}.${message}`, values),
    why: say(`check.${cause}.why`),
    whatToDo: say(`check.${cause}.todo`),
    evidence: evidence.map((one) => evidenceBrief(finding, one, sources[one.fact], say)),
  };
}

function evidenceBrief(finding: Finding, one: Evidence, source: Source | undefined, say: Say): EvidenceBrief {
  const says = evidenceText(finding, one, say);
  if (source === undefined) return { says, how: 'given' };
  return { says, how: source.how, ...('operation' in source ? { operation: source.operation } : {}) };
}

/** One customer in a few sentences, to be read out or written into a comment. */
export function briefSummary(brief: ReportBrief, say: Say): string {
  const { customer, project, says, rootCause, nextQuestion } = brief;
  const lines = [say('action.about', { customer, project, conclusion: says })];
  if (rootCause !== null) lines.push(rootCause.says, say('report.todo', { todo: rootCause.whatToDo }));
  else if (nextQuestion !== null) {
    const { question, page, url } = nextQuestion;
    if (page === null) lines.push(say('action.next-question', { question }));
    else lines.push(say('action.next', { question, page: url === null ? page : `${page} (${url})` }));
  }
  return lines.join('\n');
}
