import { readOrganizations } from '../atlassian/customer-organizations';
import { readApprovers, readParticipants, readWatchers } from '../atlassian/customer-requests';
import type { Account } from './accounts';
import { readable, unreadable, type Fact } from './fact';
import type { GatherContext } from './gather';
import { FORMER_USER } from './inactive-account';
import { namesUnseen } from './issue-named';
import { knownAccount } from './known-account';
import type { Look } from './look';
import type { NamedRequest } from './named-request';

/**
 * What the request itself shows of why somebody cannot see it. Where it shows nothing unusual, a person is asked: it
 * may be about the mail.
 */
export async function visibilityOf(context: GatherContext): Promise<Fact<Look>> {
  const request = await readUnseen(context);
  if (!request.readable) return request;
  const account = await knownAccount(context);
  const [state, ...also] = [
    ...(request.value.requestType === undefined ? ['no-request-type'] : []),
    ...(account === undefined ? [] : await statesFor(request.value, account)),
  ];
  if (state === undefined) return unreadable('no-public-api');
  if (request.value.securityLevel !== undefined) also.push('has-level');
  return readable({ state, ...(also.length > 0 && { also }) }, request.source, request.tried);
}

/** Whether looking at the named request takes the call that a diagnosis has left beside it, for this account. */
export async function looksCloser(context: GatherContext, account: Account): Promise<boolean> {
  const request = await readUnseen(context);
  return request.readable && toAsk(request.value, account).length === 1;
}

async function readUnseen(context: GatherContext): Promise<Fact<NamedRequest>> {
  return (await namesUnseen(context)) ? context.read('namedRequest') : unreadable('not-needed');
}

/** What the issue leaves untold and an operation of its own tells. */
const ASKED = { participants: readParticipants, approvers: readApprovers, watchers: readWatchers };
type Untold = keyof typeof ASKED | 'organizations';

/** Of an account that the issue names, who watches decides; of others, whether the request is shared with them at all. */
function toAsk(request: NamedRequest, account: Account): Untold[] {
  const { participants, approvers, organizations, assignee, securityLevel, watched } = request;
  if (isNamed(request, account)) {
    // A level may let customers in. Who its members are takes a scope that the app does not have, so a person looks.
    return watched && assignee !== account.accountId && securityLevel === undefined ? ['watchers'] : [];
  }
  const untold = { participants: !participants, approvers: !approvers, organizations: organizations.length > 0 };
  return (Object.keys(untold) as (keyof typeof untold)[]).filter((one) => untold[one]);
}

async function statesFor(request: NamedRequest, account: Account): Promise<string[]> {
  const [untold, ...more] = toAsk(request, account);
  // A diagnosis has one call left here. Where more were needed, or a field that tells is hidden, a person looks.
  const is = more.length > 0 ? undefined : untold === undefined ? false : await ask(untold, request, account);
  if (!isNamed(request, account)) return is === false && request.fields.organizations !== '' ? ['not-shared'] : [];
  const works = request.assignee === account.accountId && request.securityLevel === undefined;
  return works || is === true ? ['watcher'] : [];
}

function isNamed({ reporter, participants, approvers }: NamedRequest, { accountId }: Account): boolean {
  return [reporter, ...(participants ?? []), ...(approvers ?? [])].includes(accountId);
}

/** Whether the account is among them, or in one of them; undefined where that could not be read. */
async function ask(
  untold: Untold,
  { key, organizations }: NamedRequest,
  { accountId }: Account,
): Promise<boolean | undefined> {
  if (untold !== 'organizations') {
    const people = await ASKED[untold]('user', key);
    return people.ok ? people.body.includes(accountId) : undefined;
  }
  const own = await readOrganizations('user', accountId);
  if (!own.ok) return undefined;
  const member = own.body.values.some(({ id }) => organizations.some((one) => one.id === id));
  return member || own.body.complete ? member : undefined;
}

/** A reporter whose account was deleted shows as a former user: nobody has this address any more. */
export async function historyInRequest(context: GatherContext): Promise<Fact<Look>> {
  const request = await readUnseen(context);
  if (!request.readable) return request;
  if (request.value.inactiveReporter !== FORMER_USER) return unreadable('no-public-api');
  return (await knownAccount(context)) === undefined
    ? readable({ state: 'deleted' }, request.source)
    : unreadable('no-public-api');
}
