import { readOrganizations } from '../atlassian/customer-organizations';
import { readApprovers } from '../atlassian/customer-requests';
import { readable, unreadable, type Fact } from './fact';
import type { GatherContext } from './gather';
import { FORMER_USER } from './inactive-account';
import { knownAccount } from './known-account';
import type { Look } from './look';
import type { NamedRequest } from './named-request';

/**
 * What the request itself shows of why somebody cannot see it. Where it shows nothing unusual, a person is asked: it
 * may be about the mail.
 */
export async function visibilityOf(context: GatherContext): Promise<Fact<Look>> {
  const request = await context.read('namedRequest');
  if (!request.readable) return request;
  const { source, tried } = request;
  const seen = (state: string) => readable({ state }, source, tried);
  if (request.value.requestType === undefined) return seen('no-request-type');
  const account = await knownAccount(context);
  if (account === undefined) return unreadable('no-public-api');
  const shared = await isShared(request.value, account.accountId);
  if (shared === undefined) return unreadable('no-public-api');
  if (!shared) return seen('not-shared');
  // A level may let customers in. Who its members are takes a scope that the app does not have, so a person looks.
  if (request.value.securityLevel !== undefined) return unreadable('no-public-api');
  const { assignee, watchers } = request.value;
  const watches = assignee === account.accountId || watchers.includes(account.accountId);
  return watches ? seen('watcher') : unreadable('no-public-api');
}

/** Undefined where the organizations of the account, or the approvers of the request, could not be read. */
async function isShared(request: NamedRequest, accountId: string): Promise<boolean | undefined> {
  if (request.reporter === accountId || request.participants.includes(accountId)) return true;
  const [approvers, own] = await Promise.all([
    readApprovers('user', request.key),
    request.organizations.length === 0 ? undefined : readOrganizations('user', accountId),
  ]);
  if (!approvers.ok) return undefined;
  if (approvers.body.includes(accountId)) return true;
  if (own === undefined) return false;
  if (!own.ok) return undefined;
  const member = own.body.values.some(({ id }) => request.organizations.some((one) => one.id === id));
  return member || own.body.complete ? member : undefined;
}

/** A reporter whose account was deleted shows as a former user: nobody has this address any more. */
export async function historyInRequest(context: GatherContext): Promise<Fact<Look>> {
  const request = await context.read('namedRequest');
  if (!request.readable) return request;
  if (request.value.inactiveReporter !== FORMER_USER) return unreadable('no-public-api');
  return (await knownAccount(context)) === undefined
    ? readable({ state: 'deleted' }, request.source)
    : unreadable('no-public-api');
}
