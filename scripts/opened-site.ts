import path from 'node:path';
import { ANSWERED, type ScreenName } from '../src/access/answered';
import type { ForgeHost } from '../test/forge/host';

/** The folder of the manifest, absolute. */
export const APP_FOLDER = path.resolve(__dirname, '..');

/** The module of each screen, as manifest.yml names it, its type, and its resource where that is no entry of `screens`. */
export const MODULES = {
  project: { key: 'customer-diagnosis', type: 'jira:projectPage' },
  company: { key: 'add-company', type: 'jiraServiceManagement:queuePage', resource: 'company' },
  'hand-offs': { key: 'sent-plans', type: 'jiraServiceManagement:queuePage', resource: 'hand-offs' },
  issue: { key: 'diagnose-request', type: 'jira:issueAction' },
  'project-settings': { key: 'project-settings', type: 'jira:projectSettingsPage' },
  admin: { key: 'administration', type: 'jira:adminPage' },
  configure: { key: 'app-settings', type: 'jira:adminPage' },
  'get-started': { key: 'get-started', type: 'jira:adminPage' },
} as const satisfies Record<ScreenName, { key: string; type: string; resource?: string }>;

/** The first screen whose resolver answers a request; the diagnosis where none does, which then refuses it. */
export function screenFor(request: string): ScreenName {
  const screens = Object.keys(ANSWERED) as ScreenName[];
  return screens.find((screen) => (ANSWERED[screen] as readonly string[]).includes(request)) ?? 'project';
}

/** The app on a site, ready to be asked. */
export interface OpenedSite {
  host: ForgeHost;
  title: string;
  cloudId: string;
  siteUrl: string;
  /** What a person must know about this site before anything else. */
  notice: string;
  principals: { id: string; name: string; accountId: string; accountType: 'licensed' }[];
  /** `hints`: what a person may try in the app there. */
  projects: { id: string; key: string; name: string; type: string; hints: string[] }[];
  /** Requests of the service projects that the app can be opened on. */
  requests?: { id: string; key: string; summary: string; projectId: string }[];
  /** What a person may try on the settings page. */
  settingsHints?: string[];
  close(): Promise<void>;
}

/** Asks the resolver of a screen that asks this, as that screen in this project would. */
export function ask(
  opened: Pick<OpenedSite, 'host'>,
  accountId: string,
  functionKey: string,
  payload: unknown,
  project?: { id: string; key: string; type: string },
): Promise<unknown> {
  const { key, type } = MODULES[screenFor(functionKey)];
  return opened.host.invoke({
    moduleKey: key,
    functionKey,
    payload,
    principal: { accountId, accountType: 'licensed' },
    extension: { type, ...(project === undefined ? {} : { project }) },
  });
}
