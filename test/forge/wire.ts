/** Requests and responses as they cross between the worker and the host: only what can be cloned. */
export interface WireRequest {
  method: string;
  headers: [string, string][];
  body: Uint8Array | undefined;
}

/** An answer on its way into a worker. */
export interface WireResponse {
  status: number;
  statusText: string;
  headers: [string, string][];
  body: Uint8Array;
}

/** Where the app's call goes: the first argument of `__forge_fetch__`, or the app's own `fetch`. */
export interface WireTarget {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
  contextAri?: string;
}

/** An exception that the app is to see; extra fields land on the error object. */
export interface WireError {
  name: string;
  message: string;
  fields?: Record<string, unknown>;
}

/** Starts an invocation in a worker. */
export interface InvokeMessage {
  type: 'invoke';
  invocation: string;
  file: string;
  exportName: string;
  args: unknown[];
  runtime: RuntimeFields;
  limitMs: number;
  /** Milliseconds to add to the worker's clock; undefined leaves Date alone. */
  clockOffset: number | undefined;
}

/** The part of Forge's runtime object that is plain data. */
export interface RuntimeFields {
  contextAri: string;
  container: { region: string; runtime: string; handler: string; appCodeDir: string };
  appContext: Record<string, unknown>;
  aaid: string | undefined;
  tracing: { traceId: string; spanId: string };
  externalAuth: never[];
}

/** What the host tells a worker. */
export type FromHost =
  | InvokeMessage
  | { type: 'reply'; call: number; response: WireResponse }
  | { type: 'refusal'; call: number; error: WireError };

/** What a worker tells the host. */
export type FromWorker =
  | { type: 'ready' }
  | { type: 'fetch'; invocation: string; call: number; target: WireTarget; path: string; request: WireRequest }
  | { type: 'log'; invocation: string | undefined; level: string; text: string }
  | { type: 'result'; invocation: string; json: string | undefined }
  | { type: 'thrown'; invocation: string; error: { name: string; message: string; stack: string } };

const encoder = new TextEncoder();

/** An answer with a body of JSON, or with none. */
export function jsonResponse(status: number, body?: unknown, headers: [string, string][] = []): WireResponse {
  return {
    status,
    statusText: '',
    headers: [['content-type', 'application/json'], ...headers],
    body: body === undefined ? new Uint8Array() : encoder.encode(JSON.stringify(body)),
  };
}

/** A body as text; empty where there is none. */
export function textOf(body: Uint8Array | undefined): string {
  return body === undefined ? '' : new TextDecoder().decode(body);
}
