import type { Complaint } from '../facts/complaint';
import { parseAddress } from '../facts/address';
import { readable, unreadable } from '../facts/fact';
import type { Facts } from '../facts/facts';
import { gatherContext, readFacts, type SharedReads } from '../facts/read-facts';
import type { ServiceProject } from '../facts/service-project';
import type { GatherContext } from '../facts/gather';
import { rightsOf } from '../access/rights';
import { worksHere } from '../facts/caller';
import { CHECKS } from '../checks/registry';
import { nextQuestion } from '../diagnosis/next-question';
import { verdictOf } from '../diagnosis/verdict';
import { pageAddress, type PageAddress } from '../pages/page-address';
import { lastAttempt } from '../records/attempts';
import { addNowFor, offersFor } from './offers';
import { stop } from './problem';
import { countCalls } from './count-calls';
import { reportedFacts } from './reported-facts';
import { reportedFindings } from './reported-findings';
import type { Report } from './report';
import { traceable } from './traceable';
import { toldFacts, type GivenAnswer } from './told-facts';

/** One customer in one service project, and who asks. */
export interface DiagnosisOf {
  /** Key or id, as the caller named it. */
  project: string;
  email: string;
  complaint: Complaint;
  answers: readonly GivenAnswer[];
  accountId: string;
  /** The site's cloud id where the host tells it; some admin pages are addressed by it. */
  cloudId?: string | undefined;
  shared: SharedReads;
}

/** The service project to diagnose in. Ends the request where there is none. */
export async function requireServiceProject(
  context: GatherContext,
): Promise<Pick<ServiceProject, 'id' | 'key' | 'name'>> {
  const project = await context.read('serviceProject');
  if (!project.readable) {
    const values = { project: context.project, reason: project.reason };
    const caller = await context.read('caller');
    // Permissions are only answered for a project that exists: who has none here is told so, not that it is missing.
    if (project.reason === 'not-found' && caller.readable && !worksHere(caller.value)) {
      return { id: context.project, key: context.project, name: context.project };
    }
    return stop(
      project.reason === 'not-found' ? 'project-not-found' : 'project-unreadable',
      values,
      project.tried.at(-1),
    );
  }
  if (project.value.type !== 'service_desk') {
    const { key, name, type } = project.value;
    return stop('not-a-service-project', { project: key, name, type });
  }
  return project.value;
}

/** Without the facts that an earlier diagnosis read: they cost this one no call. */
function readSince(started: Date, facts: Facts): Facts {
  const since = started.toISOString();
  const read = Object.entries(facts).map(([name, fact]) => {
    const before = fact.readable && fact.source.how === 'read' && fact.source.at < since;
    return [name, before ? unreadable('not-needed') : fact];
  });
  return Object.fromEntries(read) as Facts;
}

/** Reads, judges and reports. Reads only: nothing on the site is changed. */
export async function diagnoseOne(request: DiagnosisOf): Promise<Report> {
  const started = new Date();
  const { domain } = parseAddress(request.email);
  const given = Promise.resolve().then(() => givenFacts());
  // Whether the project can be diagnosed at all is awaited below; here its refusal only means that nothing is given.
  const givenOrNone = given.then(
    (one) => one.facts,
    () => ({}),
  );
  const context = gatherContext({ ...request, callerAccountId: request.accountId, given: givenOrNone });
  // Read side by side; a project that cannot be diagnosed ends the request before the rest matters.
  const [project, facts, told] = await Promise.all([requireServiceProject(context), readFacts(context), given]);

  async function givenFacts() {
    const own = await requireServiceProject(context);
    const attempt = await lastAttempt(own.id, request.email, started);
    const refused = attempt !== undefined && attempt.value.status !== 409;
    const place = { domain, projectId: own.id, ...(refused ? { contradictedAt: attempt.source.at } : {}) };
    const answers = await toldFacts(request.answers, place, request.accountId, started);
    const tried = attempt === undefined ? {} : { inviteAttempt: readable(attempt.value, attempt.source) };
    return { facts: { ...answers.facts, ...tried }, used: answers.used };
  }

  const { symptom } = request.complaint;
  const verdict = verdictOf(facts, symptom);
  const caller = facts.caller.readable ? facts.caller.value : undefined;
  const place = {
    environment: facts.environment.readable ? facts.environment.value : undefined,
    cloudId: request.cloudId,
    projectKey: project.key,
    email: request.email,
  };
  const asked = told.used.map((answer) => answer.question);
  const question = nextQuestion(facts, symptom, asked);
  const addNow = addNowFor(facts, caller);
  const pages: Record<string, PageAddress> = {};
  for (const { cause, page } of CHECKS) if (page !== undefined) pages[cause] = pageAddress(page, place);
  return {
    version: 1,
    target: { projectId: project.id, projectKey: project.key, projectName: project.name, email: request.email },
    complaint: request.complaint,
    facts: reportedFacts(facts, caller),
    verdict: { ...verdict, findings: reportedFindings(verdict.findings, caller) },
    pages,
    ...(question === undefined
      ? {}
      : {
          question: {
            id: question.id,
            answers: question.answers.map((answer) => answer.id),
            page: pageAddress(question.page, place),
          },
        }),
    answers: told.used,
    offers: offersFor(verdict, caller, place),
    ...traceable(verdict, caller),
    ...(addNow === undefined ? {} : { addNow }),
    caller: { accountId: request.accountId, rights: caller === undefined ? 'none' : rightsOf(caller) },
    calls: countCalls(readSince(started, facts)),
    startedAt: started.toISOString(),
    finishedAt: new Date().toISOString(),
  };
}
