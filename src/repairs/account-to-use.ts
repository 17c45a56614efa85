import type { Account, Accounts } from '../facts/accounts';
import type { Message } from '../checks/check';
import type { DeskCustomers } from '../facts/desk-customers';

const NO_ACCOUNT: Message = { text: 'No active account with this address is known, so there is none to add.' };
const SEVERAL: Message = {
  text: 'More than one active account has this address; decide first which one to use.',
};
const HIDDEN: Message = {
  text: 'An account was found that does not show its address, so it may be somebody else’s. Make sure on the page Customers, and add it there.',
};

/** Where several accounts have the address. */
export const SEVERAL_ACCOUNTS_MESSAGES = { several: SEVERAL };

/** Why no account can be named of those that were seen, for adding it to the service project. */
export const UNCERTAIN_ACCOUNT_MESSAGES = { several: SEVERAL, hidden: HIDDEN };

/** Why there is no account to add anywhere; what to do about one that hides its address differs. */
export const NO_ACCOUNT_TO_ADD_MESSAGES = { noAccount: NO_ACCOUNT, several: SEVERAL };

/** Why there is no account to add to the service project. */
export const ACCOUNT_MESSAGES = {
  noAccount: NO_ACCOUNT,
  several: SEVERAL,
  hidden: HIDDEN,
} as const satisfies Record<string, Message>;

type NoAccount = keyof typeof ACCOUNT_MESSAGES;

/** The one active account that has the address, wherever it was seen; or why none can be named without guessing. */
export function accountToUse(
  accounts: Accounts,
  deskCustomers: DeskCustomers = { found: [] },
): { account: Account } | { impossible: NoAccount } {
  const seen = new Map<string, Account>();
  for (const one of [...deskCustomers.found, ...accounts.found]) {
    if (!one.active) continue;
    // Of an account that was seen twice, the sight that shows the address counts.
    if (seen.get(one.accountId)?.email === undefined) seen.set(one.accountId, one);
  }
  const [account, another] = [...seen.values()];
  if (account === undefined) return { impossible: 'noAccount' };
  if (another !== undefined) return { impossible: 'several' };
  return account.email === undefined ? { impossible: 'hidden' } : { account };
}
