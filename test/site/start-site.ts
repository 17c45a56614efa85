import { setTimeout } from 'node:timers/promises';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { deskError, platformError } from './answers';
import { authenticate, type Caller } from './caller';
import { stateToRead, takeFault, type LateReads } from './faults';
import { makeQuery, type Answer, type Operation } from './operation';
import { operations } from './operations/operations';
import type { SiteDescription } from './site-description';
import { makeState, type SiteState } from './site-state';

/** A simulated site that runs. */
export interface SimulatedSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  description: SiteDescription;
  /** Every request, in order. */
  calls: RecordedCall[];
  forgetCalls(): void;
  /** Live: what a test changes here, the next answer shows. */
  state: SiteState;
  /** Milliseconds that every answer takes, so that calls which wait for others can be told; live too. */
  latency: number;
  close(): Promise<void>;
}

/** A request to the site, and what became of it. */
export interface RecordedCall {
  method: string;
  /** With the query. */
  path: string;
  /** `GET /rest/api/3/user/search`, or `unknown`. */
  operation: string;
  as: { how: 'user'; accountId: string } | { how: 'app' } | { how: 'anonymous' };
  /** 0 where nothing was answered. */
  status: number;
  /** When the request came, in milliseconds of this process's own clock. */
  startedAt: number;
  /** When the answer went out; absent where nothing was answered. */
  endedAt?: number;
}

/**
 * Serves the documented operations of the described site on 127.0.0.1.
 * @param options.app overrides what the app's own account may do (`app.account` of the description).
 */
export async function startSite(
  description: SiteDescription,
  options: { port?: number; app?: 'app-role' | 'scopes'; latency?: number } = {},
): Promise<SimulatedSite> {
  const state = makeState(description);
  if (options.app !== undefined) state.app.account = options.app;
  const calls: RecordedCall[] = [];
  const server = fastify({
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const site: SimulatedSite = {
    url: '',
    description,
    calls,
    forgetCalls: () => calls.splice(0),
    state,
    latency: options.latency ?? 0,
    close: () => server.close(),
  };
  let late: LateReads | undefined;

  // Bodies are read leniently: a wrong one is the operation's to refuse, with the documented status.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
    done(null, parseJson(String(body))),
  );

  const unanswered = new WeakMap<FastifyRequest, RecordedCall>();
  server.addHook('onSend', async (request) => {
    if (site.latency > 0) await setTimeout(site.latency);
    const call = unanswered.get(request);
    if (call !== undefined) call.endedAt = performance.now();
  });
  const record = (request: FastifyRequest, operation: string, caller: Caller | undefined): RecordedCall => {
    const call: RecordedCall = {
      method: request.method,
      path: request.url,
      operation,
      as: shownCaller(caller),
      status: 0,
      startedAt: performance.now(),
    };
    calls.push(call);
    unanswered.set(request, call);
    return call;
  };
  const send = (reply: FastifyReply, recorded: RecordedCall, answer: Answer): FastifyReply => {
    recorded.status = answer.status;
    void reply.code(answer.status);
    if (answer.body === undefined) return reply.send();
    return typeof answer.body === 'string'
      ? reply.type('text/html; charset=utf-8').send(answer.body)
      : reply.type('application/json;charset=UTF-8').send(JSON.stringify(answer.body));
  };

  for (const operation of operations) {
    const [method = 'GET', path = ''] = operation.label.split(' ');
    server.route({
      method,
      url: path.replace(/\{([^}]+)\}/g, ':$1'),
      handler(request, reply) {
        const caller = authenticate(state, request.headers.authorization);
        const recorded = record(request, operation.label, caller);
        if (caller?.how === 'app' && state.app.refusedAtFirst > 0) {
          state.app.refusedAtFirst -= 1;
          return send(reply, recorded, { status: 403, body: { code: 403, message: 'Forbidden' } });
        }
        const fault = takeFault(state, operation.label, caller);
        if (path.startsWith('/rest/servicedeskapi') && recorded.as.how === 'user') {
          void reply.header('X-AACCOUNTID', encodeURIComponent(recorded.as.accountId));
        }
        switch (fault?.kind) {
          case 'answer':
            void reply.headers(fault.headers);
            return send(reply, recorded, { status: fault.status, body: fault.body });
          case 'hang':
            reply.hijack();
            return reply;
          case 'drop':
            reply.hijack();
            request.raw.socket.destroy();
            return reply;
          case 'ignoreWrite':
            return send(reply, recorded, answerTo(operation, structuredClone(state), caller, request));
          case 'showLate':
            late = { before: structuredClone(state), reads: fault.reads, shown: new Map() };
            break;
          case undefined:
            break;
          default:
            fault satisfies never;
        }
        const shown = operation.reads ? stateToRead(late, state, operation.label) : state;
        return send(reply, recorded, answerTo(operation, shown, caller, request));
      },
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const recorded = record(request, 'unknown', authenticate(state, request.headers.authorization));
    const why = `no operation ${request.method} ${request.url.split('?')[0]} is simulated`;
    const isDesk = request.url.startsWith('/rest/servicedeskapi');
    return send(reply, recorded, isDesk ? deskError(404, why) : platformError(404, why));
  });
  await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the simulated site has no port');
  site.url = `http://127.0.0.1:${address.port}`;
  return site;
}

function answerTo(operation: Operation, state: SiteState, caller: Caller | undefined, request: FastifyRequest): Answer {
  const refuse = operation.label.includes('/rest/servicedeskapi') ? deskError : platformError;
  if (caller === undefined) return refuse(401, 'the credentials name nobody who may sign in here');
  if (caller.how === 'anonymous' && !operation.anonymous) return refuse(401, 'sign in first');
  if (operation.experimental && request.headers['x-experimentalapi'] !== 'opt-in') {
    return refuse(412, 'an experimental operation: send the header X-ExperimentalApi: opt-in');
  }
  const { searchParams } = new URL(request.url, 'http://site');
  const account = caller.how === 'user' ? caller.account.accountId : undefined;
  // The caller's account as the state that is read holds it, which may be an earlier one.
  const found = state.accounts.find((candidate) => candidate.accountId === account);
  return operation.run({
    state,
    caller: caller.how === 'user' && found !== undefined ? { how: 'user', account: found } : caller,
    params: request.params as Record<string, string>,
    query: makeQuery(searchParams),
    body: request.body,
  });
}

function shownCaller(caller: Caller | undefined): RecordedCall['as'] {
  if (caller?.how === 'user') return { how: 'user', accountId: caller.account.accountId };
  return { how: caller?.how === 'app' ? 'app' : 'anonymous' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
