import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const account = v.object({ accountId: v.string() });

const participantPage = v.object({
  values: v.array(account),
  isLastPage: v.optional(v.boolean(), true),
});
const approvalPage = v.object({
  values: v.array(v.object({ approvers: v.optional(v.array(v.object({ approver: account })), []) })),
});
const watchers = v.object({ watchers: v.optional(v.array(account), []) });

/** As many pages of participants as are read; no request has more. */
const MOST_PAGES = 20;

/** Get request participants, of all pages. */
export async function readParticipants(as: Actor, key: string): Promise<Answer<string[]>> {
  const found: string[] = [];
  for (let pages = 1; ; pages += 1) {
    const answer = await call({
      as,
      operation: 'GET /rest/servicedeskapi/request/{issueIdOrKey}/participant',
      path: route`/rest/servicedeskapi/request/${key}/participant?limit=50&start=${String(found.length)}`,
      schema: participantPage,
    });
    if (!answer.ok) return answer;
    found.push(...answer.body.values.map((one) => one.accountId));
    const last = answer.body.isLastPage || answer.body.values.length === 0;
    if (last || pages === MOST_PAGES) return { ...answer, body: found };
  }
}

/** Get approvals of a request, the newest page of them: the account ids of whoever is to approve. */
export async function readApprovers(as: Actor, key: string): Promise<Answer<string[]>> {
  const answer = await call({
    as,
    operation: 'GET /rest/servicedeskapi/request/{issueIdOrKey}/approval',
    path: route`/rest/servicedeskapi/request/${key}/approval?limit=50`,
    schema: approvalPage,
  });
  if (!answer.ok) return answer;
  const approvers = answer.body.values.flatMap((approval) => approval.approvers.map((one) => one.approver.accountId));
  return { ...answer, body: approvers };
}

/** Add request participants. */
export function addParticipant(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/request/{issueIdOrKey}/participant',
    path: route`/rest/servicedeskapi/request/${key}/participant`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    writes: true,
  });
}

/** Remove request participants. */
export function removeParticipant(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/servicedeskapi/request/{issueIdOrKey}/participant',
    path: route`/rest/servicedeskapi/request/${key}/participant`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    writes: true,
  });
}

/** Get issue watchers. Needs View voters and watchers. */
export async function readWatchers(as: Actor, key: string): Promise<Answer<string[]>> {
  const answer = await call({
    as,
    operation: 'GET /rest/api/3/issue/{issueIdOrKey}/watchers',
    path: route`/rest/api/3/issue/${key}/watchers`,
    schema: watchers,
  });
  return answer.ok ? { ...answer, body: answer.body.watchers.map((one) => one.accountId) } : answer;
}

/** Add watcher. The body is the account id alone. Needs Manage watchers. */
export function addWatcher(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/api/3/issue/{issueIdOrKey}/watchers',
    path: route`/rest/api/3/issue/${key}/watchers`,
    schema: v.unknown(),
    body: accountId,
    writes: true,
  });
}

/** Delete watcher. Needs Manage watchers. */
export function removeWatcher(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/api/3/issue/{issueIdOrKey}/watchers',
    path: route`/rest/api/3/issue/${key}/watchers?accountId=${accountId}`,
    schema: v.unknown(),
    writes: true,
  });
}
