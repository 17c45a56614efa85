import { asApp, asUser, type Route } from '@forge/api';
import * as v from 'valibot';
import type { Actor, AttemptedSource, ReadSource, UnreadableReason } from '../facts/fact';

/** How long one call may take before it counts as unanswered, in milliseconds. */
const CALL_TIMEOUT_MS = 8_000;
/** The longest pause that a refused read waits for; a longer Retry-After is reported instead. */
const LONGEST_PAUSE_SECONDS = 2;
const READ_ATTEMPTS = 3;

export interface Refusal {
  /** The same in every language, where the site gives one: `i18nErrorMessage.i18nKey` of the JSM error body. */
  i18nKey?: string;
  /** The site's own words; shown as they are, never judged by. */
  message?: string;
  retryAfterSeconds?: number;
}

/** What came back from an operation: its checked body, or why there is none. */
export type Answer<T> =
  | { ok: true; body: T; source: ReadSource }
  | { ok: false; reason: UnreadableReason; refusal: Refusal; source: ReadSource };

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

const jsmError = v.looseObject({
  errorMessage: v.nullish(v.string()),
  i18nErrorMessage: v.nullish(v.looseObject({ i18nKey: v.nullish(v.string()) })),
});
const platformError = v.looseObject({
  errorMessages: v.nullish(v.array(v.string())),
  errors: v.nullish(v.record(v.string(), v.unknown())),
});

/** Calls one operation. Reads are tried again after 429 and 5xx where the site asks for a short pause. */
export async function call<T>(request: Call<T>): Promise<Answer<T>> {
  const attempts = request.writes ? 1 : READ_ATTEMPTS;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await callOnce(request);
    if (answer.ok || attempt >= attempts || !worthRepeating(answer.reason)) return answer;
    const pause = answer.refusal.retryAfterSeconds ?? attempt * 0.2;
    if (pause > LONGEST_PAUSE_SECONDS) return answer;
    await new Promise((resume) => setTimeout(resume, pause * 1_000));
  }
}

/** The source of a write, for the diagnosis that follows it. */
export function attempted(answer: Answer<unknown>): AttemptedSource {
  const { operation, at, status } = answer.source;
  const i18nKey = answer.ok ? undefined : answer.refusal.i18nKey;
  return { how: 'attempted', operation, at, status, ...(i18nKey ? { i18nKey } : {}) };
}

function worthRepeating(reason: UnreadableReason): boolean {
  return reason === 'rate-limited' || reason === 'site-error';
}

async function callOnce<T>(request: Call<T>): Promise<Answer<T>> {
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
    const client = request.as === 'user' ? asUser() : asApp();
    const sent = client.requestJira(request.path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(request.experimental ? { 'X-ExperimentalApi': 'opt-in' } : {}),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
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
    const reason = abort.signal.aborted ? 'timed-out' : 'site-error';
    return {
      ok: false,
      reason,
      refusal: { message: String(error instanceof Error ? error.message : error) },
      source: source(0),
    };
  } finally {
    clearTimeout(timer);
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('no answer in time'))));
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

function refusalOf(body: unknown, retryAfter: string | null): Refusal {
  const jsm = v.safeParse(jsmError, body);
  const platform = v.safeParse(platformError, body);
  const i18nKey = jsm.success ? (jsm.output.i18nErrorMessage?.i18nKey ?? undefined) : undefined;
  const message =
    (jsm.success ? jsm.output.errorMessage : undefined) ??
    (platform.success ? platform.output.errorMessages?.join(' ') : undefined);
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  return {
    ...(i18nKey ? { i18nKey } : {}),
    ...(message ? { message } : {}),
    ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
  };
}
