import { permissions } from '@forge/bridge';
import type { EgressType } from '@forge/egress';

/** Names our group among what an administrator has allowed this app to call. */
const GROUP = 'organizations-api';
/** The Organizations API; nothing else is ever asked for. */
export const DOMAIN = 'api.atlassian.com';

/** Whether an administrator has allowed the calls. Rejects where this host has no customer-managed egress. */
export async function isAllowed(): Promise<boolean> {
  const { results } = await permissions.egress.get({ keys: [GROUP] });
  return results.some(({ key, configured }) => key === GROUP && configured.length > 0);
}

/** Asks the administrator, in a window of the platform's, to allow the calls. Rejects where they say no. */
export async function allow(description: string): Promise<void> {
  // The enum itself would carry the package into the page; its value is what crosses the bridge.
  const type = ['FETCH_BACKEND_SIDE'] as unknown as EgressType[];
  await permissions.egress.set({
    egresses: [{ key: GROUP, description, configured: [{ domain: `https://${DOMAIN}`, type }] }],
  });
}

/** Takes the permission back. */
export async function withdraw(): Promise<void> {
  await permissions.egress.deleteGroup({ key: GROUP });
}
