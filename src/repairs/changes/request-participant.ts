import { addParticipant, readParticipants, removeParticipant } from '../../atlassian/customer-requests';
import type { ChangeKind, ChangeWords } from './change';
import { written } from './written';

/** One account among the participants of one request. */
export interface RequestParticipantTarget {
  request: string;
  /** For people to read; the account is what is added. */
  email: string;
  accountId: string;
}

/** Whether the account is a participant of the request. */
export interface RequestParticipantState {
  participant: boolean;
}

export const words: ChangeWords = {
  title: { text: '{email} as a participant of the request {request}' },
  before: { text: '{participant, select, true {takes part} other {does not take part}}' },
  after: { text: '{participant, select, true {takes part} other {does not take part}}' },
};

export const operations = [
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/participant',
  'POST /rest/servicedeskapi/request/{issueIdOrKey}/participant',
  'DELETE /rest/servicedeskapi/request/{issueIdOrKey}/participant',
] as const;

const requestParticipant: ChangeKind<'request-participant', RequestParticipantTarget, RequestParticipantState> = {
  kind: 'request-participant',
  reversible: true,
  mails: true,
  lock: (target) => `participant:${target.request}:${target.accountId}`,
  async read(target) {
    const answer = await readParticipants('user', target.request);
    if (!answer.ok) return answer;
    return { ok: true, state: { participant: answer.body.includes(target.accountId) }, source: answer.source };
  },
  async write(target, to) {
    const write = to.participant ? addParticipant : removeParticipant;
    return written(await write('user', target.request, target.accountId));
  },
};

export default requestParticipant;
