import type { DiagnosePayload, DiagnoseResult } from '../../src/requests/diagnose';
import type { ProblemResult } from '../../src/requests/request';
import { APP_FOLDER, ask } from '../../scripts/opened-site';
import { startHost } from '../forge/host';
import { describeSite } from '../site/describe-site';
import { STANDARD_KEY } from '../site/organization/file-organization';
import { startOrganization } from '../site/organization/start-organization';
import type { PrincipalName } from '../site/site-description';
import type { SiteFileInput } from '../site/site-file';
import { makeState, type SiteState } from '../site/site-state';
import { startSite, type SimulatedSite } from '../site/start-site';

/** Who asks with what: the app's own account, and a key to the organization's directory or none. */
export interface Setting {
  as: PrincipalName;
  app: 'app-role' | 'scopes';
  directoryKey: boolean;
}

/** The real app in the local host on one simulated site, whose content is exchanged from run to run. */
export interface Lane {
  site: SimulatedSite;
  /** Puts another site in the place of the one before; everything is read anew. */
  show(file: SiteFileInput, app: Setting['app']): SiteState;
  /** The first diagnosis on a site has to be `fresh`: what was read of the site before it may still be remembered. */
  diagnose(as: PrincipalName, payload: DiagnosePayload): Promise<DiagnoseResult | ProblemResult>;
  close(): Promise<void>;
}

const HOST = 'acme.atlassian.net';
/** The installation stays the same while sites come and go, so they share their ids. */
const CLOUD_ID = '00000000-0000-4000-8000-000000000001';
const ORGANIZATION_ID = '00000000-0000-4000-8000-000000000002';
const ORGANIZATIONS_API = 'https://api.atlassian.com';
const BASE: SiteFileInput = { description: 'A lane.', projects: [{ key: 'HELP' }] };

const inLane = (file: SiteFileInput): SiteFileInput => ({
  ...file,
  site: { ...file.site, cloudId: CLOUD_ID },
  organization: { ...file.organization, id: ORGANIZATION_ID },
});

/** @param directoryKey whether the app is given a key to the organization's directory, as its settings page does. */
export async function openLane(directoryKey: boolean): Promise<Lane> {
  const description = describeSite(inLane(BASE));
  const site = await startSite(description);
  const organization = await startOrganization(site);
  const host = await startHost({
    appFolder: APP_FOLDER,
    externalSites: { [ORGANIZATIONS_API]: organization.url },
    maxWorkers: 1,
    site: {
      url: site.url,
      authorization: (as) => (as.how === 'user' ? `Forge-User ${as.accountId}` : 'Forge-App invite-doctor'),
      readOnly: false,
      cloudId: CLOUD_ID,
      siteUrl: `https://${HOST}`,
    },
  }).catch(async (error: unknown) => {
    await Promise.all([organization.close(), site.close()]);
    throw error;
  });
  const request = (as: PrincipalName, key: string, payload: unknown) =>
    ask({ host }, description.principals[as].accountId, key, payload);
  const lane: Lane = {
    site,
    show(file, app) {
      const next = makeState(describeSite(inLane(file)));
      next.app.account = app;
      Object.assign(site.state, next);
      return site.state;
    },
    async diagnose(as, payload) {
      // What was seen before would only fill the memory.
      site.forgetCalls();
      host.calls.splice(0);
      organization.calls.splice(0);
      return (await request(as, 'diagnose', payload)) as DiagnoseResult | ProblemResult;
    },
    async close() {
      await host.close();
      await organization.close();
      await site.close();
    },
  };
  try {
    if (directoryKey) {
      host.configureEgress([ORGANIZATIONS_API]);
      const saved = (await request('jira-admin', 'saveOrganizationKey', { key: STANDARD_KEY })) as { kind: string };
      if (saved.kind === 'problem') throw new Error(`The key was not taken: ${JSON.stringify(saved)}`);
    }
    return lane;
  } catch (error) {
    await lane.close();
    throw error;
  }
}
