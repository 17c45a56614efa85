import type { Account } from '../facts/accounts';

/** How an account is named to a person: by its name, and its id to tell two of the same name apart. */
export function accountLabel({ displayName, accountId }: Account): string {
  return displayName === '' ? accountId : `${displayName} (${accountId})`;
}
