import { readUser } from '../atlassian/jira';
import { isAccountId } from '../facts/address';

/**
 * The addresses to diagnose: in place of an account id the account's own one, where Jira shows it to the caller. An id
 * whose address is hidden stays, and the diagnosis says what to do about it.
 */
export async function addressesOf(given: readonly string[]): Promise<string[]> {
  const found = await Promise.all(given.map(addressOf));
  return [...new Set(found)];
}

async function addressOf(given: string): Promise<string> {
  if (!isAccountId(given)) return given;
  const user = await readUser('user', given);
  return (user.ok ? user.body.emailAddress : undefined) || given;
}
