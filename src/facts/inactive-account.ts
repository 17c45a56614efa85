import type { Account } from './accounts';
import { readable, type ReadableFact } from './fact';
import type { GatherContext } from './gather';
import { namesUnseen } from './issue-named';
import { outsiderToAskAbout } from './known-account';

/**
 * An account of this person that is known to be inactive although no search shows it: the one that was given by its
 * id, or the reporter with this address of the request that the text names. That request is read where somebody cannot
 * see it, and where no other account is found.
 */
export async function inactiveAccount(
  context: GatherContext,
  accountType: Account['accountType'],
): Promise<ReadableFact<Account> | undefined> {
  const account = context.givenAccount ?? (await inactiveReporter(context));
  if (account === undefined || account.value.active || account.value.displayName === FORMER_USER) return undefined;
  return account.value.accountType === accountType ? account : undefined;
}

async function inactiveReporter(context: GatherContext): Promise<ReadableFact<Account> | undefined> {
  if (!(await namesUnseen(context)) && !(await nobodyFound(context))) return undefined;
  const request = await context.read('namedRequest');
  if (!request.readable || request.value.inactiveCustomer === undefined) return undefined;
  return readable(request.value.inactiveCustomer, request.source);
}

/**
 * Where the caller's own search or the directory shows somebody, that account is asked about; the app's comes a round
 * trip later.
 */
async function nobodyFound(context: GatherContext): Promise<boolean> {
  const read = await Promise.all([context.read('accounts'), context.read('deskCustomers')]);
  const none = read.every((fact) => {
    if (!fact.readable || fact.source.how !== 'read') return false;
    return fact.source.as === 'user' && fact.value.found.length === 0;
  });
  return none && (await outsiderToAskAbout(context)) === undefined;
}

/** How Jira names the owner of a deleted account, which nobody can reactivate. */
export const FORMER_USER = 'Former user';
