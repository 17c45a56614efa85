import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { format } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromHost, FromWorker, InvokeMessage, WireError, WireResponse, WireTarget } from '../wire';
import { blockNetwork } from './block-network';
import { shiftClock } from './shift-clock';

interface Invocation {
  id: string;
  runtime: object;
}

const { files } = workerData as { files: Record<string, string> };
const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread only.');
const send = (message: FromWorker): void => port.postMessage(message);

const current = new AsyncLocalStorage<Invocation>();
const waiting = new Map<number, { resolve(response: Response): void; reject(error: Error): void }>();
let calls = 0;

async function callHost(target: WireTarget, path: string, init: RequestInit | undefined): Promise<Response> {
  const invocation = current.getStore();
  if (invocation === undefined) throw new Error('This call was made outside of an invocation.');
  // A Request turns every kind of body (FormData, streams, URLSearchParams) into bytes and headers.
  const request = new Request('http://host.invalid/', { ...init, duplex: 'half' } as RequestInit);
  const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  const call = ++calls;
  const answer = new Promise<Response>((resolve, reject) => {
    waiting.set(call, { resolve, reject });
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error), { once: true });
  });
  send({
    type: 'fetch',
    invocation: invocation.id,
    call,
    target,
    path,
    request: { method: request.method, headers: [...request.headers], body: bytes },
  });
  return answer;
}

const withoutBody = new Set([204, 205, 304]);

function toResponse({ status, statusText, headers, body }: WireResponse): Response {
  return new Response(withoutBody.has(status) ? null : (body as Uint8Array<ArrayBuffer>), {
    status,
    statusText,
    headers,
  });
}

function toError({ name, message, fields }: WireError): Error {
  return Object.assign(new Error(message), { name }, fields);
}

async function appFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input);
  return callHost({ type: 'external' }, url, input instanceof Request ? await asInit(input, init) : init);
}

async function asInit(request: Request, init: RequestInit | undefined): Promise<RequestInit> {
  const body = request.body === null ? {} : { body: await request.arrayBuffer() };
  return { method: request.method, headers: request.headers, ...body, ...init };
}

function forwardConsole(): void {
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
    console[level] = (...values: unknown[]) => {
      send({ type: 'log', invocation: current.getStore()?.id, level, text: format(...values) });
    };
  }
}

const metrics = {
  counter: () => ({ incr() {}, incrBy() {}, decr() {}, decrBy() {} }),
  timing: () => ({ measure: () => ({ stop() {} }) }),
  gauge: () => ({ set() {} }),
};

function runtimeOf(message: InvokeMessage): object {
  const deadline = performance.now() + message.limitMs;
  return {
    ...message.runtime,
    lambdaContext: {
      awsRequestId: message.invocation,
      getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
    },
    // The packages send these themselves on other paths; here no call leaves the worker, so they are empty on purpose.
    proxy: { token: '', url: '' },
    realtime: {},
    metrics,
    featureFlags: () => false,
  };
}

const load = createRequire(__filename);

async function run(message: InvokeMessage): Promise<unknown> {
  const file = files[message.file];
  if (file === undefined) throw new Error(`No source file for the handler ${message.file}.${message.exportName}.`);
  const app = load(file) as Record<string, unknown>;
  const handler = app[message.exportName];
  if (typeof handler !== 'function') {
    throw new Error(`src/${message.file} exports no function called ${message.exportName}, which manifest.yml names.`);
  }
  return (handler as (...args: unknown[]) => unknown)(...message.args);
}

async function invoke(message: InvokeMessage): Promise<void> {
  shiftClock(message.clockOffset);
  const id = message.invocation;
  try {
    const result = await current.run({ id, runtime: runtimeOf(message) }, () => run(message));
    send({ type: 'result', invocation: id, json: JSON.stringify(result) });
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    send({
      type: 'thrown',
      invocation: id,
      error: { name: error.name, message: error.message, stack: error.stack ?? '' },
    });
  }
}

port.on('message', (message: FromHost) => {
  switch (message.type) {
    case 'invoke':
      void invoke(message);
      return;
    case 'reply':
      waiting.get(message.call)?.resolve(toResponse(message.response));
      waiting.delete(message.call);
      return;
    case 'refusal':
      waiting.get(message.call)?.reject(toError(message.error));
      waiting.delete(message.call);
      return;
    default:
      message satisfies never;
  }
});

blockNetwork();
forwardConsole();
Object.defineProperty(globalThis, '__forge_runtime__', { get: () => current.getStore()?.runtime });
Object.assign(globalThis, { __forge_fetch__: callHost, fetch: appFetch });
send({ type: 'ready' });
