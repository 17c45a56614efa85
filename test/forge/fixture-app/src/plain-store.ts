import kvs, { WhereConditions } from '@forge/kvs';
import { outcomeOf } from './outcome';

interface Call {
  payload: { key: string; value?: never; options?: never; prefix?: string; cursor?: string; limit?: number };
}

export const plainStore = {
  get: ({ payload }: Call) =>
    outcomeOf(() => (payload.options === undefined ? kvs.get(payload.key) : kvs.get(payload.key, payload.options))),
  set: ({ payload }: Call) => outcomeOf(() => kvs.set(payload.key, payload.value, payload.options)),
  remove: ({ payload }: Call) => outcomeOf(() => kvs.delete(payload.key)),
  getSecret: ({ payload }: Call) => outcomeOf(() => kvs.getSecret(payload.key)),
  setSecret: ({ payload }: Call) => outcomeOf(() => kvs.setSecret(payload.key, payload.value)),
  deleteSecret: ({ payload }: Call) => outcomeOf(() => kvs.deleteSecret(payload.key)),
  list: ({ payload }: Call) =>
    outcomeOf(() => {
      let query = kvs.query(payload.options);
      if (payload.prefix !== undefined) query = query.where('key', WhereConditions.beginsWith(payload.prefix));
      if (payload.cursor !== undefined) query = query.cursor(payload.cursor);
      if (payload.limit !== undefined) query = query.limit(payload.limit);
      return query.getMany();
    }),
  batchSet: ({ payload }: { payload: { items: never[] } }) => outcomeOf(() => kvs.batchSet(payload.items)),
  batchGet: ({ payload }: { payload: { items: never[] } }) => outcomeOf(() => kvs.batchGet(payload.items)),
  batchDelete: ({ payload }: { payload: { items: never[] } }) => outcomeOf(() => kvs.batchDelete(payload.items)),
};
