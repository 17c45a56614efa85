import type { Account } from './accounts';
import { readable, type ReadableFact } from './fact';
import type { GatherContext } from './gather';

/**
 * An account of this person that is known to be inactive although no search shows it: the one that was given by its
 * id, or the reporter with this address of the request that somebody cannot see. Takes no call of its own.
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
  const complaint = await context.read('complaint');
  if (!complaint.readable || complaint.value.symptom !== 'cannot-see-request') return undefined;
  const request = await context.read('namedRequest');
  if (!request.readable || request.value.inactiveCustomer === undefined) return undefined;
  return readable(request.value.inactiveCustomer, request.source);
}

/** How Jira names the owner of a deleted account, which nobody can reactivate. */
export const FORMER_USER = 'Former user';
