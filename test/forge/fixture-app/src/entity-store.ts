import kvs, { Filter, FilterConditions, Sort, WhereConditions } from '@forge/kvs';
import { outcomeOf } from './outcome';

export interface Parcel {
  version: number;
  owner: string;
  status: string;
  weight?: number;
  fragile?: boolean;
}

interface Query {
  index: string;
  partition?: [string];
  where?: [keyof typeof WhereConditions, ...never[]];
  filters?: { how: 'and' | 'or'; list: [keyof Parcel, keyof typeof FilterConditions, ...never[]][] };
  sort?: 'ASC' | 'DESC';
  limit?: number;
  cursor?: string;
}

const parcels = kvs.entity<Parcel>('parcel');

function filterOf({ how, list }: NonNullable<Query['filters']>) {
  const make = (name: keyof typeof FilterConditions, values: never[]) =>
    (FilterConditions[name] as (...args: never[]) => ReturnType<typeof FilterConditions.equalTo>)(...values);
  const [[property, name, ...values] = ['status', 'exists'] as never, ...more] = list;
  let filter =
    how === 'and'
      ? new Filter<Parcel>().and(property, make(name, values))
      : new Filter<Parcel>().or(property, make(name, values));
  for (const [next, condition, ...rest] of more) {
    filter =
      (filter as never as Record<string, (...args: unknown[]) => typeof filter>)[how]?.(next, make(condition, rest)) ??
      filter;
  }
  return filter;
}

const sameVersion = (version: number) => new Filter<Parcel>().and('version', FilterConditions.equalTo(version));

export const entityStore = {
  getParcel: ({ payload }: { payload: { key: string; entity?: string } }) =>
    outcomeOf(() => (payload.entity === undefined ? parcels : kvs.entity(payload.entity)).get(payload.key)),
  setParcel: ({ payload }: { payload: { key: string; value: Parcel; options?: never } }) =>
    outcomeOf(() => parcels.set(payload.key, payload.value, payload.options)),
  deleteParcel: ({ payload }: { payload: { key: string } }) => outcomeOf(() => parcels.delete(payload.key)),
  queryParcels: ({ payload }: { payload: Query }) =>
    outcomeOf(() => {
      const { index, partition, where, filters, sort, limit, cursor } = payload;
      let query = parcels.query().index(index, partition === undefined ? undefined : { partition });
      if (where !== undefined) {
        const [name, ...values] = where;
        query = query.where(
          (WhereConditions[name] as (...args: never[]) => ReturnType<typeof WhereConditions.equalTo>)(...values),
        );
      }
      if (filters !== undefined) query = query.filters(filterOf(filters));
      if (sort !== undefined) query = query.sort(Sort[sort]);
      if (limit !== undefined) query = query.limit(limit);
      if (cursor !== undefined) query = query.cursor(cursor);
      return query.getMany();
    }),
  /** Writes the next version only where the stored one is still the one that was read. */
  replaceParcel: ({ payload }: { payload: { key: string; read: number; next: Parcel } }) =>
    outcomeOf(() =>
      kvs
        .transact()
        .set(payload.key, payload.next, { entityName: 'parcel', conditions: sameVersion(payload.read) })
        .execute(),
    ),
  /** Writes elsewhere only while a parcel has this version. */
  guardedWrite: ({ payload }: { payload: { guard: string; version: number; keys: string[]; drop?: string } }) =>
    outcomeOf(() => {
      const transaction = kvs
        .transact()
        .check(payload.guard, { entityName: 'parcel', conditions: sameVersion(payload.version) });
      for (const key of payload.keys) transaction.set(key, { by: payload.guard });
      if (payload.drop !== undefined) transaction.delete(payload.drop);
      return transaction.execute();
    }),
  checkAbsent: ({ payload }: { payload: { key: string } }) =>
    outcomeOf(() =>
      kvs
        .transact()
        .check(payload.key, {
          entityName: 'parcel',
          conditions: new Filter<Parcel>().and('weight', FilterConditions.notExists()),
        })
        .execute(),
    ),
  createParcel: ({ payload }: { payload: { key: string; value: Parcel } }) =>
    outcomeOf(() =>
      kvs
        .transact()
        .set(payload.key, payload.value, {
          entityName: 'parcel',
          conditions: new Filter<Parcel>().and('version', FilterConditions.notExists()),
        })
        .execute(),
    ),
};
