import { forgetOrganizationKey } from '../records/organization-key';

/**
 * Takes the organization API key away when the app is uninstalled. Forge deletes all that is stored, but some weeks
 * later, and until then it can be restored; somebody's key should not wait for that.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/pre-uninstall-trigger/
 */
export async function beforeUninstall(): Promise<void> {
  await forgetOrganizationKey();
}
