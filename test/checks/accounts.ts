import type { Account } from '../../src/facts/accounts';

/** An active account of this type with the healthy site's address. */
export function account(accountType: Account['accountType'], otherwise: Partial<Account> = {}): Account {
  return {
    accountId: accountType === 'customer' ? 'qm:jane' : `${accountType}-jane`,
    accountType,
    active: true,
    displayName: 'Jane Doe',
    email: 'jane@customer.example',
    ...otherwise,
  };
}
