import * as v from 'valibot';
import { HostError } from '../host-error';
import type { EntityDefinition } from '../manifest';
import { jsonResponse, textOf, type WireRequest, type WireResponse } from '../wire';
import { runBatch } from './batch';
import { queryEntity } from './entity-query';
import { checkEntityValue, findEntity } from './entity-rules';
import { deleteItem, getItem, setItem } from './item-operations';
import { KvsRefusal, refusalResponse } from './kvs-refusal';
import { queryPlain } from './plain-query';
import * as requests from './requests';
import type { DeleteRequest, GetRequest, SetRequest } from './requests';
import type { Space, Store } from './store';
import { transact } from './transaction';
import { checkValue } from './value-rules';

/** Answers what @forge/kvs sends, from one store, by the rules of Forge's documentation. */
export function createKvsServer(options: {
  store: Store;
  entities: readonly EntityDefinition[];
  scopes: readonly string[];
}) {
  const { store, entities, scopes } = options;
  const read = requests.readBody;

  const spaceOf = (entityName: string | undefined): Space =>
    entityName === undefined ? store.plain : store.entity(findEntity(entities, entityName).name);
  const get = (request: GetRequest) => getItem(store, spaceOf(request.entityName), request);
  const remove = (request: DeleteRequest) => {
    deleteItem(store, spaceOf(request.entityName), request);
    return undefined;
  };
  const set = (request: SetRequest) => {
    const space = spaceOf(request.entityName);
    const json =
      request.entityName === undefined
        ? checkValue(request.value)
        : checkEntityValue(findEntity(entities, request.entityName), request.value);
    return setItem(store, space, request, json);
  };

  const routes: Record<string, (body: unknown) => object | undefined> = {
    '/api/v1/get': (body) => get(read(requests.Get, body)),
    '/api/v1/set': (body) => set(read(requests.Set, body)),
    '/api/v1/delete': (body) => remove(read(requests.Delete, body)),
    '/api/v1/query': (body) => queryPlain(store, read(requests.Query, body)),
    '/api/v1/secret/get': (body) => getItem(store, store.secret, read(requests.Get, body)),
    '/api/v1/secret/set': (body) => {
      const request = read(requests.Set, body);
      return setItem(store, store.secret, request, checkValue(request.value));
    },
    '/api/v1/secret/delete': (body) => {
      deleteItem(store, store.secret, read(requests.Delete, body));
      return undefined;
    },
    '/api/v1/entity/get': (body) => get(read(requests.Get, body)),
    '/api/v1/entity/set': (body) => set(read(requests.Set, body)),
    '/api/v1/entity/delete': (body) => remove(read(requests.Delete, body)),
    '/api/v1/entity/query': (body) => {
      const request = read(requests.EntityQuery, body);
      return queryEntity(store, findEntity(entities, request.entityName), request);
    },
    '/api/v1/batch/get': (body) => runBatch(read(v.array(requests.Get), body), get),
    '/api/v1/batch/set': (body) => runBatch(read(v.array(requests.Set), body), set),
    '/api/v1/batch/delete': (body) => runBatch(read(v.array(requests.Delete), body), remove),
    '/api/v1/transaction': (body) => {
      transact(store, entities, read(requests.Transaction, body));
      return undefined;
    },
  };

  return (path: string, request: WireRequest): WireResponse => {
    const route = routes[path];
    if (route === undefined) throw new HostError('not-simulated', `The storage operation ${path} is not simulated.`);
    try {
      if (!scopes.includes('storage:app')) {
        throw new KvsRefusal(403, 'PERMISSION_DENIED', 'The manifest does not have the scope storage:app.');
      }
      return jsonResponse(200, route(JSON.parse(textOf(request.body))));
    } catch (error) {
      if (error instanceof KvsRefusal) return refusalResponse(error);
      throw error;
    }
  };
}
