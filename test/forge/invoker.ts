import { randomUUID } from 'node:crypto';
import type { AppBundle } from './bundle';
import { HostError } from './host-error';
import type { RunningInvocation } from './host-requests';
import type { HostSite } from './host-site';
import { limitMsOf, responseBytes } from './invocation-limits';
import type { AppManifest } from './manifest';
import { runtimeFields, type Installation } from './runtime-fields';
import type { WorkerPool } from './worker-pool';

export interface FunctionCall {
  functionKey: string;
  module: { key: string; type: string };
  accountId: string | undefined;
  args: unknown[];
}

/** Runs a function of the manifest as one invocation: its own runtime object, time limit, and end. */
export function createInvoker(options: {
  manifest: AppManifest;
  site: HostSite;
  bundle: AppBundle;
  pool: WorkerPool;
  installation: Installation;
  running: Map<string, RunningInvocation>;
  clock: (() => number) | undefined;
  maxLimitMs: number | undefined;
}): (call: FunctionCall) => Promise<unknown> {
  const { manifest, site, bundle, pool, installation, running, clock } = options;

  return async ({ functionKey, module, accountId, args }) => {
    const fn = manifest.functions[functionKey];
    if (fn === undefined) throw new HostError('unknown-function', `manifest.yml has no function ${functionKey}.`);
    const invocation = randomUUID();
    const state: RunningInvocation = { accountId, fault: undefined };
    running.set(invocation, state);
    const appCodeDir = bundle.folder;
    const fields = runtimeFields({ manifest, site, installation, invocation, fn, module, accountId, appCodeDir });
    const outcome = await pool
      .run({
        invocation,
        file: fn.file,
        exportName: fn.exportName,
        args: args.map(throughJson),
        runtime: fields,
        limitMs: Math.min(limitMsOf(manifest, functionKey), options.maxLimitMs ?? Infinity),
        clockOffset: clock === undefined ? undefined : clock() - Date.now(),
      })
      .then(
        (json) => ({ json }),
        (error: unknown) => ({ error }),
      );
    running.delete(invocation);
    // A fault wins over whatever the app made of it: it must not be swallowed by the app's own error handling.
    if (state.fault !== undefined) throw state.fault;
    if ('error' in outcome) throw outcome.error as HostError;
    return readResult(outcome.json);
  };
}

/** As on Forge, arguments and results cross as JSON: what it cannot carry does not arrive. */
function throughJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function readResult(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  if (Buffer.byteLength(json) > responseBytes) {
    throw new HostError('response-too-large', 'The answer of a function can have 5 MB at most.');
  }
  return JSON.parse(json) as unknown;
}
