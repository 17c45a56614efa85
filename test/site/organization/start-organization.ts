import { setTimeout } from 'node:timers/promises';
import fastify, { type FastifyRequest } from 'fastify';
import type { SimulatedSite } from '../start-site';
import { answerOrganization, type OrganizationReply } from './answer-organization';
import { organizationOperations } from './operations';
import { organizationError } from './organization-operation';

/** A call to the Organizations API; 0 where nothing was answered. */
export interface OrganizationRecord {
  operation: string;
  status: number;
  body: unknown;
  startedAt: number;
  endedAt?: number;
}

/** A server that answers as the Organizations API does for one simulated site. */
export interface SimulatedOrganization {
  url: string;
  /** Every request, in order. */
  calls: OrganizationRecord[];
  /** Answers that are given instead, by operation. */
  faults: Map<string, OrganizationReply>;
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
  const route =
    (label: string, answer: (request: FastifyRequest) => OrganizationReply) => (request: FastifyRequest) => {
      const { body } = request;
      const record: OrganizationRecord = { operation: label, status: 0, body, startedAt: performance.now() };
      organization.calls.push(record);
      records.set(request, record);
      const given = organization.faults.get(label) ?? answer(request);
      record.status = given.status;
      return given;
    };
  const answerTo = answerOrganization(() => site.state);
  for (const operation of organizationOperations) {
    const [method = 'GET', path = ''] = operation.label.split(' ');
    const answer = route(operation.label, (request) =>
      answerTo(operation, {
        authorization: request.headers.authorization,
        params: request.params as Record<string, string>,
        query: new URL(request.url, 'http://organization').searchParams,
        body: request.body,
      }),
    );
    server.route({
      method,
      url: path.replace(/\{([^}]+)\}/g, ':$1'),
      handler(request, reply) {
        const { status, headers = {}, body, lost } = answer(request);
        if (lost === undefined) return reply.code(status).headers(headers).send(body);
        reply.hijack();
        if (lost === 'drop') request.raw.socket.destroy();
        return reply;
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
