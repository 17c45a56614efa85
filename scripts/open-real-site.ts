import { startHost } from '../test/forge/host';
import { APP_FOLDER, type OpenedSite } from './opened-site';

/** Where a real site is and whose API token reads it. */
export interface SiteLogin {
  site: string;
  email: string;
  token: string;
}

/** The three variables that name a real site; undefined where none is set. Throws where some are missing. */
export function siteLogin(env: NodeJS.ProcessEnv): SiteLogin | undefined {
  const { ATLASSIAN_SITE: site, ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: token } = env;
  if (!site && !email && !token) return undefined;
  const missing = Object.entries({ ATLASSIAN_SITE: site, ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: token })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  if (!site || !email || !token) throw new Error(`To read a real site, set ${missing.join(' and ')} too.`);
  const url = new URL(/^https?:\/\//.test(site) ? site : `https://${site}`);
  const local = ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !local)
    throw new Error('ATLASSIAN_SITE must be an https address: the token is sent to it.');
  return { site: url.origin, email, token };
}

/** The app on a real site, with one person's API token. Only reading operations go through; nothing is read as the app. */
export async function openRealSite({ site, email, token }: SiteLogin): Promise<OpenedSite> {
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  const me = await readJson(`${site}/rest/api/3/myself`, authorization);
  const accountId = me['accountId'];
  if (typeof accountId !== 'string') {
    throw new Error(`${site} answered with something that is no Jira account. Check ATLASSIAN_SITE.`);
  }
  const page = await readJson(`${site}/rest/api/3/project/search?typeKey=service_desk&maxResults=100`, authorization);
  const projects = Array.isArray(page['values']) ? (page['values'] as Record<string, unknown>[]) : [];
  const host = await startHost({
    appFolder: APP_FOLDER,
    site: {
      url: site,
      authorization: (as) => (as.how === 'user' ? authorization : undefined),
      readOnly: true,
      cloudId: '',
      siteUrl: site,
    },
  });
  return {
    host,
    title: new URL(site).host,
    cloudId: '',
    siteUrl: site,
    notice: `Real site ${new URL(site).host}, read only: only reading operations go through, and nothing is read as the app.`,
    principals: [{ id: 'you', name: String(me['displayName'] ?? email), accountId, accountType: 'licensed' }],
    projects: projects.map(({ id, key, name }) => ({
      id: String(id),
      key: String(key),
      name: String(name),
      type: 'service_desk',
      hints: [],
    })),
    close: () => host.close(),
  };
}

async function readJson(url: string, authorization: string): Promise<Record<string, unknown>> {
  const { host } = new URL(url);
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { authorization, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
    });
  } catch {
    throw new Error(`${host} did not answer. Check ATLASSIAN_SITE and your connection.`);
  }
  if (response.status === 401)
    throw new Error(`${host} refused the login (401). Check ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN.`);
  if (!response.ok)
    throw new Error(
      `${host} answered ${new URL(url).pathname} with status ${String(response.status)}. Try again, or check ATLASSIAN_SITE.`,
    );
  try {
    return (await response.json()) as Record<string, unknown>;
  } catch {
    throw new Error(
      `${host} answered with a page instead of JSON. Check ATLASSIAN_SITE, and whether a proxy is in between.`,
    );
  }
}
