import { HostError } from './host-error';
import type { HostSite } from './host-site';
import type { AppManifest } from './manifest';
import { createEgressCheck } from './egress';
import { answerReport, REPORT_PATH, type AccountState } from './personal-data';
import type { ProductGateway } from './product';
import { jsonResponse, type WireRequest, type WireResponse } from './wire';
import type { Answer, HostRequest } from './worker-pool';

/** What the host knows of one running invocation. */
export interface RunningInvocation {
  /** The user on whose behalf it runs; none in consumers and scheduled triggers. */
  accountId: string | undefined;
  /** A mistake of the app or of the host that no app may swallow: it fails the invocation. */
  fault: HostError | undefined;
}

/** HostError codes that show a mistake in the app's code or in the host, not a state of the site. */
const faults = new Set(['unknown-operation', 'not-simulated', 'impersonation-not-allowed']);

/** Answers every call that leaves the worker. */
export function createRequestHandler(options: {
  manifest: AppManifest;
  site: HostSite;
  product: ProductGateway;
  kvs(path: string, request: WireRequest): WireResponse;
  egressAddresses(): string[];
  /** What became of an account that the app reports. */
  accountState(accountId: string, updatedAt: string): AccountState;
  /** Where calls to a declared external address go in truth; undefined refuses loudly. */
  externalUrl(url: string): string | undefined;
}): (request: HostRequest, running: RunningInvocation | undefined) => Promise<Answer> {
  const allowed = createEgressCheck(options.egressAddresses);

  async function external(url: string, request: WireRequest): Promise<WireResponse> {
    if (!allowed(url)) throw new EgressRefusal(url);
    if (options.site.readOnly && !['GET', 'HEAD'].includes(request.method)) {
      throw new HostError(
        'read-only',
        `${request.method} ${url} may change something, and this site is read only here.`,
      );
    }
    const target = options.externalUrl(url);
    if (target === undefined) {
      throw new HostError('not-simulated', `Nothing stands in for ${new URL(url).origin} here: pass externalSites.`);
    }
    const response = await fetch(target, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body as Uint8Array<ArrayBuffer> }),
    });
    const headers = [...response.headers].filter(
      ([name]) => !/^(content-(encoding|length)|transfer-encoding)$/.test(name),
    );
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, statusText: response.statusText, headers, body };
  }

  async function firstParty({ target, path, request }: HostRequest, running: RunningInvocation): Promise<WireResponse> {
    if (target.remote === 'stargate' && target.provider === 'app' && path === REPORT_PATH) {
      return answerReport(request, options.manifest.scopes, options.accountState);
    }
    if (target.remote !== 'jira') {
      throw new HostError('not-simulated', `Calls to ${target.remote ?? 'this product'} (${path}) are not simulated.`);
    }
    if (target.provider === 'app') {
      return options.product.send({ ...request, path, as: { how: 'app' }, impersonated: false });
    }
    if (target.provider !== 'user') {
      throw new HostError(
        'not-simulated',
        'Call requestJira on asUser() or asApp(); without either it is not simulated.',
      );
    }
    const accountId = target.accountId ?? running.accountId;
    if (accountId === undefined) {
      return jsonResponse(401, { code: 401 }, [['forge-proxy-error', 'NEEDS_AUTHENTICATION_ERR']]);
    }
    const impersonated = target.accountId !== undefined;
    return options.product.send({ ...request, path, as: { how: 'user', accountId }, impersonated });
  }

  async function answer(message: HostRequest, running: RunningInvocation): Promise<WireResponse> {
    const { type } = message.target;
    switch (type) {
      case 'fpp':
        return firstParty(message, running);
      case 'kvs':
        return options.kvs(message.path, message.request);
      case 'external':
        return external(message.path, message.request);
      default:
        throw new HostError('not-simulated', `Calls of the kind ${type} (${message.path}) are not simulated.`);
    }
  }

  return async (message, running) => {
    try {
      if (running === undefined) throw new Error('The invocation that made this call is over.');
      return { ok: true, response: await answer(message, running) };
    } catch (error) {
      if (running !== undefined && error instanceof HostError && faults.has(error.code)) running.fault ??= error;
      if (error instanceof EgressRefusal) {
        return { ok: false, error: { name: error.name, message: error.message, fields: { status: 403 } } };
      }
      if (error instanceof HostError) {
        return { ok: false, error: { name: error.name, message: error.message, fields: { code: error.code } } };
      }
      const { message: text } = error as Error;
      return { ok: false, error: { name: 'TypeError', message: `fetch failed: ${text}` } };
    }
  };
}

class EgressRefusal extends Error {
  constructor(url: string) {
    super(`URL not included in the external fetch backend permissions: ${url}.`);
    this.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  }
}
