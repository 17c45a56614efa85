import { createSocket } from 'node:dgram';
import http from 'node:http';
import { createConnection } from 'node:net';
import { asApp, fetch, route } from '@forge/api';
import kvs from '@forge/kvs';
import { outcomeOf } from './outcome';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const limits = {
  sleep: async ({ payload }: { payload: { ms: number; word?: string } }) => {
    await wait(payload.ms);
    return { word: payload.word };
  },
  /** Goes on after its answer, which Forge does not promise to let it do. */
  linger: ({ payload }: { payload: { key: string } }) => {
    setTimeout(() => void kvs.set(payload.key, true).catch(() => undefined), 20);
    return {};
  },
  impatient: ({ payload }: { payload: { ms: number } }) =>
    outcomeOf(async () => {
      const signal = AbortSignal.timeout(payload.ms);
      const response = await asApp().requestJira(route`/rest/api/3/serverInfo`, { signal });
      return response.status;
    }),
  spin: () => {
    for (;;);
  },
  big: ({ payload }: { payload: { bytes: number } }) => ({ text: 'x'.repeat(payload.bytes) }),
  size: ({ payload }: { payload: { text: string } }) => ({ length: payload.text.length }),
  fetchOutside: ({ payload }: { payload: { url: string; method?: string } }) =>
    outcomeOf(async () => {
      const response = await fetch(payload.url, { method: payload.method ?? 'GET' });
      return { status: response.status, text: await response.text() };
    }),
  socket: ({ payload }: { payload: { port: number } }) =>
    outcomeOf(
      () =>
        new Promise((resolve, reject) => {
          createConnection(payload.port, '127.0.0.1', () => resolve('connected')).on('error', reject);
        }),
    ),
  httpGet: ({ payload }: { payload: { port: number } }) =>
    outcomeOf(
      () =>
        new Promise((resolve, reject) => {
          http.get({ port: payload.port, host: '127.0.0.1' }, () => resolve('connected')).on('error', reject);
        }),
    ),
  datagram: () => outcomeOf(() => createSocket('udp4')),
  leave: () => process.exit(3),
  hoard: () => {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 1_000_000 }, (_, index) => `${index} of ${kept.length}`));
  },
  fail: () => {
    throw new RangeError('out of parcels');
  },
};
