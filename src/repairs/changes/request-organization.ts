import { editIssue, readIssue } from '../../atlassian/request-issue';
import type { ChangeKind, ChangeWords } from './change';
import { notBegun, written } from './written';

/** One organization that one request is shared with. */
export interface RequestOrganizationTarget {
  request: string;
  /** Id of the field *Organizations* on this site. */
  field: string;
  organizationId: string;
  organizationName: string;
}

/** Whether the request is shared with the organization. */
export interface RequestOrganizationState {
  shared: boolean;
}

export const words: ChangeWords = {
  title: { text: 'The request {request} and the organization “{organizationName}”' },
  before: { text: '{shared, select, true {shared} other {not shared}}' },
  after: { text: '{shared, select, true {shared} other {not shared}}' },
};

export const operations = ['GET /rest/api/3/issue/{issueIdOrKey}', 'PUT /rest/api/3/issue/{issueIdOrKey}'] as const;

const requestOrganization: ChangeKind<'request-organization', RequestOrganizationTarget, RequestOrganizationState> = {
  kind: 'request-organization',
  reversible: true,
  mails: true,
  // The field is written as a whole, so two organizations of one request wait for each other.
  lock: (target) => `request:${target.request}:organizations`,
  async read(target) {
    const answer = await readIssue('user', target.request, { requestType: '', organizations: target.field });
    if (!answer.ok) return answer;
    const shared = answer.body.organizations.some((one) => one.id === target.organizationId);
    return { ok: true, state: { shared }, source: answer.source };
  },
  async write(target, to) {
    const present = await readIssue('user', target.request, { requestType: '', organizations: target.field });
    if (!present.ok) return notBegun(present);
    const others = present.body.organizations.map((one) => one.id).filter((id) => id !== target.organizationId);
    const wanted = to.shared ? [...others, target.organizationId] : others;
    return written(await editIssue('user', target.request, target.field, wanted.map(Number)));
  },
};

export default requestOrganization;
