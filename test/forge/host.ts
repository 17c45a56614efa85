import { HostError } from './host-error';
import { createRequestHandler, type RunningInvocation } from './host-requests';
import type { HostSite } from './host-site';
import { requestBytes } from './invocation-limits';
import { createInvoker } from './invoker';
import { createKvsServer } from './kvs/kvs-server';
import { createStorageInspector, type StorageInspector } from './kvs/storage-inspector';
import { createStore } from './kvs/store';
import type { AppManifest, ManifestModule } from './manifest';
import type { AccountState } from './personal-data';
import { createProductGateway, type ProductCall } from './product';
import { createInstallation } from './runtime-fields';
import { warmUp, type WarmApp } from './warm-app';
import { textOf } from './wire';
import { createWorkerPool } from './worker-pool';

/** What a screen asks of its resolver, and as whom. */
export interface ResolverCall {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  principal: { accountId: string; accountType: 'licensed' | 'unlicensed' | 'customer' | 'anonymous' };
  extension: Record<string, unknown>;
  locale?: string;
}

/** A product call that a screen makes itself. */
export interface ScreenFetch {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** One installation of an app, with its storage and its site. */
export interface ForgeHost {
  manifest: AppManifest;
  /** Calls the resolver of a module, as a screen does. Rejects with HostError. */
  invoke(call: ResolverCall): Promise<unknown>;
  /** Calls a function of the manifest with these arguments, as Forge does for actions, consumers and triggers. */
  invokeFunction(functionKey: string, ...args: unknown[]): Promise<unknown>;
  /** The screens' requestJira: as this user, through the same checks as the backend's. */
  fetchProduct(
    call: ScreenFetch,
    accountId: string,
  ): Promise<{ status: number; statusText: string; headers: Record<string, string>; body: string }>;
  /** Every call to the site so far, in order. */
  calls: ProductCall[];
  /** What the app wrote to its console. */
  logs: { level: string; text: string }[];
  storage: StorageInspector;
  /** What an admin does for customer-managed egress: replaces the domains allowed at run time. */
  configureEgress(domains: string[]): void;
  close(): Promise<void>;
}

/** Which app is run, on which site. */
export interface HostOptions {
  appFolder: string;
  site: HostSite;
  /** The time for storage and for the app's Date, in milliseconds; the real time where absent. */
  clock?: () => number;
  /** Where declared external addresses are in truth, by origin: `{ 'https://api.atlassian.com': 'http://127.0.0.1:9' }`. */
  externalSites?: Record<string, string>;
  /** Whether expired values are still seen for 48 hours (as Forge may do; the default) or vanish at once. */
  expiredValues?: 'linger' | 'gone';
  /** What Atlassian answers about an account that the app reports as stored; nothing to be done where absent. */
  accountState?: (accountId: string, updatedAt: string) => AccountState;
  /** For tests of time limits only: no function may run longer than this. */
  maxLimitMs?: number;
  /** How many invocations run at once; more wait. Default 4. */
  maxWorkers?: number;
  /** The app of this folder, bundled and warm; it stays so for the next host. The host makes its own where absent. */
  warm?: WarmApp;
}

/** Starts the host for one installation of one app. Call `close()` in the end. */
export async function startHost(options: HostOptions): Promise<ForgeHost> {
  const { site, clock, externalSites = {} } = options;
  const app = options.warm ?? (await warmUp(options.appFolder));
  const { manifest, bundle } = app;
  const installation = createInstallation(site);
  const store = createStore(clock ?? Date.now, options.expiredValues ?? 'linger');
  const calls: ProductCall[] = [];
  const logs: ForgeHost['logs'] = [];
  const running = new Map<string, RunningInvocation>();
  let configured: string[] = [];

  const product = createProductGateway({ site, manifest, calls });
  const handle = createRequestHandler({
    manifest,
    site,
    product,
    kvs: createKvsServer({ store, entities: manifest.entities, scopes: manifest.scopes }),
    accountState: options.accountState ?? (() => undefined),
    egressAddresses: () => [...manifest.egress.backend, ...configured],
    externalUrl(url) {
      const { origin } = new URL(url);
      const target = externalSites[origin];
      return target === undefined ? undefined : target + url.slice(origin.length);
    },
  });
  const pool = createWorkerPool({
    maxWorkers: options.maxWorkers ?? 4,
    start: () => app.takeWorker(),
    end: async (worker) => app.keepWorker(worker),
    onFetch: (request) => handle(request, running.get(request.invocation)),
    onLog: ({ level, text }) => logs.push({ level, text }),
  });

  const run = createInvoker({
    manifest,
    site,
    bundle,
    pool,
    installation,
    running,
    clock,
    maxLimitMs: options.maxLimitMs,
  });

  return {
    manifest,
    calls,
    logs,
    storage: createStorageInspector(store),
    configureEgress(domains) {
      if (!manifest.egress.configurable) {
        throw new HostError('manifest-invalid', 'The manifest has no permissions.external.configurable.enabled: true.');
      }
      configured = [...domains];
    },
    async invoke({ moduleKey, functionKey, payload, principal, extension }) {
      const module = findResolverModule(manifest, moduleKey);
      if (Buffer.byteLength(JSON.stringify(payload ?? null)) > requestBytes) {
        throw new HostError('payload-too-large', 'The payload of invoke can have 500 KB at most.');
      }
      const context = {
        accountId: principal.accountId,
        accountType: principal.accountType,
        cloudId: site.cloudId,
        localId: `${installation.ari}/${moduleKey}`,
        environmentId: installation.environmentId,
        environmentType: 'DEVELOPMENT',
        moduleKey,
        extension,
      };
      const backend = {
        principal,
        installContext: installation.contextAri,
        installation: { ari: installation.ari, contexts: [{ cloudId: site.cloudId }] },
      };
      const request = { call: { functionKey, payload }, context };
      return run({
        functionKey: module.functionKey,
        module: { key: moduleKey, type: module.type },
        accountId: principal.accountId,
        args: [request, backend],
      });
    },
    invokeFunction(functionKey, ...args) {
      const module = manifest.modules.find((candidate) => candidate.function === functionKey);
      const { key, type } = module ?? { key: functionKey, type: 'function' };
      return run({ functionKey, module: { key, type }, accountId: accountIdOf(args[1]), args });
    },
    async fetchProduct({ method, path, headers, body }, accountId) {
      const response = await product.send({
        method,
        path,
        headers: Object.entries(headers),
        body: body === undefined ? undefined : new TextEncoder().encode(body),
        as: { how: 'user', accountId },
        impersonated: false,
      });
      const { status, statusText } = response;
      return { status, statusText, headers: Object.fromEntries(response.headers), body: textOf(response.body) };
    },
    async close() {
      await pool.close();
      if (options.warm === undefined) await app.close();
    },
  };
}

function findResolverModule(manifest: AppManifest, key: string): ManifestModule & { functionKey: string } {
  const module = manifest.modules.find((candidate) => candidate.key === key);
  const functionKey = module?.resolver?.function;
  if (module === undefined || functionKey === undefined) {
    throw new HostError('unknown-module', `manifest.yml has no module ${key} with a resolver function.`);
  }
  return { ...module, functionKey };
}

function accountIdOf(context: unknown): string | undefined {
  const { accountId, principal } = (context ?? {}) as { accountId?: string; principal?: { accountId?: string } };
  return principal?.accountId ?? accountId;
}
