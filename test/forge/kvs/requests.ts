import * as v from 'valibot';
import { undocumented } from './kvs-refusal';

/** The bodies that @forge/kvs 1.6 sends. */
const Metadata = v.optional(v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])));
const ReadOptions = v.optional(v.strictObject({ metadataFields: Metadata }));
const Ttl = v.strictObject({ value: v.number(), unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
const SetOptions = v.optional(
  v.strictObject({
    ttl: v.optional(Ttl),
    keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
    returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
    returnMetadataFields: Metadata,
  }),
);
const Condition = v.strictObject({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) });
const Conditions = v.strictObject({ and: v.optional(v.array(Condition)), or: v.optional(v.array(Condition)) });
const entityName = v.optional(v.string());

export const Get = v.strictObject({ key: v.unknown(), entityName, options: ReadOptions });
export const Set = v.strictObject({ key: v.unknown(), value: v.unknown(), entityName, options: SetOptions });
export const Delete = v.strictObject({ key: v.unknown(), entityName });
export const Query = v.strictObject({
  limit: v.optional(v.number()),
  after: v.optional(v.string()),
  where: v.optional(v.array(v.looseObject({ property: v.unknown(), condition: v.unknown(), values: v.unknown() }))),
  options: ReadOptions,
});
export const EntityQuery = v.strictObject({
  entityName: v.string(),
  indexName: v.string(),
  partition: v.optional(v.array(v.unknown())),
  range: v.optional(v.strictObject({ condition: v.string(), values: v.array(v.unknown()) })),
  filters: v.optional(Conditions),
  sort: v.optional(v.picklist(['ASC', 'DESC'])),
  cursor: v.optional(v.string()),
  limit: v.optional(v.number()),
  options: ReadOptions,
});
const Write = { key: v.unknown(), entityName, conditions: v.optional(Conditions) };
export const Transaction = v.strictObject({
  set: v.optional(
    v.array(
      v.strictObject({ ...Write, value: v.unknown(), options: v.optional(v.strictObject({ ttl: v.optional(Ttl) })) }),
    ),
    [],
  ),
  delete: v.optional(v.array(v.strictObject(Write)), []),
  check: v.optional(v.array(v.strictObject(Write)), []),
});

export type GetRequest = v.InferOutput<typeof Get>;
export type SetRequest = v.InferOutput<typeof Set>;
export type DeleteRequest = v.InferOutput<typeof Delete>;
export type QueryRequest = v.InferOutput<typeof Query>;
export type EntityQueryRequest = v.InferOutput<typeof EntityQuery>;
export type TransactionRequest = v.InferOutput<typeof Transaction>;
export type PropertyCondition = v.InferOutput<typeof Condition>;
export type ConditionGroup = v.InferOutput<typeof Conditions>;

/** @throws KvsRefusal naming what is not well formed */
export function readBody<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw undocumented(`The request is not well formed: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}
