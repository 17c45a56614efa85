import { rightsOf } from '../access/rights';
import type { AnyCheck } from '../checks/check';
import { nextQuestion } from '../diagnosis/next-question';
import { notesFor } from '../diagnosis/notes';
import { verdictOf } from '../diagnosis/verdict';
import type { Complaint } from '../facts/complaint';
import type { Environment } from '../facts/environment';
import type { ReadSource } from '../facts/fact';
import type { Facts } from '../facts/facts';
import type { ServiceProject } from '../facts/service-project';
import { pageAddress, type PageAddress, type PagePlace } from '../pages/page-address';
import type { AnyQuestion } from '../questions/question';
import { cloudQuestion } from './cloud-question';
import { countCalls } from './count-calls';
import { addNowFor, offersFor } from './offers';
import { reportedFacts } from './reported-facts';
import { reportedFindings } from './reported-findings';
import type { Report, UsedAnswer } from './report';
import { traceable } from './traceable';

/** What was read and told, and which checks and questions are to judge it. */
export interface Diagnosed {
  project: Pick<ServiceProject, 'id' | 'key' | 'name'>;
  /** Empty where nobody in particular is meant. */
  email: string;
  complaint: Complaint;
  facts: Facts;
  told: readonly UsedAnswer[];
  checks: readonly AnyCheck[];
  questions: readonly AnyQuestion[];
  accountId: string;
  cloudId?: string | undefined;
  started: Date;
  /** Every call that reading the facts made. */
  calls: ReadonlySet<ReadSource>;
  /** The administrators' settings. */
  agentsMayAdd: boolean;
  undocumentedReactivation: boolean;
  /** Who may repair in the directory with the organization's key. */
  directoryRepairs: 'nobody' | 'others' | 'own';
}

/** Judges the facts, and makes of them the report that the caller may see. */
export function makeReport(diagnosed: Diagnosed): Report {
  const { project, email, complaint, facts, told, checks, questions, accountId, cloudId } = diagnosed;
  const { symptom } = complaint;
  const verdict = verdictOf(facts, symptom, checks);
  const caller = facts.caller.readable ? facts.caller.value : undefined;
  const { agentsMayAdd, undocumentedReactivation } = diagnosed;
  const directoryRepairs = readWithKey(facts) ? diagnosed.directoryRepairs : 'nobody';
  const asker = { caller, agentsMayAdd, undocumentedReactivation, directoryRepairs };
  const place: PagePlace = {
    environment: environmentOf(facts),
    cloudId,
    projectKey: project.key,
    ...(email === '' ? {} : { email }),
  };
  const asked = told.map((answer) => answer.question);
  const question =
    nextQuestion(facts, symptom, asked, questions, checks, verdict) ??
    cloudQuestion(facts, told, place, (there) => offersFor(verdict, asker, there));
  const addNow = email === '' ? undefined : addNowFor(facts, asker, verdict, checks);
  const pages: Record<string, PageAddress> = {};
  for (const { cause, page } of checks) if (page !== undefined) pages[cause] = pageAddress(page, place);
  const notes = notesFor(complaint, { facts, verdict });
  const started = diagnosed.started.toISOString();
  return {
    version: 1,
    target: { projectId: project.id, projectKey: project.key, projectName: project.name, email },
    complaint,
    ...(notes.length > 0 ? { notes } : {}),
    facts: reportedFacts(facts, caller),
    verdict: { ...verdict, findings: reportedFindings(verdict.findings, caller) },
    pages,
    ...(question === undefined
      ? {}
      : {
          question: {
            id: question.id,
            answers: question.answers.map((answer) => answer.id),
            ...(question.page === undefined ? {} : { page: pageAddress(question.page, place) }),
            ...(question.byTrying && addNow?.allowed && !addNow.against ? { tryInstead: true as const } : {}),
          },
        }),
    answers: [...told],
    offers: offersFor(verdict, asker, place, addNow),
    ...traceable(verdict, facts, caller),
    ...(addNow === undefined ? {} : { addNow }),
    caller: { accountId, rights: caller === undefined ? 'none' : rightsOf(caller) },
    calls: countCalls(facts, diagnosed.calls, started),
    startedAt: started,
    finishedAt: new Date().toISOString(),
  };
}

/** What somebody told of the directory is no ground for writing there: a plan reads it with the key. */
function readWithKey({ directoryUser }: Facts): boolean {
  if (!directoryUser.readable) return false;
  const { source } = directoryUser;
  return source.how === 'read' && source.as === 'organization-key';
}

/** The site, with the cloud that somebody told where its address does not tell it. */
function environmentOf({ environment, siteCloud }: Facts): Environment | undefined {
  if (!environment.readable) return undefined;
  return siteCloud.readable ? { ...environment.value, cloud: siteCloud.value.cloud } : environment.value;
}
