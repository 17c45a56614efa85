import { readWholeUser } from '../atlassian/user-roles';
import { accountOf } from '../facts/accounts';
import { isAccountId } from '../facts/address';
import { readable, type ReadableFact } from '../facts/fact';
import type { GivenAccount } from '../facts/gather';
import { stop } from './problem';

/** Somebody to diagnose. */
export interface Person {
  /** The address; the account id where the account hides its address. */
  email: string;
  /** As it stands in the text. */
  given: string;
  /** The account, where its id was given. */
  givenAccount?: ReadableFact<GivenAccount>;
}

/**
 * Whom to diagnose, each once: in place of an account id the account's own address, where Jira shows it to the caller,
 * with what Jira shows of the account, as a search shows no inactive one. Ends the request where Jira shows none.
 */
export async function addressesOf(given: readonly string[]): Promise<Person[]> {
  const found = await Promise.all(given.map(personOf));
  const byEmail = new Map<string, Person>();
  for (const person of found) {
    if (byEmail.get(person.email)?.givenAccount === undefined) byEmail.set(person.email, person);
  }
  return [...byEmail.values()];
}

/** Who is meant by an address or an account id. Ends the request where an account of that id cannot be read. */
export async function personOf(given: string): Promise<Person> {
  if (!isAccountId(given)) return { email: given, given };
  const user = await readWholeUser('user', given);
  if (!user.ok) {
    const code = user.reason === 'not-found' ? 'account-unknown' : 'account-unreadable';
    return stop(code, { account: given }, user.source);
  }
  const account = accountOf(user.body);
  const roles = user.body.applicationRoles?.items.map(({ key }) => key);
  const givenAccount = readable({ ...account, roles }, user.source);
  return { email: account.email ?? given, given, givenAccount };
}
