import type { DirectoryUser } from '../facts/directory-user';
import type { Facts } from '../facts/facts';
import type { Judgement, Message } from './check';
import { worksElsewhere } from './tried-by-hand';

/** How the role that somebody looked up in the directory is told as evidence. */
export const ROLE: Message = {
  text: 'Role in Jira Service Management: {state, select, customer {Customer, or one that can do more} domain_gave_none {none, although the domain is an approved one that gives Customer} other {none}}',
};

/** Facts that show by themselves that an account has a role. */
export const SHOWING_THE_ROLE = ['deskCustomers', 'deskOrganizations', 'addressElsewhere'] as const;

/**
 * Whether nobody has shown that an active account has a role in Jira Service Management: a search for accounts shows
 * whoever has any access to the site. Whoever is in this service project, or could be added to another one, has it.
 */
export function isRoleInQuestion(
  user: DirectoryUser,
  { deskCustomers, deskOrganizations, addressElsewhere }: Pick<Facts, (typeof SHOWING_THE_ROLE)[number]>,
): boolean {
  if (!lacksProofOfRole(user)) return false;
  const listed = deskCustomers.readable && deskCustomers.value.found.length > 0;
  const through = deskOrganizations.readable && deskOrganizations.value.names.length > 0;
  const elsewhere = addressElsewhere.readable && worksElsewhere({ addressElsewhere: addressElsewhere.value });
  return !listed && !through && !elsewhere;
}

/** Whether what is known of the account itself leaves its role open. */
export function lacksProofOfRole({ state, role }: DirectoryUser): boolean {
  return state === 'active' && role === undefined;
}

/** Judges a role that somebody looked up, for the cause that is its lack. */
export function judgeRole({ state }: { state: string }): Judgement<'noRole' | 'role'> {
  const evidence = [{ type: 'value', fact: 'roleInDirectory', label: 'role', values: { state } }] as const;
  return state === 'customer'
    ? { outcome: 'passes', evidence }
    : { outcome: 'blocks', message: 'noRole', confidence: 'certain', evidence };
}
