import type { Worker } from 'node:worker_threads';
import { HostError } from './host-error';
import type { FromHost, FromWorker, InvokeMessage, WireError, WireResponse } from './wire';

/** A request that the app’s code makes. */
export type HostRequest = Extract<FromWorker, { type: 'fetch' }>;
/** What the host gives back for it. */
export type Answer = { ok: true; response: WireResponse } | { ok: false; error: WireError };
/** A line that the app’s code logged. */
export type LogMessage = Extract<FromWorker, { type: 'log' }>;

/** Runs the code of an app, apart from the host’s own. */
export interface WorkerPool {
  /** Runs one invocation in a worker of its own and gives the JSON text of its result. */
  run(message: Omit<InvokeMessage, 'type'>): Promise<string | undefined>;
  close(): Promise<void>;
}

interface PooledWorker {
  worker: Worker;
  busy: Running | undefined;
  /** Hears no more of it. */
  leave(): void;
}

interface Running {
  invocation: string;
  finish(): void;
  resolve(json: string | undefined): void;
  reject(error: Error): void;
}

/**
 * As on Forge, a worker serves one invocation at a time and is kept warm for the next; parallel invocations get
 * workers of their own, so that an endless loop or a time limit hits nobody else.
 */
export function createWorkerPool(options: {
  maxWorkers: number;
  /** A worker that has loaded nothing yet, or a warm one. */
  start(): Worker;
  /** What becomes of the workers that are idle when the pool closes. */
  end(worker: Worker): Promise<unknown>;
  onFetch(request: HostRequest): Promise<Answer>;
  onLog(message: LogMessage): void;
}): WorkerPool {
  const workers = new Set<PooledWorker>();
  const queue: { begin(worker: PooledWorker): void; reject(error: Error): void }[] = [];
  let closed = false;

  function start(): PooledWorker {
    const worker = options.start();
    const leave = () => Object.entries(listeners).forEach(([event, listener]) => worker.off(event, listener));
    const pooled: PooledWorker = { worker, busy: undefined, leave };
    workers.add(pooled);
    const listeners = {
      message: (message: FromWorker) => receive(pooled, message),
      error(error: Error & { code?: string }) {
        const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed';
        retire(pooled, new HostError(code, `The function ended its worker: ${error.message}`, named(error)));
      },
      exit: () => retire(pooled, new HostError('crashed', 'The function ended its process.')),
    };
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    return pooled;
  }

  function retire(pooled: PooledWorker, error: HostError): void {
    // A worker that is ended says so again by its exit.
    if (!workers.delete(pooled)) return;
    const running = pooled.busy;
    pooled.busy = undefined;
    running?.finish();
    running?.reject(error);
    void pooled.worker.terminate();
    const next = closed ? undefined : queue.shift();
    next?.begin(start());
  }

  function receive(pooled: PooledWorker, message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        return;
      case 'log':
        options.onLog(message);
        return;
      case 'fetch':
        void options.onFetch(message).then((answer) => {
          const { call } = message;
          post(
            pooled,
            answer.ok
              ? { type: 'reply', call, response: answer.response }
              : { type: 'refusal', call, error: answer.error },
          );
        });
        return;
      case 'result':
        settle(pooled, message.invocation)?.resolve(message.json);
        release(pooled);
        return;
      case 'thrown': {
        const { name, message: text, stack } = message.error;
        settle(pooled, message.invocation)?.reject(new HostError('app-error', text, { name, stack }));
        release(pooled);
        return;
      }
      default:
        message satisfies never;
    }
  }

  function settle(pooled: PooledWorker, invocation: string): Running | undefined {
    const running = pooled.busy;
    if (running?.invocation !== invocation) return undefined;
    pooled.busy = undefined;
    running.finish();
    return running;
  }

  function release(pooled: PooledWorker): void {
    if (workers.has(pooled) && pooled.busy === undefined) queue.shift()?.begin(pooled);
  }

  function post(pooled: PooledWorker, message: FromHost): void {
    if (workers.has(pooled)) pooled.worker.postMessage(message);
  }

  return {
    run(message) {
      if (closed) return Promise.reject(new HostError('closed', 'The host is closed.'));
      return new Promise((resolve, reject) => {
        const begin = (pooled: PooledWorker): void => {
          const timer = setTimeout(() => {
            const seconds = message.limitMs / 1000;
            retire(pooled, new HostError('timeout', `The function did not finish within its ${seconds} s.`));
          }, message.limitMs);
          pooled.busy = { invocation: message.invocation, finish: () => clearTimeout(timer), resolve, reject };
          post(pooled, { type: 'invoke', ...message });
        };
        const idle = [...workers].find((pooled) => pooled.busy === undefined);
        if (idle !== undefined) begin(idle);
        else if (workers.size < options.maxWorkers) begin(start());
        else queue.push({ begin, reject });
      });
    },
    async close() {
      closed = true;
      const ended = new HostError('closed', 'The host was closed during this call.');
      for (const { reject } of queue.splice(0)) reject(ended);
      const all = [...workers];
      const idle = all.filter(({ busy }) => busy === undefined);
      for (const pooled of idle) {
        pooled.leave();
        workers.delete(pooled);
      }
      for (const pooled of workers) retire(pooled, ended);
      await Promise.all([
        ...idle.map(({ worker }) => options.end(worker)),
        ...all.filter((pooled) => !idle.includes(pooled)).map(({ worker }) => worker.terminate()),
      ]);
    },
  };
}

function named(error: Error): { name: string; stack: string } {
  return { name: error.name, stack: error.stack ?? '' };
}
