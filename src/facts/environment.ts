import { readServerInfo } from '../atlassian/jira';
import type { Gatherer } from './gather';
import { asFact } from './read-fact';

/** Which Atlassian cloud a site lives in; a custom domain does not tell. */
export type Cloud = 'commercial' | 'government' | 'isolated' | 'unknown';

/** Where the site is, and on which cloud. */
export interface Environment {
  baseUrl: string;
  host: string;
  cloud: Cloud;
  helpCenterUrl?: string;
}

/** Tells the cloud by the host names that Atlassian assigns. */
export function cloudOf(host: string): Cloud {
  if (host.endsWith('.atlassian.net')) return 'commercial';
  if (host.endsWith('.atlassian-us-gov-mod.net') || host.endsWith('.atlassian-us-gov.net')) return 'government';
  if (host.endsWith('.atlassian-isolated.net')) return 'isolated';
  return 'unknown';
}

export const operations = ['GET /rest/api/3/serverInfo'] as const;

const environment: Gatherer<'environment'> = {
  fact: 'environment',
  scope: 'site',
  audience: 'agent',
  async gather() {
    return asFact(await readServerInfo('user'), (info) => {
      const { host } = new URL(info.baseUrl);
      const helpCenter = info.displayUrlServicedeskHelpCenter;
      return {
        baseUrl: info.baseUrl,
        host,
        cloud: cloudOf(host),
        ...(helpCenter ? { helpCenterUrl: helpCenter } : {}),
      };
    });
  },
};

export default environment;
