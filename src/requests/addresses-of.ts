import { readUser } from '../atlassian/jira';
import { accountTypeOf, type Account } from '../facts/accounts';
import { isAccountId } from '../facts/address';
import { readable, type ReadableFact } from '../facts/fact';

/** Somebody to diagnose. */
export interface Person {
  /** The address; the account id where the account hides its address, and the diagnosis says what to do about it. */
  email: string;
  /** As it stands in the text. */
  given: string;
  /** The account, where its id was given. */
  givenAccount?: ReadableFact<Account>;
}

/**
 * Whom to diagnose, each once: in place of an account id the account's own address, where Jira shows it to the caller,
 * with what Jira shows of the account, as a search shows no inactive one.
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
  if (!user.ok) return { email: given, given };
  const { accountId, accountType, active, displayName, emailAddress } = user.body;
  const account: Account = {
    accountId,
    accountType: accountTypeOf(accountId, accountType),
    active,
    displayName,
    ...(emailAddress ? { email: emailAddress } : {}),
  };
  return { email: emailAddress || given, given, givenAccount: readable(account, user.source) };
}
