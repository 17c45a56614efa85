import type * as v from 'valibot';
import type { Account } from '../site-description';
import { stableUuid } from '../stable-id';
import type { AdministeredOrganization, organizationFile } from './file-organization';

/** The organization of a site, with what follows from its people where the file says nothing. */
export function describeOrganization(
  file: v.InferOutput<typeof organizationFile>,
  { host, title, accounts }: { host: string; title: string; accounts: readonly Account[] },
): AdministeredOrganization {
  const own = accounts.flatMap((account) =>
    account.type === 'atlassian' && account.managedBy === 'us' ? [account.email.split('@')[1] ?? ''] : [],
  );
  return {
    id: file.id ?? stableUuid(`organization of ${host}`),
    name: file.name ?? title,
    keys: file.keys,
    verifiedDomains: file.verifiedDomains ?? [...new Set(own)],
  };
}
