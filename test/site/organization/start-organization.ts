import { setTimeout } from 'node:timers/promises';
import fastify, { type FastifyRequest } from 'fastify';
import type { Answer } from '../operation';
import type { SimulatedSite } from '../start-site';
import { searchDirectoryUsers } from './directory-users';
import { organizationError, type OrganizationOperation } from './organization-operation';
import {
  anotherOrganizationId,
  listApprovedDomains,
  listDomains,
  listOrganizations,
  readApprovedDomain,
} from './organization-settings';

/** Every simulated operation of the Organizations API. */
export const organizationOperations: readonly OrganizationOperation[] = [
  listOrganizations,
  searchDirectoryUsers,
  listDomains,
  listApprovedDomains,
  readApprovedDomain,
];

/** A call to the Organizations API; 0 where nothing was answered. */
export interface OrganizationRecord {
  operation: string;
  status: number;
  body: unknown;
  startedAt: number;
  endedAt?: number;
}

export interface SimulatedOrganization {
  url: string;
  /** Every request, in order. */
  calls: OrganizationRecord[];
  /** Answers that are given instead, by operation. */
  faults: Map<string, Answer & { headers?: Record<string, string> }>;
  close(): Promise<void>;
}

/** Serves the Organizations API of the organization that a simulated site belongs to: same people, same latency. */
export async function startOrganization(site: SimulatedSite): Promise<SimulatedOrganization> {
  const server = fastify({ forceCloseConnections: true, exposeHeadRoutes: false });
  const organization: SimulatedOrganization = { url: '', calls: [], faults: new Map(), close: () => server.close() };
  const records = new WeakMap<FastifyRequest, OrganizationRecord>();
  server.addHook('onSend', async (request) => {
    if (site.latency > 0) await setTimeout(site.latency);
    const record = records.get(request);
    if (record !== undefined) record.endedAt = performance.now();
  });
  const route = (label: string, answer: (request: FastifyRequest) => Answer) => (request: FastifyRequest) => {
    const { body } = request;
    const record: OrganizationRecord = { operation: label, status: 0, body, startedAt: performance.now() };
    organization.calls.push(record);
    records.set(request, record);
    const given = organization.faults.get(label) ?? answer(request);
    record.status = given.status;
    return given;
  };
  for (const operation of organizationOperations) {
    const [method = 'GET', path = ''] = operation.label.split(' ');
    const answer = route(operation.label, (request) => answerTo(site, operation, request));
    server.route({
      method,
      url: path.replace(/\{([^}]+)\}/g, ':$1'),
      handler(request, reply) {
        const given = answer(request);
        const { headers = {} } = organization.faults.get(operation.label) ?? {};
        return reply.code(given.status).headers(headers).send(given.body);
      },
    });
  }
  const unknown = route('unknown', ({ method, url }) =>
    organizationError(404, 'ADMIN-404-1', `no operation ${method} ${url.split('?')[0] ?? ''} is simulated`),
  );
  server.setNotFoundHandler((request, reply) => {
    const given = unknown(request);
    return reply.code(given.status).send(given.body);
  });
  organization.url = await server.listen({ host: '127.0.0.1', port: 0 });
  return organization;
}

/** A wrong key and an expired one look the same; a key without the scope is known and refused. */
function answerTo(site: SimulatedSite, operation: OrganizationOperation, request: FastifyRequest): Answer {
  const { state } = site;
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const key = state.organization.keys.find((one) => one.key === token);
  if (key === undefined || key.expired) return { status: 401, body: { code: 401, message: 'Unauthorized' } };
  if (!key.scopes.includes(operation.scope)) {
    return organizationError(403, 'ADMIN-403-3', `this key lacks the scope ${operation.scope}`);
  }
  const params = request.params as Record<string, string>;
  const own = !key.ofAnotherOrganization;
  const { orgId } = params;
  if (orgId !== undefined && orgId !== (own ? state.organization.id : anotherOrganizationId)) {
    return organizationError(404, 'ADMIN-404-2', 'this key belongs to another organization');
  }
  return operation.run({ state, params, body: request.body, own });
}
