import type { FastifyInstance } from 'fastify';

/**
 * Keeps other web pages out: the server answers to its own loopback name only (no DNS rebinding), and takes POSTs only
 * from its own pages and as JSON. The random key in the path is the other half.
 */
export function guard(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers;
    const address = server.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    if (host !== `127.0.0.1:${port}`) return reply.code(403).send('Open the address that was printed at start.');
    if (origin !== undefined && origin !== `http://${host}`) return reply.code(403).send('Not from another page.');
    if (request.method !== 'POST') return;
    if (origin === undefined) return reply.code(403).send('Only the page itself may call the app.');
    if (request.headers['content-type']?.startsWith('application/json') !== true) {
      return reply.code(415).send('Only JSON is taken.');
    }
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-content-type-options', 'nosniff');
  });
}
