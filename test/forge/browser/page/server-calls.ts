import { config } from './config';
import { record } from './host-record';

/** An error from the server, with the host's code. */
export interface CallProblem {
  message: string;
  code?: string;
}

/**
 * Calls the local server.
 * @throws Error with the host's own message and, where there is one, its `code`
 */
export async function callServer(path: 'invoke' | 'fetch-product' | 'egress', body: unknown): Promise<unknown> {
  record.pending += 1;
  try {
    const response = await fetch(`./${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { result?: unknown; problem?: CallProblem };
    if (answer.problem !== undefined)
      throw Object.assign(new Error(answer.problem.message), { code: answer.problem.code });
    return answer.result;
  } finally {
    record.pending -= 1;
  }
}

let reader = config.principals[0]?.id ?? '';
const names = new Map<string, Promise<string>>();

/** Names are read with the rights of the person the page is shown as. */
export function readNamesAs(principal: string): void {
  if (principal !== reader) names.clear();
  reader = principal;
}

/** The account's display name; its id where the person may not read it. */
export function nameOfAccount(accountId: string): Promise<string> {
  const known = config.principals.find((principal) => principal.accountId === accountId);
  if (known !== undefined) return Promise.resolve(known.name);
  const found = names.get(accountId) ?? readName(accountId).catch(() => accountId);
  names.set(accountId, found);
  return found;
}

async function readName(accountId: string): Promise<string> {
  const { status, body } = await readProduct(`/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`);
  const name: unknown = status === 200 ? (JSON.parse(body) as { displayName?: unknown }).displayName : undefined;
  return typeof name === 'string' ? name : accountId;
}

/** People whom the reader can find by these words. */
export async function findAccounts(query: string): Promise<{ id: string; name: string }[]> {
  const { status, body } = await readProduct(`/rest/api/3/user/search?query=${encodeURIComponent(query)}`);
  if (status !== 200) return [];
  const users = JSON.parse(body) as { accountId: string; displayName?: string }[];
  return users.map(({ accountId, displayName }) => ({ id: accountId, name: displayName ?? accountId }));
}

async function readProduct(path: string): Promise<{ status: number; body: string }> {
  const answer = await callServer('fetch-product', {
    principal: reader,
    method: 'GET',
    path,
    headers: { accept: 'application/json' },
  });
  return answer as { status: number; body: string };
}
