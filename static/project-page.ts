import { NavigationTarget, router } from '@forge/bridge';

/** The app's pages in a service project, as manifest.yml names them. */
const PAGE = 'customer-diagnosis';
const SETTINGS = 'project-settings';

/** Opens the app's page of a service project in a tab of its own. Where it is, only Jira knows. */
export function openProjectPage(projectKey: string): Promise<void> {
  return open(PAGE, projectKey);
}

/** Opens the app's page among the settings of a service project, in a tab of its own. */
export function openProjectSettings(projectKey: string): Promise<void> {
  return open(SETTINGS, projectKey);
}

async function open(moduleKey: string, projectKey: string): Promise<void> {
  await router.open({ target: NavigationTarget.Module, moduleKey, projectKey });
}
