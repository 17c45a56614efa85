import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

/**
 * Operations that no document of Atlassian names: scripts of about 2019 to 2021 used them, and nobody has tried them on
 * a site of today, nor whether an app may call them at all. Called only where an administrator switched that on.
 */

const PAGE = 100;
/** As many pages as are looked through for one address. */
const MOST_PAGES = 10;

// What the items hold is not documented either, so that any of the names seen will do.
const listedCustomers = v.object({
  localCustomers: v.array(
    v.object({
      accountId: v.nullish(v.string()),
      username: v.nullish(v.string()),
      emailAddress: v.nullish(v.string()),
      email: v.nullish(v.string()),
    }),
  ),
});

/** An inactive portal-only customer; undefined where none has the address. */
export type InactiveCustomer = { accountId: string } | undefined;

/** Looks for the address among the inactive portal-only customers. A list of another shape is an unexpected response. */
export async function findInactiveCustomer(as: Actor, email: string): Promise<Answer<InactiveCustomer>> {
  for (let page = 0; ; page += 1) {
    const start = String(page * PAGE);
    const answer = await call({
      as,
      operation: 'GET /rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user (undocumented)',
      path: route`/rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user?active-filter=inactive&start-index=${start}&max-results=${String(PAGE)}`,
      schema: listedCustomers,
    });
    if (!answer.ok) return answer;
    const { localCustomers } = answer.body;
    const found = localCustomers.find((one) => (one.emailAddress ?? one.email)?.toLowerCase() === email.toLowerCase());
    const accountId = found?.accountId ?? found?.username;
    if (found !== undefined && !accountId) {
      return { ok: false, reason: 'unexpected-response', refusal: {}, source: answer.source };
    }
    if (accountId) return { ...answer, body: { accountId } };
    if (localCustomers.length < PAGE || page + 1 === MOST_PAGES) return { ...answer, body: undefined };
  }
}

/** Gives an inactive portal-only customer access again. */
export function activateCustomer(as: Actor, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'PUT /rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user/activate/ (undocumented)',
    path: route`/rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user/activate/?username=${accountId}`,
    schema: v.unknown(),
    writes: true,
  });
}
