import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const field = v.looseObject({
  id: v.string(),
  schema: v.optional(v.looseObject({ custom: v.optional(v.string()) })),
});
export type JiraField = v.InferOutput<typeof field>;

/** Get fields: which custom field is which. */
export function readFields(as: Actor): Promise<Answer<JiraField[]>> {
  return call({ as, operation: 'GET /rest/api/3/field', path: route`/rest/api/3/field`, schema: v.array(field) });
}
