import {
  readDescribedIssue,
  readParticipants,
  readWatchers,
  type RequestFields,
  type RequestIssue,
} from '../atlassian/customer-requests';
import { accountTypeOf, type Account } from './accounts';
import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';
import { issueNamed } from './issue-named';

/** The request that a repair is asked for, or the text names, with everybody who sees or watches it. Accounts are told by their ids. */
export interface NamedRequest extends Omit<RequestIssue, 'inactiveAccount'> {
  /** The reporter, where the account is inactive and has the customer's address. */
  inactiveCustomer?: Account;

  participants: string[];
  watchers: string[];
  /** Ids of the fields; empty where the site has none. */
  fields: RequestFields;
}

export const operations = [
  'GET /rest/api/3/field',
  'GET /rest/api/3/issue/{issueIdOrKey}',
  'GET /rest/api/3/issue/{issueIdOrKey}/watchers',
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/participant',
] as const;

/** Read only where a request was named. */
const namedRequest: Gatherer<'namedRequest'> = {
  fact: 'namedRequest',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    const key = context.request ?? (await issueNamed(context));
    if (key === undefined) return unreadable('not-needed');
    const [issue, participants, watchers] = await Promise.all([
      readDescribedIssue('user', key),
      readParticipants('user', key),
      readWatchers('user', key),
    ]);
    if (!issue.ok) return unreadable(issue.reason, [issue.source]);
    if (!watchers.ok) return unreadable(watchers.reason, [watchers.source]);
    // A ticket without a request type is no request, and has no participants for the operation to list.
    if (!participants.ok && issue.body.requestType !== undefined) {
      return unreadable(participants.reason, [participants.source]);
    }
    const people = { participants: participants.ok ? participants.body : [], watchers: watchers.body };
    const { inactiveAccount: _, ...shown } = issue.body;
    return readable({ ...shown, ...customerIn(issue.body, context.email), ...people }, issue.source);
  },
};

/** Of an inactive reporter somebody else's address is not kept. */
function customerIn(issue: RequestIssue, email: string): Pick<NamedRequest, 'inactiveCustomer'> {
  const { reporter, inactiveReporter, inactiveAccount } = issue;
  if (reporter === undefined || inactiveAccount?.email.toLowerCase() !== email.toLowerCase()) return {};
  const accountType = accountTypeOf(reporter, inactiveAccount.accountType);
  return {
    inactiveCustomer: { accountId: reporter, accountType, active: false, displayName: inactiveReporter ?? '' },
  };
}

export default namedRequest;
