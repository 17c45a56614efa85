import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { ForgeHost } from '../host';
import type { PageConfig } from './page-config';

/** The backend half of the local host, as far as screens need it. */
export type ScreenHost = Pick<ForgeHost, 'invoke' | 'fetchProduct'>;

const InvokeBody = v.object({
  principal: v.string(),
  place: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
});

const FetchBody = v.object({
  principal: v.string(),
  method: v.string(),
  path: v.pipe(v.string(), v.startsWith('/')),
  headers: v.record(v.string(), v.string()),
  body: v.optional(v.string()),
});

/** Takes `invoke` and `fetch-product` from the page; answers `{ result }` or `{ problem: { message, code? } }`. */
export function answerCalls(
  server: FastifyInstance,
  prefix: string,
  { host, config }: { host: ScreenHost; config: PageConfig },
): void {
  const person = (id: string) => {
    const found = config.principals.find((principal) => principal.id === id);
    if (found === undefined) throw new Error(`Nobody here is called "${id}".`);
    return found;
  };

  server.post(`${prefix}/invoke`, (request) =>
    answer(async () => {
      const { principal, place, functionKey, payload } = v.parse(InvokeBody, request.body);
      const { accountId } = person(principal);
      const found = config.places.find(({ id }) => id === place);
      if (found === undefined) throw new Error(`The page has no place "${place}".`);
      return host.invoke({
        moduleKey: found.moduleKey,
        functionKey,
        payload,
        principal: { accountId, accountType: 'licensed' },
        extension: { type: found.moduleType, ...found.extension },
        locale: config.locale,
      });
    }),
  );

  server.post(`${prefix}/fetch-product`, (request) =>
    answer(async () => {
      const { principal, method, path, headers, body } = v.parse(FetchBody, request.body);
      return host.fetchProduct(
        { method, path, headers, ...(body === undefined ? {} : { body }) },
        person(principal).accountId,
      );
    }),
  );
}

async function answer(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return { result: await run() };
  } catch (error) {
    const { message, code } = error as { message?: unknown; code?: unknown };
    return {
      problem: { message: String(message ?? error), ...(typeof code === 'string' ? { code } : {}) },
    };
  }
}
