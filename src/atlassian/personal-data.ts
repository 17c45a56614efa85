import { privacy } from '@forge/api';

/** An account of which personal data is stored, and since when the data is as it was read; ISO 8601, UTC. */
export interface ReportedAccount {
  accountId: string;
  updatedAt: string;
}

/** What has to be done about an account; nothing about those that are not named. */
export interface AccountDuty {
  accountId: string;
  status: 'closed' | 'updated';
}

/**
 * Tells Atlassian whose personal data the app stores, and learns which accounts were closed or changed since.
 * Throws where Atlassian does not answer as documented.
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/privacy-api/
 */
export async function reportPersonalData(accounts: readonly ReportedAccount[]): Promise<AccountDuty[]> {
  const updates = await privacy.reportPersonalData(
    accounts.map(({ accountId, updatedAt }) => ({ accountId, updatedAt })),
  );
  return updates.map(({ accountId, status }) => ({ accountId, status: status === 'closed' ? 'closed' : 'updated' }));
}
