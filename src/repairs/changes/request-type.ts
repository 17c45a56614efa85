import { editIssue, readIssue } from '../../atlassian/request-issue';
import type { ChangeKind, ChangeWords } from './change';
import { written } from './written';

/** The request type of one ticket that has none. */
export interface RequestTypeTarget {
  request: string;
  /** Id of the field *Request Type* on this site. */
  field: string;
  requestTypeName: string;
}

/** Which request type the issue has. */
export interface RequestTypeState {
  /** `none` where the ticket has none. */
  requestTypeId: string;
}

export const words: ChangeWords = {
  title: { text: 'The request type of {request}' },
  before: { text: '{requestTypeId, select, none {none} other {another one (ID {requestTypeId})}}' },
  after: { text: '“{requestTypeName}”' },
  irreversible: {
    text: 'A request type can be changed to another one, but no documented way takes it off a request again.',
  },
};

export const operations = ['GET /rest/api/3/issue/{issueIdOrKey}', 'PUT /rest/api/3/issue/{issueIdOrKey}'] as const;

const requestType: ChangeKind<'request-type', RequestTypeTarget, RequestTypeState> = {
  kind: 'request-type',
  reversible: false,
  mails: false,
  lock: (target) => `request:${target.request}:type`,
  async read(target) {
    const answer = await readIssue('user', target.request, { requestType: target.field, organizations: '' });
    if (!answer.ok) return answer;
    return { ok: true, state: { requestTypeId: answer.body.requestType?.id ?? 'none' }, source: answer.source };
  },
  async write(target, to) {
    return written(await editIssue('user', target.request, target.field, to.requestTypeId));
  },
};

export default requestType;
