import type { Symptom } from '../../src/facts/complaint';
import { isCounted } from '../../src/diagnosis/next-question';
import { questionById } from '../../src/questions/registry';
import type { Report } from '../../src/requests/report';
import { answerOf } from '../person/answers';
import type { SiteFileInput } from '../site/site-file';
import { PROJECT } from './draft';
import type { Lane, Setting } from './lane';

/** What somebody brings to the app. */
export interface Complaint {
  /** The customer's true address: what the person looks for on the pages. */
  email: string;
  /** What is typed or pasted. */
  text: string;
  symptom: Symptom;
}

export interface Asked {
  question: string;
  answer: string;
  /** Its answer is remembered for the site or the domain, so that it is asked once for all their customers. */
  remembered: boolean;
}

/** One diagnosis, with every question answered by looking at the site. */
export interface Diagnosis {
  /** Causes that were seen to block before anything was asked. */
  seenAtOnce: readonly string[];
  /** Causes that were found to be worth a warning before anything was asked. */
  warnedAtOnce: readonly string[];
  asked: readonly Asked[];
  report: Report;
}

/** More are never asked: each question is asked once. */
const MOST = 40;

/** Diagnoses the customer on this site; throws where the app refuses the request. */
export async function runDiagnosis(
  lane: Lane,
  file: SiteFileInput,
  { as, app }: Setting,
  complaint: Complaint,
): Promise<Diagnosis> {
  const state = lane.show(file, app);
  const { email, text, symptom } = complaint;
  const principal = lane.site.description.principals[as].accountId;
  const diagnose = async (answers: { question: string; answer: string }[]): Promise<Report> => {
    const fresh = answers.length === 0;
    const result = await lane.diagnose(as, { project: PROJECT, text, symptom, answers, fresh });
    if (result.kind === 'problem') throw new Error(`The diagnosis ended with ${JSON.stringify(result.problem)}`);
    const meant = result.reports.find((one) => one.target.email.toLowerCase() === email.toLowerCase());
    return meant ?? result.reports[0];
  };
  const asked: Asked[] = [];
  const first = await diagnose([]);
  let report = first;
  while (report.question !== undefined && asked.length < MOST) {
    const { id } = report.question;
    const { symptom: told } = report.complaint;
    const answer = answerOf(state, id, { project: PROJECT, email, symptom: told, as: principal });
    const question = questionById(id);
    asked.push({ question: id, answer, remembered: question !== undefined && !isCounted(question) });
    report = await diagnose(asked.map(({ question, answer: given }) => ({ question, answer: given })));
  }
  return { seenAtOnce: foundIn(first, 'blocks'), warnedAtOnce: foundIn(first, 'warns'), asked, report };
}

/** What was found and can explain what is complained of, along the chain. */
function foundIn({ verdict }: Report, outcome: 'blocks' | 'warns'): string[] {
  return verdict.findings
    .filter((finding) => finding.outcome === outcome && finding.explainsSymptom)
    .map((finding) => finding.cause);
}

/** Questions that count: those that have to be answered anew for each customer. */
export function countedQuestions({ asked }: Pick<Diagnosis, 'asked'>): number {
  return asked.filter(({ remembered }) => !remembered).length;
}
