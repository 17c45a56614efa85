import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

/** Create request comment; internal, so customers do not see it. */
export function addInternalComment(as: Actor, key: string, body: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/request/{issueIdOrKey}/comment',
    path: route`/rest/servicedeskapi/request/${key}/comment`,
    schema: v.unknown(),
    body: { body, public: false },
    writes: true,
  });
}
