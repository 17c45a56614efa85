import type { ChangedObject } from './changed-object';
import type { Fact } from './fact';
import type { Directory } from './directory';
import type { FactName, FactValues } from './facts';

/** Who may be shown the value itself, not only what a check concludes from it. */
export type Audience = 'agent' | 'project-admin' | 'jira-admin';

/** What a diagnosis is about: one customer in one service project. */
export interface Target {
  /** Key or id of the service project, as the caller named it. */
  project: string;
  email: string;
  /** Key of the request that a repair is about, such as `HELP-12`, where one was named. */
  request?: string | undefined;
  /** What the site's audit log is to be asked about, where somebody asks who changed it. */
  changed?: ChangedObject[] | undefined;
}

/** What a gatherer may use. Reading a fact twice gives the same promise, so parallel readers share one call. */
export interface GatherContext extends Target {
  callerAccountId: string;
  /** The site's cloud id, where the host tells it. */
  cloudId?: string | undefined;
  /** The organization's directory; undefined where no key to it was given. */
  directory?: Promise<Directory | undefined> | undefined;
  read<K extends FactName>(fact: K): Promise<Fact<FactValues[K]>>;
}

/** Reads one fact. Never throws: what cannot be read is an unreadable fact. */
export interface Gatherer<K extends FactName> {
  fact: K;
  /** What the answer belongs to, and so how long it may be shared between customers of one request. */
  scope: 'site' | 'service-project' | 'customer';
  audience: Audience;
  /** Operations called by this gatherer itself, as documented. */
  operations: readonly string[];
  gather(context: GatherContext): Promise<Fact<FactValues[K]>>;
}
