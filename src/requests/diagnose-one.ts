import { withCallsMade } from '../atlassian/calls-made';
import type { Complaint } from '../facts/complaint';
import { isAccountId, parseAddress } from '../facts/address';
import { worksHere } from '../facts/caller';
import { searchAlone, type Directory } from '../facts/directory';
import type { DeskCustomers } from '../facts/desk-customers';
import { accountTypeOf } from '../facts/accounts';
import { readable, type Fact, type ReadableFact } from '../facts/fact';
import type { FactName } from '../facts/facts';
import type { GatherContext, GivenAccount } from '../facts/gather';
import { namesUnseen } from '../facts/issue-named';
import { gatherContext, readFacts, type GivenFacts, type Promised, type SharedReads } from '../facts/read-facts';
import type { ServiceProject } from '../facts/service-project';
import { CHECKS } from '../checks/registry';
import { PROJECT_CHECKS, PROJECT_FACTS, PROJECT_QUESTIONS, PROJECT_SYMPTOM } from '../diagnosis/project-checks';
import { QUESTIONS } from '../questions/registry';
import { lastAttempt } from '../records/attempts';
import { directoryRepairs } from '../records/directory-repairers';
import { readSetting } from '../records/settings';
import { personOf } from './addresses-of';
import { makeReport } from './make-report';
import type { OpenBatch } from './open-batch';
import { openDirectory } from './open-directory';
import { stop } from './problem';
import type { Report, UsedAnswer } from './report';
import { toldFacts, type GivenAnswer } from './told-facts';

/** One customer in one service project, and who asks. */
export interface DiagnosisOf {
  /** Key or id, as the caller named it. */
  project: string;
  /** The id of an account in its place is looked up, where that has not been done. */
  email: string;
  givenAccount?: ReadableFact<GivenAccount> | undefined;
  complaint: Complaint;
  answers: readonly GivenAnswer[];
  accountId: string;
  /** The site's cloud id where the host tells it; some admin pages are addressed by it. */
  cloudId?: string | undefined;
  /** The organization's directory, for all addresses of the request. */
  directory?: Promise<Directory | undefined> | undefined;
  shared: SharedReads;
  /** The customers who are diagnosed together. */
  batch?: OpenBatch;
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
    if (project.reason === 'not-found' && caller.readable) {
      if (worksHere(caller.value)) stop('project-hidden', values, project.tried.at(-1));
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
    return stop(type === 'customer_service' ? 'customer-service-space' : 'not-a-service-project', {
      project: key,
      name,
      type,
    });
  }
  return project.value;
}

/** Reads, judges and reports. Reads only: nothing on the site is changed. */
export async function diagnoseOne(given: DiagnosisOf): Promise<Report> {
  const { result: read, calls } = await withCallsMade(async () => {
    const started = new Date();
    const isNew = !given.givenAccount && isAccountId(given.email);
    const request = isNew ? { ...given, ...(await lookUp(given)) } : given;
    return { ...request, ...(await readAll(request)), started };
  });
  return makeReport({ ...read, calls, checks: CHECKS, questions: QUESTIONS });
}

/** What needs no address is read beside the account, so that it takes no round trip of its own. */
const BESIDE: readonly FactName[] = ['environment', 'caller', 'serviceProject'];

/** Looks up the account that was given by its id. Ends the request where Jira shows none. */
async function lookUp({ batch: _, ...request }: DiagnosisOf): Promise<Partial<DiagnosisOf> & { own: Promised }> {
  const { email: id, directory } = request;
  const own: Promised = {};
  const context = gatherContext({ ...request, own, callerAccountId: request.accountId, given: Promise.resolve({}) });
  for (const fact of BESIDE) void context.read(fact);
  void namesUnseen(context).then((named) => context.read(named ? 'namedRequest' : 'requestTypes'));
  // The directory has a portal-only customer's other account under the address alone.
  const byAddress = accountTypeOf(id) === 'customer';
  if (!byAddress) void directory?.then((one) => one?.user(id));
  const { email, givenAccount } = await personOf(id);
  const searched = byAddress
    ? openDirectory([email], request.cloudId).then((one) => one && searchAlone(one))
    : directory;
  return { email, givenAccount, own, directory: searched };
}

/** The same for nobody in particular: what would stop any customer of the service project. */
export async function diagnoseProject(request: Omit<DiagnosisOf, 'email' | 'complaint'>): Promise<Report> {
  const nobody = { ...request, email: '', complaint: { symptom: PROJECT_SYMPTOM, i18nKeys: [], clues: [] } };
  const { result: read, calls } = await withCallsMade(() => readAll(nobody, PROJECT_FACTS));
  return makeReport({ ...nobody, ...read, calls, checks: PROJECT_CHECKS, questions: PROJECT_QUESTIONS });
}

/** One customer among those of the service project, and nothing else about them. Fails where there is no such project. */
export async function customersOf({ batch: _, ...request }: DiagnosisOf): Promise<Fact<DeskCustomers>> {
  const context = gatherContext({ ...request, callerAccountId: request.accountId, given: Promise.resolve({}) });
  await requireServiceProject(context);
  return context.read('deskCustomers');
}

/** Everything that was read and told; of the facts, those that are wanted. */
async function readAll(request: DiagnosisOf & { own?: Promised }, wanted?: readonly FactName[]) {
  const started = new Date();
  const given = Promise.resolve().then(() => givenFacts());
  // Whether the project can be diagnosed at all is awaited below; here its refusal only means that nothing is given.
  const givenOrNone = given.then(
    (one) => one.facts,
    () => ({}),
  );
  const { batch, ...target } = request;
  const context = gatherContext({
    ...target,
    callerAccountId: request.accountId,
    given: givenOrNone,
    ...(batch === undefined ? {} : { batch: batch.whole }),
  });
  if (batch !== undefined) void context.read('deskCustomers').then(batch.add);
  // Read side by side; a project that cannot be diagnosed ends the request before the rest matters.
  const [project, facts, { used: told }, agentsMayAdd, undocumentedReactivation, repairs] = await Promise.all([
    requireServiceProject(context),
    readFacts(context, wanted),
    given,
    isSwitchedOn('agentsMayAdd'),
    isSwitchedOn('undocumentedReactivation'),
    // Without storage nobody may.
    directoryRepairs(request.accountId).catch(() => 'nobody' as const),
  ]);
  return { project, facts, told, started, agentsMayAdd, undocumentedReactivation, directoryRepairs: repairs };

  async function givenFacts(): Promise<{ facts: GivenFacts; used: UsedAnswer[] }> {
    const own = await requireServiceProject(context);
    const attempt = request.email === '' ? undefined : await lastAttempt(own.id, request.email, started);
    const refused = attempt !== undefined && attempt.value.status !== 409;
    const { domain } = parseAddress(request.email);
    const place = { domain, projectId: own.id, ...(refused ? { contradictedAt: attempt.source.at } : {}) };
    const answers = await toldFacts(request.answers, place, request.accountId, started);
    const tried = attempt === undefined ? {} : { inviteAttempt: readable(attempt.value, attempt.source) };
    return { facts: { ...answers.facts, ...tried }, used: answers.used };
  }
}

/** Without storage nobody may; that takes nothing from the diagnosis. */
function isSwitchedOn(setting: 'agentsMayAdd' | 'undocumentedReactivation'): Promise<boolean> {
  return readSetting(setting).then(
    ({ value }) => value,
    () => false,
  );
}
