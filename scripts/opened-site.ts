import path from 'node:path';
import type { ForgeHost } from '../test/forge/host';

export const APP_FOLDER = path.resolve(__dirname, '..');
export const MODULE_KEY = 'customer-diagnosis';
export const PROJECT_SETTINGS_MODULE_KEY = 'project-settings';
export const REQUEST_MODULE_KEY = 'diagnose-request';
export const SETTINGS_MODULE_KEY = 'app-settings';

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

/** Asks the resolver, as a screen in this project would. */
export function ask(
  opened: Pick<OpenedSite, 'host'>,
  accountId: string,
  functionKey: string,
  payload: unknown,
  project?: { id: string; key: string; type: string },
): Promise<unknown> {
  return opened.host.invoke({
    moduleKey: MODULE_KEY,
    functionKey,
    payload,
    principal: { accountId, accountType: 'licensed' },
    extension: { type: 'jira:projectPage', ...(project === undefined ? {} : { project }) },
  });
}

/** Asks the resolver, as the settings page would. */
export function askSettings(
  { host }: Pick<OpenedSite, 'host'>,
  accountId: string,
  functionKey: string,
  payload: unknown,
): Promise<unknown> {
  return host.invoke({
    moduleKey: SETTINGS_MODULE_KEY,
    functionKey,
    payload,
    principal: { accountId, accountType: 'licensed' },
    extension: { type: 'jira:adminPage' },
  });
}
