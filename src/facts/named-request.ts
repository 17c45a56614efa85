import {
  readIssue,
  readParticipants,
  readRequestFields,
  readWatchers,
  type RequestFields,
  type RequestIssue,
} from '../atlassian/customer-requests';
import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';
import { issueNamed } from './issue-named';

/** The request that a repair is asked for, or the text names, with everybody who sees or watches it. Accounts are told by their ids. */
export interface NamedRequest extends RequestIssue {
  participants: string[];
  watchers: string[];
  /** Ids of the fields; empty where the site has none. */
  fields: RequestFields;
}

/** Read only where a request was named. */
const namedRequest: Gatherer<'namedRequest'> = {
  fact: 'namedRequest',
  scope: 'customer',
  audience: 'agent',
  operations: [
    'GET /rest/api/3/field',
    'GET /rest/api/3/issue/{issueIdOrKey}',
    'GET /rest/api/3/issue/{issueIdOrKey}/watchers',
    'GET /rest/servicedeskapi/request/{issueIdOrKey}/participant',
  ],
  async gather(context) {
    const key = context.request ?? (await issueNamed(context));
    if (key === undefined) return unreadable('not-needed');
    const [fields, participants, watchers] = await Promise.all([
      readRequestFields('user'),
      readParticipants('user', key),
      readWatchers('user', key),
    ]);
    if (!fields.ok) return unreadable(fields.reason, [fields.source]);
    const issue = await readIssue('user', key, fields.body);
    if (!issue.ok) return unreadable(issue.reason, [issue.source]);
    if (!watchers.ok) return unreadable(watchers.reason, [watchers.source]);
    // A ticket without a request type is no request, and has no participants for the operation to list.
    if (!participants.ok && issue.body.requestType !== undefined) {
      return unreadable(participants.reason, [participants.source]);
    }
    const people = { participants: participants.ok ? participants.body : [], watchers: watchers.body };
    return readable({ ...issue.body, ...people, fields: fields.body }, issue.source);
  },
};

export default namedRequest;
