import type { FactName, Facts, FactValues } from './facts';
import type { Directory } from './directory';
import { hiddenAccount, type GatherContext, type Gatherer, type KnownBefore, type Target } from './gather';
import { parseAddress } from './address';
import { issueAmong } from './issue-named';
import type { Batch } from './batch';
import type { Complaint } from './complaint';
import { readable, unreadable, type Fact } from './fact';
import { GATHERERS } from './registry';

/** Facts that are known without a read: told, or attempted. */
export type GivenFacts = { [K in FactName]?: Fact<FactValues[K]> };
/** Facts that are being read. */
export type Promised = { [K in FactName]?: Promise<Fact<FactValues[K]>> };

/** Facts of a site and a service project that several customers of one request share. */
export type SharedReads = Promised & { knownBefore?: KnownBefore; typesUnknown?: boolean };

/** Whose facts are read, for whom, and what is known already. */
export interface ReadRequest extends Target {
  callerAccountId: string;
  cloudId?: string | undefined;
  /** The organization's directory, shared by the customers of one request. */
  directory?: Promise<Directory | undefined> | undefined;
  complaint: Complaint;
  /** Told and attempted facts; what a public read shows goes before what was told. Awaited only when it is needed. */
  given: Promise<GivenFacts>;
  shared: SharedReads;
  /** Facts of this customer that are being read already. */
  own?: Promised | undefined;
  /** Counted over all customers of the request; absent where there is but one question, such as a plan. */
  batch?: Promise<Fact<Batch>>;
}

/** Facts that only a plan needs, or somebody who asks for them. */
const ON_DEMAND: readonly FactName[] = [
  'schemeProjects',
  'serviceDesk',
  'license',
  'customerOrganizations',
  'namedRequest',
  'inactiveCustomer',
];

/**
 * Facts that explain nothing of why somebody cannot see the request that they name; reading the request takes the
 * calls that a diagnosis may make.
 */
const NOT_OF_A_REQUEST: readonly FactName[] = ['requestTypes', 'requestAccess', 'accountRoles'];

/** Facts that finding the given ones needs first; nobody is asked for them. */
const NEVER_TOLD: readonly FactName[] = ['serviceProject', 'caller'];

/** A context that reads each fact once, however many ask for it. */
export function gatherContext(request: ReadRequest): GatherContext {
  const own: Promised = request.own ?? {};
  const context: GatherContext = {
    ...request,
    knownBefore: request.shared.knownBefore,
    typesUnknown: request.shared.typesUnknown,
    read: (name) => read(name),
  };

  function read<K extends FactName>(name: K): Promise<Fact<FactValues[K]>> {
    const gatherer = gathererOf(name);
    const memory = gatherer !== undefined && gatherer.scope !== 'customer' ? request.shared : own;
    const known = memory[name];
    if (known !== undefined) return known;
    const reading = gatherOrTake(name, gatherer);
    (memory as Record<string, unknown>)[name] = reading;
    return reading;
  }

  async function gatherOrTake<K extends FactName>(
    name: K,
    gatherer: Gatherer<K> | undefined,
  ): Promise<Fact<FactValues[K]>> {
    const gathered = gatherer === undefined ? unreadable('not-needed') : await gatherer.gather(context);
    if (gathered.readable || NEVER_TOLD.includes(name)) return gathered;
    const given: Fact<FactValues[K]> | undefined = (await request.given)[name];
    return given ?? gathered;
  }

  const address = parseAddress(request.email);
  const asGiven = hiddenAccount(request) === undefined ? address : { ...address, problems: [], hidden: true as const };
  own.address = Promise.resolve(readable(asGiven, { how: 'given' }));
  own.batch = request.batch ?? Promise.resolve(unreadable('not-needed'));
  own.complaint = Promise.resolve(readable(request.complaint, { how: 'given' }));
  return context;
}

const ALL = ['address', 'complaint', 'batch', ...Object.keys(GATHERERS)] as FactName[];

/** Reads the facts of a diagnosis, in parallel: all of them, or those that are wanted. */
export async function readFacts(context: GatherContext, wanted: readonly FactName[] = ALL): Promise<Facts> {
  const complaint = await context.read('complaint');
  const ofRequest =
    complaint.readable &&
    complaint.value.symptom === 'cannot-see-request' &&
    issueAmong(complaint.value.issueKeys ?? [], context.project) !== undefined;
  const leftOut = ofRequest ? [...ON_DEMAND, ...NOT_OF_A_REQUEST] : ON_DEMAND;
  const names = wanted.filter((name) => !leftOut.includes(name));
  const read = await Promise.all(names.map(async (name) => [name, await context.read(name)] as const));
  const unread = ALL.map((name) => [name, unreadable('not-needed')] as const);
  return Object.fromEntries([...unread, ...read]) as unknown as Facts;
}

function gathererOf<K extends FactName>(name: K): Gatherer<K> | undefined {
  return (GATHERERS as { [N in FactName]?: Gatherer<FactName> })[name] as Gatherer<K> | undefined;
}
