import { HostError } from './host-error';
import type { HostSite } from './host-site';
import type { AppManifest } from './manifest';
import { findOperation, scopesSuffice, type Operation } from './operations';
import { jsonResponse, type WireRequest, type WireResponse } from './wire';

/** Whose rights a product call is made with. */
export type CallAs = { how: 'user'; accountId: string } | { how: 'app' };

/** A call that the app or a screen made to the site, as the host saw it. */
export interface ProductCall {
  /** Method and path template, such as `GET /rest/api/3/user`. */
  operation: string;
  method: string;
  path: string;
  as: CallAs;
  /** The status the app saw; 0 where the site did not answer or the host refused with an exception. */
  status: number;
}

/** The way from an app to its site. */
export interface ProductGateway {
  send(request: WireRequest & { path: string; as: CallAs; impersonated: boolean }): Promise<WireResponse>;
}

// What Forge's proxy sets itself, or what belongs to one connection.
const ownHeaders = new Set(['authorization', 'host', 'cookie', 'connection', 'content-length', 'transfer-encoding']);
// The body has been decoded by the time the app sees it.
const spentHeaders = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection']);

/** The one way to the site: every call passes the same checks, whoever makes it. */
export function createProductGateway(options: {
  site: HostSite;
  manifest: AppManifest;
  calls: ProductCall[];
}): ProductGateway {
  const { site, manifest, calls } = options;

  function refusal(operation: Operation, as: CallAs, impersonated: boolean): WireResponse | undefined {
    if (!scopesSuffice(operation, manifest.scopes)) {
      return jsonResponse(401, { code: 401, message: 'Unauthorized; scope does not match' });
    }
    if (impersonated && !scopesSuffice(operation, manifest.impersonation)) {
      throw new HostError(
        'impersonation-not-allowed',
        `asUser(accountId) for ${operation.name} needs allowImpersonation: true on the scopes it uses.`,
      );
    }
    if (site.readOnly && !operation.reads) {
      throw new HostError('read-only', `${operation.name} changes the site, and this site is read only here.`);
    }
    if (site.authorization(as) === undefined) {
      const who = as.how === 'app' ? 'the app itself' : 'this user';
      return jsonResponse(403, { code: 403, message: `Forbidden; nothing is sent as ${who} to this site` });
    }
    return undefined;
  }

  async function forward({ method, headers, body, path }: WireRequest & { path: string }, as: CallAs) {
    const passed = headers.filter(([name]) => !ownHeaders.has(name.toLowerCase()));
    const authorization = site.authorization(as) ?? '';
    const response = await fetch(new URL(path, site.url), {
      method,
      headers: [...passed, ['authorization', authorization]],
      ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
    });
    return {
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers].filter(([name]) => !spentHeaders.has(name)),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  }

  return {
    async send({ as, impersonated, ...request }) {
      const { method, path } = request;
      // What the site will be asked, with `..` and its encodings resolved.
      const operation = findOperation(method, new URL(path, site.url).pathname);
      if (operation === undefined) {
        throw new HostError(
          'unknown-operation',
          `${method} ${path} is not in the operation table (test/forge/operations). ` +
            'Add it with the scopes that its documentation names.',
        );
      }
      const call: ProductCall = { operation: operation.name, method, path, as, status: 0 };
      calls.push(call);
      const response = refusal(operation, as, impersonated) ?? (await forward(request, as));
      call.status = response.status;
      return response;
    },
  };
}
