import { readWatchers } from '../atlassian/customer-requests';
import { readDescribedIssue, type DescribedIssue } from '../atlassian/request-issue';
import { accountTypeOf, type Account } from './accounts';
import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';
import { isNumber, issueNamed } from './issue-named';

/**
 * The request that a repair is asked for, or the text names, with everybody who sees or watches it. Accounts are told by
 * their ids; ids of fields are empty where the site has none.
 */
export interface NamedRequest extends Omit<DescribedIssue, 'inactiveAccount'> {
  /** The reporter, where the account is inactive and has the customer's address. */
  inactiveCustomer?: Account;
  /** Read for a repair only. */
  watchers?: string[];
}

export const operations = [
  'GET /rest/api/3/issue/{issueIdOrKey}',
  'GET /rest/api/3/issue/{issueIdOrKey}/watchers',
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/approval',
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
    const issue = await readDescribedIssue('user', key);
    if (!issue.ok) return unreadable(issue.reason, [issue.source]);
    const { inactiveAccount: _, ...shown } = issue.body;
    const request: NamedRequest = { ...shown, ...customerIn(issue.body, context.email) };
    // A diagnosis asks for watchers only where they decide something.
    if (context.request === undefined) {
      // The key was only taken for one of a service project that is named by its number.
      const foreign = isNumber(context.project) && shown.projectId !== context.project;
      return foreign ? unreadable('not-needed') : readable(request, issue.source);
    }
    const watchers = await readWatchers('user', key);
    if (!watchers.ok) return unreadable(watchers.reason, [watchers.source]);
    return readable({ ...request, watchers: watchers.body }, issue.source);
  },
};

/** Of an inactive reporter somebody else's address is not kept. */
function customerIn(issue: DescribedIssue, email: string): Pick<NamedRequest, 'inactiveCustomer'> {
  const { reporter, inactiveReporter, inactiveAccount } = issue;
  if (reporter === undefined || inactiveAccount?.email.toLowerCase() !== email.toLowerCase()) return {};
  const accountType = accountTypeOf(reporter, inactiveAccount.accountType);
  return {
    inactiveCustomer: { accountId: reporter, accountType, active: false, displayName: inactiveReporter ?? '' },
  };
}

export default namedRequest;
