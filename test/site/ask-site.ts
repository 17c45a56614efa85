import { describeSite } from './describe-site';
import { contractProblems } from './published-contract';
import type { SiteFileInput } from './site-file';
import { startSite, type SimulatedSite } from './start-site';

/** A principal, the app, nobody, or the e-mail address of anybody of the site. */
export type Asker = 'agent' | 'project-admin' | 'jira-admin' | 'app' | 'anonymous' | `${string}@${string}`;

/** What the site answered. */
export interface Asked {
  status: number;
  /** The parsed JSON; the text where it is none; undefined where the answer is empty. */
  // Tests read answers of many shapes; the published contract has checked them before they get here.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: Headers;
}

/** A site that is asked in tests, and closed by itself at the end of their block. */
export interface OpenSite extends SimulatedSite {
  ask(as: Asker, request: string, options?: { body?: unknown; headers?: Record<string, string> }): Promise<Asked>;
  accountId(address: string): string;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a site for a test and asks it things; every answer is compared with the published OpenAPI documents where they
 * are present, unless a fault may have made it.
 */
export async function openSite(
  input: Omit<SiteFileInput, 'description'>,
  options?: Parameters<typeof startSite>[1],
): Promise<OpenSite> {
  const site = await startSite(describeSite({ description: 'A site of a test.', ...input }), options);
  return {
    ...site,
    accountId: (address) => accountIdOf(site, address),
    ask: (as, request, options) => askSite(site, as, request, options),
    [Symbol.asyncDispose]: () => site.close(),
  };
}

/** @param request `METHOD path`, and the JSON of the body behind it where that reads better than `options.body`. */
export async function askSite(
  site: SimulatedSite,
  as: Asker,
  request: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Asked> {
  const [, method = 'GET', path = '', json] = /^(\S+) (.*?)(?: ([{"].*))?$/.exec(request) ?? [];
  const sent = body === undefined ? json : JSON.stringify(body);
  const mayBeFaulty = site.state.faults.length > 0;
  const response = await fetch(site.url + path, {
    method,
    headers: {
      'X-ExperimentalApi': 'opt-in',
      ...authorizationOf(site, as),
      ...(sent !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  });
  const text = await response.text();
  const answer = { status: response.status, body: parsed(text), headers: response.headers };
  const operation = site.calls.at(-1)?.operation ?? 'unknown';
  if (operation !== 'unknown' && !mayBeFaulty) {
    const problems = contractProblems(operation, answer.status, answer.body);
    if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${text}`);
  }
  return answer;
}

function accountIdOf(site: SimulatedSite, address: string): string {
  const found = site.state.accounts.find((account) => account.email === address);
  if (found === undefined) throw new Error(`nobody on this site has the address ${address}`);
  return found.accountId;
}

function authorizationOf(site: SimulatedSite, as: Asker): Record<string, string> {
  switch (as) {
    case 'anonymous':
      return {};
    case 'app':
      return { Authorization: 'Forge-App invite-doctor' };
    case 'agent':
    case 'project-admin':
    case 'jira-admin':
      return { Authorization: `Forge-User ${site.description.principals[as].accountId}` };
    default:
      return { Authorization: `Forge-User ${accountIdOf(site, as)}` };
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
