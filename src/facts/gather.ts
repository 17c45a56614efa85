import type { Account } from './accounts';
import type { Fact, ReadableFact } from './fact';
import type { Directory } from './directory';
import type { FactName, FactValues } from './facts';

/** Who may be shown the value itself, not only what a check concludes from it. */
export type Audience = 'agent' | 'project-admin' | 'jira-admin';

/** An account whose id was given in place of the address; `roles`: keys of its application roles, where Jira shows them. */
export type GivenAccount = Account & { roles?: readonly string[] | undefined };

/** What a diagnosis is about: one customer in one service project. */
export interface Target {
  /** Key or id of the service project, as the caller named it. */
  project: string;
  email: string;
  /** The account whose id was given in place of the address, as Jira shows it. */
  givenAccount?: ReadableFact<GivenAccount> | undefined;
  /** Key of the request that a repair is about, such as `HELP-12`, where one was named. */
  request?: string | undefined;
}

/** The account whose id was given in place of the address, where it hides the address from the caller. */
export function hiddenAccount({ givenAccount }: Target): ReadableFact<GivenAccount> | undefined {
  return givenAccount?.value.email === undefined ? givenAccount : undefined;
}

/**
 * What a diagnosis begins with, where it has to keep to few calls. `nothing`: the site and the service project take
 * most of them. `browses-nobody`: they are known, and who asks could not browse users minutes ago.
 */
export type KnownBefore = 'nothing' | 'browses-nobody';

/** What a gatherer may use. Reading a fact twice gives the same promise, so parallel readers share one call. */
export interface GatherContext extends Target {
  callerAccountId: string;
  /** The site's cloud id, where the host tells it. */
  cloudId?: string | undefined;
  /** The organization's directory; undefined where no key to it was given. */
  directory?: Promise<Directory | undefined> | undefined;
  knownBefore?: KnownBefore | undefined;
  /** The site and the service project are known without the request types: reading those takes a call of the rest. */
  typesUnknown?: boolean | undefined;
  read<K extends FactName>(fact: K): Promise<Fact<FactValues[K]>>;
}

/** Reads one fact. Never throws: what cannot be read is an unreadable fact. */
export interface Gatherer<K extends FactName> {
  fact: K;
  /** What the answer belongs to, and so how long it may be shared between customers of one request. */
  scope: 'site' | 'service-project' | 'customer';
  audience: Audience;
  /** Concluded from other facts, given or told: it calls nothing itself. Others export the `operations` they call. */
  derived?: true;
  gather(context: GatherContext): Promise<Fact<FactValues[K]>>;
}
