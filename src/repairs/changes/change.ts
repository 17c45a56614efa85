import type { Actor, AttemptedSource, ReadSource, UnreadableReason } from '../../facts/fact';
import type { SchemeProjects } from '../../facts/scheme-projects';
import type { DirectoryAccess } from '../../atlassian/organization';
import type { Message } from '../../checks/check';
import type customerInvitation from './customer-invitation';
import type deskCustomer from './desk-customer';
import type directoryAccess from './directory-access';
import type directoryRole from './directory-role';
import type organization from './organization';
import type organizationLink from './organization-link';
import type organizationMember from './organization-member';
import type permissionGrant from './permission-grant';
import type portalOnlyAccess from './portal-only-access';
import type portalOnlyCustomer from './portal-only-customer';
import type requestOrganization from './request-organization';
import type requestParticipant from './request-participant';
import type requestType from './request-type';
import type requestWatcher from './request-watcher';

/** What a kind of change says, in an export of its own: no part of the resolver's bundle. */
export interface ChangeWords {
  /** The target's fields are the placeholders; those of `before` and `after` are the state's. */
  title: Message;
  before: Message;
  after: Message;
  /** Why it cannot be taken back, where it cannot. */
  irreversible?: Message;
}

/** What one kind of change is about (`Target`), and the smallest state that decides it (`State`). */
export interface ChangeKind<Kind extends string, Target, State> {
  kind: Kind;
  /** Whether writing `before` takes the change back; if not, its words say why not. */
  reversible: boolean;
  /** Whether the site sends mail. */
  mails: boolean | 'not-documented';
  /** It is read and written with the organization's key, which is lent to it for that. */
  withKey?: true;
  /** The administrators' setting without which this state is not written, whatever repair or way back plans it. */
  switchedOnBy?(to: State): SwitchedBy | undefined;
  /** The likely cause where writing is refused with 403 to somebody who does not administer Jira. */
  reservedBy?: ReservedBy;
  /** What a lock is held on while this is written. */
  lock(target: Target): string;
  read(target: Target, learned: Learned, lent?: DirectoryAccess): Promise<StateRead<State>>;
  /** The permission scheme that this service project uses instead; undefined while it is the one that is changed. */
  moved?(target: Target, projectId: string): Promise<StateRead<string | undefined>>;
  /** Who else lives with what is changed, where a plan tells that: read again right before the first write. */
  shared?(target: Target, projectId: string): Promise<StateRead<SchemeProjects>>;
  /** @param as whose rights to write with; a kind that is no part of what the app does for agents writes as the user */
  write(target: Target, to: State, learned: Learned, as: Actor, lent?: DirectoryAccess): Promise<Written>;
}

/** Ids that earlier changes of the same plan brought about: of accounts by address, of organizations by name. */
export type Learned = Map<string, string>;

/** The state that a change is about, or why it could not be read. */
export type StateRead<State> =
  | { ok: true; state: State; source: ReadSource }
  | { ok: false; reason: UnreadableReason; source: ReadSource; trouble?: KeyTrouble };

/** What calls that write came to. */
export type Sent =
  | { ok: true; calls: (AttemptedSource | ReadSource)[] }
  | {
      ok: false;
      calls: (AttemptedSource | ReadSource)[];
      message?: string;
      i18nKey?: string;
      status: number;
      trouble?: KeyTrouble;
    };

/** What writing a change came to. */
export type Written = Sent | NotBegun;

/** What was found, or could not be read, before anything was written: the site has refused no write. */
export interface NotBegun {
  ok: false;
  begun: false;
  calls: ReadSource[];
  /** Of the read that was refused, where one was; with the site's own words and code for it. */
  status?: number;
  message?: string;
  i18nKey?: string;
  trouble?: FoundTrouble | KeyTrouble;
}

/** What is not there, or not as it must be, to write at all. */
export type FoundTrouble =
  { of: 'no-account' } | { of: 'no-organization' } | { of: 'not-inactive' } | { of: 'directories'; count: number };

/** Why the organization's key did not do it, where it is the key or who may call with it. */
export type KeyTrouble = { of: 'egress-off' } | { of: 'refused' } | { of: 'lacks-scope'; scope: string };

/** Settings without which what Atlassian does not document is neither offered, planned nor applied. */
export type SwitchedBy = 'undocumentedReactivation';

/** Causes that keep a kind of change for Jira administrators. */
export type ReservedBy = 'org-management-restricted';

type Kinds = [
  typeof permissionGrant,
  typeof deskCustomer,
  typeof directoryAccess,
  typeof directoryRole,
  typeof portalOnlyCustomer,
  typeof portalOnlyAccess,
  typeof customerInvitation,
  typeof organization,
  typeof organizationLink,
  typeof organizationMember,
  typeof requestOrganization,
  typeof requestParticipant,
  typeof requestType,
  typeof requestWatcher,
];
type ChangeOf<K> =
  K extends ChangeKind<infer Kind, infer Target, infer State>
    ? { kind: Kind; target: Target; before: State; after: State }
    : never;

/** One change of a plan: plain data, before and after. */
export type Change = ChangeOf<Kinds[number]>;

/** A kind of change, where it does not matter which. */
export type AnyChangeKind = ChangeKind<Change['kind'], Change['target'], Change['before']>;
