import { existsSync } from 'node:fs';
import path from 'node:path';
import { startHost, type HostOptions } from '../test/forge/host';
import type { SettingsResult } from '../src/requests/read-settings';
import type { ProblemResult } from '../src/requests/request';
import { startOrganization, type SimulatedOrganization } from '../test/site/organization/start-organization';
import { readSite } from '../test/site/read-scenario';
import type { SiteDescription } from '../test/site/site-description';
import { startSite, type SimulatedSite } from '../test/site/start-site';
import { APP_FOLDER, ask, type OpenedSite } from './opened-site';

const INSTALLED_EVENT = { id: 'installation', installerAccountId: '' };
const ORGANIZATIONS_API = 'https://api.atlassian.com';

/** The app on the simulated site of a scenario. */
export interface OpenedScenario extends OpenedSite {
  site: SimulatedSite;
  organization: SimulatedOrganization;
  /** Why the scenario's organization key was not taken, where it was given: the directory is not read then. */
  keyRefused?: ProblemResult['problem'];
}

/** Finds a scenario folder, by itself or its file: as a path from where the person stands, or by its name among the project's own. */
export function scenarioFolder(given: string): string {
  const named = path.basename(given) === 'site.json' ? path.dirname(given) : given;
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const candidates = [
    path.resolve(from, named),
    path.join(APP_FOLDER, named),
    path.join(APP_FOLDER, 'test/scenarios', named),
  ];
  const found = candidates.find((folder) => existsSync(path.join(folder, 'site.json')));
  if (found === undefined)
    throw new Error(`There is no site.json in ${named}. Name a folder such as test/scenarios/demo.`);
  return found;
}

/** How a scenario is opened. */
export interface ScenarioOptions extends Pick<HostOptions, 'clock' | 'maxLimitMs' | 'accountState' | 'warm'> {
  /** What the app's own account may read. */
  app?: 'app-role' | 'scopes';
  /** Gives the app the scenario's first organization key, and allows the calls that need it. */
  directoryKey?: boolean;
  /** Whoever gave the key lists themselves as somebody who may repair in the directory with it. */
  directoryRepairs?: boolean;
}

/** Starts a simulated site from a scenario folder, and the app on it. */
export async function openScenario(folder: string, options: ScenarioOptions = {}): Promise<OpenedScenario> {
  const description = readSite(path.join(folder, 'site.json'));
  const { app, directoryKey = false, directoryRepairs = false, ...platform } = options;
  const site = await startSite(description, app === undefined ? {} : { app });
  const organization = await startOrganization(site);
  const { cloudId, host: siteHost, title } = description.site;
  const host = await startHost({
    ...platform,
    appFolder: APP_FOLDER,
    site: {
      url: site.url,
      authorization: (as) => (as.how === 'user' ? `Forge-User ${as.accountId}` : 'Forge-App invite-doctor'),
      readOnly: false,
      cloudId,
      siteUrl: `https://${siteHost}`,
    },
    externalSites: { [ORGANIZATIONS_API]: organization.url },
  });
  // Where the platform still refuses the app, it has just been installed.
  if (description.app.refusedAtFirst > 0) await host.invokeFunction('installed', INSTALLED_EVENT);
  const roles = ['agent', 'project-admin', 'jira-admin'] as const;
  const opened: OpenedScenario = {
    host,
    site,
    organization,
    title,
    cloudId,
    siteUrl: `https://${siteHost}`,
    notice: `Simulated site: ${description.description} Nothing here is real.`,
    principals: roles.map((id) => ({ id, accountType: 'licensed' as const, ...description.principals[id] })),
    projects: description.projects.map(({ id, key, name, type, try: hints }) => ({ id, key, name, type, hints })),
    requests: site.state.requests.map(({ id, key, summary, projectId }) => ({ id, key, summary, projectId })),
    settingsHints: description.organization.keys.map(hintOf),
    async close() {
      await host.close();
      await organization.close();
      await site.close();
    },
  };
  const keyRefused = directoryKey ? await giveKey(opened, directoryRepairs) : undefined;
  return keyRefused === undefined ? opened : { ...opened, keyRefused };
}

function hintOf({ key, expired, ofAnotherOrganization }: SiteDescription['organization']['keys'][number]): string {
  const what = expired ? ' (expired)' : ofAnotherOrganization ? ' (of another organization)' : '';
  return `the key ${key}${what}`;
}

/** Does what a Jira administrator does on the settings page; returns why the key was not taken, where it was not. */
async function giveKey(opened: OpenedScenario, listed: boolean): Promise<ProblemResult['problem'] | undefined> {
  const { host, site, organization } = opened;
  const { 'jira-admin': admin } = site.description.principals;
  const [first] = site.description.organization.keys;
  host.configureEgress([ORGANIZATIONS_API]);
  const result = (await ask(opened, admin.accountId, 'saveOrganizationKey', { key: first?.key ?? '' })) as
    SettingsResult | ProblemResult;
  if (listed && result.kind !== 'problem') {
    const value = [admin.accountId];
    await ask(opened, admin.accountId, 'saveSetting', { setting: 'directoryRepairers', value });
  }
  site.forgetCalls();
  organization.calls.splice(0);
  return result.kind === 'problem' ? result.problem : undefined;
}
