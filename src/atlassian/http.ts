import { requestJira, type APIResponse, type Route } from './platform';
import * as v from 'valibot';
import type { Actor, AttemptedSource, ReadAs, ReadSource, UnreadableReason } from '../facts/fact';
import { noteCall } from './calls-made';
import { onceLetIn } from './starting-up';

/** How long one call may take before it counts as unanswered, in milliseconds. */
const CALL_TIMEOUT_MS = 8_000;
/** The longest pause that a refused read waits for; a longer Retry-After is reported instead. */
const LONGEST_PAUSE_SECONDS = 2;
const READ_ATTEMPTS = 3;

/** What an error says for itself. */
export interface Refusal {
  /** The same in every language, where the site gives one: `i18nErrorMessage.i18nKey` of the JSM error body. */
  i18nKey?: string;
  /** The site's own words; shown as they are, never judged by. */
  message?: string;
  retryAfterSeconds?: number;
  /** The code of the Organizations API's error body, such as `ADMIN-400-4`. */
  code?: string;
}

/** What came back from an operation: its checked body, or why there is none. */
export type Answer<T> =
  | { ok: true; body: T; source: ReadSource }
  | { ok: false; reason: UnreadableReason; refusal: Refusal; source: ReadSource };

/** One call of a documented operation: as whom, where, and what must come back. */
export interface Call<T> {
  as: Actor;
  /** Method and path template as documented. */
  operation: string;
  path: Route;
  /** What the answer must look like; a different one is an unexpected response, not a crash later. */
  schema: v.GenericSchema<unknown, T>;
  body?: unknown;
  /** The operation is experimental: Atlassian wants `X-ExperimentalApi: opt-in`, else 412. */
  experimental?: boolean;
  /** A write is sent once: an answer that got lost may have done its work. */
  writes?: boolean;
}

/** Calls one operation of the site. */
export async function call<T>({ as, path, body, experimental, ...request }: Call<T>): Promise<Answer<T>> {
  const send = () =>
    exchange({
      ...request,
      as,
      send(method) {
        return requestJira(as, path, initOf(method, body, experimental ? { 'X-ExperimentalApi': 'opt-in' } : {}));
      },
    });
  const answer = await send();
  return as === 'user' || request.writes ? answer : onceLetIn(answer, send);
}

/** What every call sends. */
export function initOf(method: string, body: unknown, headers: Record<string, string>) {
  return {
    method,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/** One operation, however it is reached. */
export interface Exchange<T> extends Pick<Call<T>, 'operation' | 'schema' | 'writes'> {
  as: ReadAs;
  send(method: string): Promise<APIResponse>;
}

/** Sends and understands the answer. Reads are tried again after 429 and 5xx where the site asks for a short pause. */
export async function exchange<T>(request: Exchange<T>): Promise<Answer<T>> {
  const attempts = request.writes ? 1 : READ_ATTEMPTS;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await exchangeOnce(request);
    if (answer.ok || attempt >= attempts || !worthRepeating(answer.reason)) return answer;
    const pause = answer.refusal.retryAfterSeconds ?? attempt * 0.2;
    if (pause > LONGEST_PAUSE_SECONDS) return answer;
    await new Promise((resume) => setTimeout(resume, pause * 1_000));
  }
}

/** The source of a write, for the diagnosis that follows it. */
export function attempted(answer: Answer<unknown>): AttemptedSource {
  const { operation, as, at, status } = answer.source;
  const i18nKey = answer.ok ? undefined : answer.refusal.i18nKey;
  return { how: 'attempted', operation, at, status, ...(i18nKey ? { i18nKey } : {}), ...(as === 'user' ? {} : { as }) };
}

function worthRepeating(reason: UnreadableReason): boolean {
  return reason === 'rate-limited' || reason === 'site-error';
}

async function exchangeOnce<T>(request: Exchange<T>): Promise<Answer<T>> {
  const answer = await understood(request);
  noteCall(answer.source);
  return answer;
}

async function understood<T>(request: Exchange<T>): Promise<Answer<T>> {
  const [method = 'GET'] = request.operation.split(' ');
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), CALL_TIMEOUT_MS);
  const source = (status: number): ReadSource => ({
    how: 'read',
    operation: request.operation,
    as: request.as,
    at: new Date().toISOString(),
    status,
  });
  try {
    const sent = request.send(method);
    const response = await Promise.race([sent, rejectOn(abort.signal)]);
    const text = await Promise.race([response.text(), rejectOn(abort.signal)]);
    const body = parseJson(text);
    if (!response.ok) {
      const refusal = refusalOf(body, response.headers.get('Retry-After'));
      return { ok: false, reason: reasonOf(response.status), refusal, source: source(response.status) };
    }
    const checked = v.safeParse(request.schema, body);
    return checked.success
      ? { ok: true, body: checked.output, source: source(response.status) }
      : { ok: false, reason: 'unexpected-response', refusal: {}, source: source(response.status) };
  } catch (error) {
    if (abort.signal.aborted) return { ok: false, reason: 'timed-out', refusal: {}, source: source(0) };
    if (isEgressRefusal(error)) return { ok: false, reason: 'egress-off', refusal: {}, source: source(0) };
    // What the platform says of a header may quote it, and this one is a key.
    const refusal = request.as === 'organization-key' ? {} : { message: messageOf(error) };
    return { ok: false, reason: 'site-error', refusal, source: source(0) };
  } finally {
    clearTimeout(timer);
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('no answer in time'))));
}

/** Forge refuses calls to an address that the manifest does not name and no administrator has allowed. */
function isEgressRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'REQUEST_EGRESS_ALLOWLIST_ERR';
}

function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error);
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function reasonOf(status: number): UnreadableReason {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'site-error';
  return 'unexpected-response';
}

/** Error bodies are of three kinds: of JSM, of the Jira platform, and of the Organizations API. */
function refusalOf(body: unknown, retryAfter: string | null): Refusal {
  const [first] = listIn(body, 'errors');
  const messages = listIn(body, 'errorMessages').filter((one) => typeof one === 'string');
  const i18nKey = textIn(fieldOf(body, 'i18nErrorMessage'), 'i18nKey');
  const message = textIn(body, 'errorMessage') ?? (messages.join(' ') || textIn(first, 'title'));
  const code = textIn(first, 'code');
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  return {
    ...(i18nKey && { i18nKey }),
    ...(message && { message }),
    ...(code && { code }),
    ...(Number.isFinite(seconds) && { retryAfterSeconds: seconds }),
  };
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' ? (body as Record<string, unknown> | null)?.[name] : undefined;
}

function textIn(body: unknown, name: string): string | undefined {
  const field = fieldOf(body, name);
  return typeof field === 'string' ? field : undefined;
}

function listIn(body: unknown, name: string): unknown[] {
  const field = fieldOf(body, name);
  return Array.isArray(field) ? field : [];
}
