import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { startHost, type ForgeHost, type HostOptions } from './host';
import type { HostSite } from './host-site';

/** What an app's `outcomeOf` gives back: a value, or what was thrown. */
export interface Outcome {
  value?: unknown;
  name?: string;
  message?: string;
  code?: string;
  status?: number;
}

/** A request that reached the site behind the fixture. */
export interface SiteRequest {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** A small app in the host, in front of a server that records what it is asked. */
export interface Fixture {
  host: ForgeHost;
  port: number;
  requests: SiteRequest[];
  call(functionKey: string, payload?: object): Promise<Outcome>;
  close(): Promise<void>;
}

/** Where the small app is. */
export const fixtureFolder = path.join(__dirname, 'fixture-app');

function answerTo(method: string, url: string): [status: number, body: object] {
  if (url === '/rest/api/3/permissions/check') {
    return [
      200,
      { globalPermissions: [], projectPermissions: [{ permission: 'EDIT_ISSUES', projects: [10001], issues: [] }] },
    ];
  }
  const status = method === 'DELETE' ? 204 : method === 'POST' ? 409 : 200;
  return [status, { asked: url }];
}

/** The fixture app in a host, before a site that answers nearly every request with what it was asked. */
export async function startFixture(
  options: Partial<Omit<HostOptions, 'site' | 'externalSites'>> & {
    site?: Partial<HostSite>;
    external?: string[];
  } = {},
): Promise<Fixture> {
  const requests: SiteRequest[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      const [status, answer] = answerTo(method, url);
      response.writeHead(status, { 'x-echo': 'parcel', 'content-type': 'application/json' });
      // One operation takes its time, for tests of impatience.
      const delay = url === '/rest/api/3/serverInfo' ? 300 : 0;
      setTimeout(() => response.end(status === 204 ? undefined : JSON.stringify(answer)), delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { site, external = [], ...rest } = options;
  const close = () => new Promise((resolve) => server.close(resolve));
  const host = await startHost({
    appFolder: fixtureFolder,
    ...rest,
    externalSites: Object.fromEntries(external.map((origin) => [origin, `http://127.0.0.1:${port}`])),
    site: {
      url: `http://127.0.0.1:${port}`,
      authorization: (as) => (as.how === 'app' ? 'Forge-App' : `Forge-User ${as.accountId}`),
      readOnly: false,
      cloudId: 'cloud-1',
      siteUrl: 'https://parcels.example',
      ...site,
    },
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    host,
    port,
    requests,
    call: (functionKey, payload = {}) =>
      host.invoke({
        moduleKey: 'fixture-page',
        functionKey,
        payload,
        principal: { accountId: 'account-1', accountType: 'licensed' },
        extension: { type: 'jira:adminPage' },
      }) as Promise<Outcome>,
    async close() {
      await host.close();
      await close();
    },
  };
}
