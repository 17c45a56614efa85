import type { Account, Project, SiteDescription } from './site-description';

/** What the site holds and changes; tests may read it and change it while the site runs. */
export type SiteState = Omit<SiteDescription, 'description' | 'principals'> & {
  /** Mails the site would have sent. */
  mails: SentMail[];
  /** Comments that were written on requests. */
  comments: WrittenComment[];
};

/** A comment that was written through an operation. */
export interface WrittenComment {
  /** Key of the request. */
  request: string;
  body: string;
  public: boolean;
  /** Account id. */
  author: string;
}

/** A mail that an operation sent. */
export interface SentMail {
  kind: 'customer-invited';
  to: string;
  projectKey: string;
}

/** A live state that changes nothing of the description. */
export function makeState({ description: _, principals: __, ...rest }: SiteDescription): SiteState {
  return { ...structuredClone(rest), mails: [], comments: [] };
}

/** By account id. */
export const findAccount = (state: SiteState, accountId: string): Account | undefined =>
  state.accounts.find((account) => account.accountId === accountId);

/** By key or numeric id; keys are not case sensitive. */
export const findProject = (state: SiteState, idOrKey: string): Project | undefined =>
  state.projects.find((project) => project.id === idOrKey || project.key === idOrKey.toUpperCase());

/** The `active` flag of an account, as every operation shows it. */
export const isActive = (account: Account): boolean =>
  account.type === 'customer' ? account.active : account.directory === 'active';

/** May sign in to the portal at all: an active account with any access to this site. */
export const hasAnyAccess = (account: Account): boolean =>
  isActive(account) && (account.type === 'customer' || account.access !== 'none');

/** A pending invitation has taken the address, but is no user of the site yet. */
export const isUser = (account: Account): boolean => account.type === 'customer' || account.directory !== 'invited';
