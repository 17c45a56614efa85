import { existsSync } from 'node:fs';
import path from 'node:path';
import { startHost, type HostOptions } from '../test/forge/host';
import { readSite } from '../test/site/read-scenario';
import { startSite, type SimulatedSite } from '../test/site/start-site';
import { APP_FOLDER, type OpenedSite } from './opened-site';

export interface OpenedScenario extends OpenedSite {
  site: SimulatedSite;
}

/** Finds a scenario folder: as a path from where the person stands, or by its name among the project's own. */
export function scenarioFolder(named: string): string {
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

/** Starts a simulated site from a scenario folder, and the app on it. */
export async function openScenario(
  folder: string,
  options: { app?: 'app-role' | 'scopes' } & Pick<HostOptions, 'clock' | 'maxLimitMs'> = {},
): Promise<OpenedScenario> {
  const description = readSite(path.join(folder, 'site.json'));
  const { app: _, ...platform } = options;
  const site = await startSite(description, options);
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
  });
  const roles = ['agent', 'project-admin', 'jira-admin'] as const;
  return {
    host,
    site,
    title,
    cloudId,
    siteUrl: `https://${siteHost}`,
    notice: `Simulated site: ${description.description} Nothing here is real.`,
    principals: roles.map((id) => ({ id, accountType: 'licensed' as const, ...description.principals[id] })),
    projects: description.projects.map(({ id, key, name, type, try: hints }) => ({ id, key, name, type, hints })),
    async close() {
      await host.close();
      await site.close();
    },
  };
}
