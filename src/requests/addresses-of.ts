import { readUser } from '../atlassian/jira';
import { accountOf, type Account } from '../facts/accounts';
import { isAccountId } from '../facts/address';
import { readable, type ReadableFact } from '../facts/fact';
import { stop } from './problem';

/** Somebody to diagnose. */
export interface Person {
  /** The address; the account id where the account hides its address. */
  email: string;
  /** As it stands in the text. */
  given: string;
  /** The account, where its id was given. */
  givenAccount?: ReadableFact<Account>;
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

async function personOf(given: string): Promise<Person> {
  if (!isAccountId(given)) return { email: given, given };
  const user = await readUser('user', given);
  if (!user.ok) {
    const code = user.reason === 'not-found' ? 'account-unknown' : 'account-unreadable';
    return stop(code, { account: given }, user.source);
  }
  const account = accountOf(user.body);
  return { email: account.email ?? given, given, givenAccount: readable(account, user.source) };
}
