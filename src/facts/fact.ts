/** Whose rights a call was made with. */
export type Actor = 'user' | 'app';

/** `organization-key`: with the key to the organization's directory that an administrator has lent to the app. */
export type ReadAs = Actor | 'organization-key';

/** A documented operation that was called, and what came back. `at` is ISO 8601, UTC. */
export interface ReadSource {
  how: 'read';
  /** Method and path template as documented, for example `GET /rest/api/3/user/search`. */
  operation: string;
  as: ReadAs;
  at: string;
  /** HTTP status; 0 where no answer came. */
  status: number;
}

/** Somebody answered a question. */
export interface ToldSource {
  how: 'told';
  question: string;
  by: string;
  at: string;
  /** Remembered from somebody else, who administers nothing of what it is about. */
  hearsay?: true;
}

/** Known from what the person typed or pasted. */
export interface GivenSource {
  how: 'given';
}

/** A write that was really tried, and what the site said. */
export interface AttemptedSource {
  how: 'attempted';
  operation: string;
  at: string;
  status: number;
  i18nKey?: string;
  /** The app wrote it for an agent, or it was written with the lent key; absent where the user did. */
  as?: Exclude<ReadAs, 'user'>;
}

/** Where something is known from. */
export type Source = ReadSource | ToldSource | GivenSource | AttemptedSource;

/** Why something is not known; never a reason to take it for fine. */
export type UnreadableReason =
  | 'forbidden'
  | 'app-starting'
  | 'not-found'
  | 'no-public-api'
  | 'not-configured'
  | 'egress-off'
  | 'not-attempted'
  | 'not-needed'
  | 'not-known'
  | 'left-open'
  | 'account-inactive'
  | 'rate-limited'
  | 'timed-out'
  | 'site-error'
  | 'unexpected-response'
  | 'data-policy';

/** Something that is known. */
export interface ReadableFact<T> {
  readable: true;
  value: T;
  source: Source;
  /** The other calls that finding it took, such as one that was refused; absent where there were none. */
  tried?: ReadSource[];
}

/** Something that could not be read. */
export interface UnreadableFact {
  readable: false;
  reason: UnreadableReason;
  /** Every call that was tried in vain, in order. */
  tried: ReadSource[];
}

/** Something known about the site with where it came from, or why it is not known. */
export type Fact<T> = ReadableFact<T> | UnreadableFact;

/** @param tried other calls that finding it took */
export function readable<T>(value: T, source: Source, tried: ReadSource[] = []): ReadableFact<T> {
  return { readable: true, value, source, ...(tried.length > 0 ? { tried } : {}) };
}

/** @param tried every call that was made in vain, in order */
export function unreadable(reason: UnreadableReason, tried: ReadSource[] = []): UnreadableFact {
  return { readable: false, reason, tried };
}
