import { NavigationTarget, router } from '@forge/bridge';

/** The app's page in a service project, as manifest.yml names it. */
const MODULE_KEY = 'customer-diagnosis';

/** Opens the app's page of a service project in a tab of its own. Where it is, only Jira knows. */
export async function openProjectPage(projectKey: string): Promise<void> {
  await router.open({ target: NavigationTarget.Module, moduleKey: MODULE_KEY, projectKey });
}
