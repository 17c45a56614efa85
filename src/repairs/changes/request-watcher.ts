import { addWatcher, readWatchers, removeWatcher } from '../../atlassian/customer-requests';
import type { ChangeKind, ChangeWords } from './change';
import { written } from './written';

/** One account among those who watch one request. */
export interface RequestWatcherTarget {
  request: string;
  /** For people to read; the account is what is removed. */
  email: string;
  accountId: string;
}

/** Whether the account watches the request. */
export interface RequestWatcherState {
  watching: boolean;
}

export const words: ChangeWords = {
  title: { text: '{email} as a watcher of {request}' },
  before: { text: '{watching, select, true {watches} other {does not watch}}' },
  after: { text: '{watching, select, true {watches} other {does not watch}}' },
};

export const operations = [
  'GET /rest/api/3/issue/{issueIdOrKey}/watchers',
  'POST /rest/api/3/issue/{issueIdOrKey}/watchers',
  'DELETE /rest/api/3/issue/{issueIdOrKey}/watchers',
] as const;

const requestWatcher: ChangeKind<'request-watcher', RequestWatcherTarget, RequestWatcherState> = {
  kind: 'request-watcher',
  reversible: true,
  mails: false,
  lock: (target) => `watcher:${target.request}:${target.accountId}`,
  async read(target) {
    const answer = await readWatchers('user', target.request);
    if (!answer.ok) return answer;
    return { ok: true, state: { watching: answer.body.includes(target.accountId) }, source: answer.source };
  },
  async write(target, to) {
    return written(await (to.watching ? addWatcher : removeWatcher)('user', target.request, target.accountId));
  },
};

export default requestWatcher;
