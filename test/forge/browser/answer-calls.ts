import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { ForgeHost } from '../host';
import type { PageConfig } from './page-config';

/** The backend half of the local host, as far as screens need it. */
export type ScreenHost = Pick<ForgeHost, 'invoke' | 'fetchProduct'> & Partial<Pick<ForgeHost, 'configureEgress'>>;

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

const EgressBody = v.object({
  principal: v.string(),
  action: v.picklist(['get', 'set', 'delete']),
  groups: v.array(
    v.object({
      key: v.string(),
      description: v.string(),
      configured: v.array(v.object({ domain: v.string(), type: v.array(v.string()) })),
    }),
  ),
});

/** Takes `invoke`, `fetch-product` and `egress` from the page; answers `{ result }` or `{ problem: { message, code? } }`. */
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

  let groups: v.InferOutput<typeof EgressBody>['groups'] = [];
  server.post(`${prefix}/egress`, (request) =>
    answer(async () => {
      const asked = v.parse(EgressBody, request.body);
      if (!(await administers(person(asked.principal).accountId))) {
        throw new Error('Only an administrator may change what this app may call.');
      }
      if (asked.action !== 'get') {
        const others = groups.filter((group) => asked.groups.every(({ key }) => key !== group.key));
        groups = asked.action === 'set' ? [...others, ...asked.groups] : others;
        host.configureEgress?.(groups.flatMap(({ configured }) => configured.map(({ domain }) => domain)));
      }
      return { results: groups };
    }),
  );

  async function administers(accountId: string): Promise<boolean> {
    const path = '/rest/api/3/mypermissions?permissions=ADMINISTER';
    const { body } = await host.fetchProduct({ method: 'GET', path, headers: {} }, accountId);
    const { permissions } = JSON.parse(body) as { permissions?: { ADMINISTER?: { havePermission?: boolean } } };
    return permissions?.ADMINISTER?.havePermission === true;
  }
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
