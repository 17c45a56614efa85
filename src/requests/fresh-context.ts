import type { GatherContext } from '../facts/gather';
import { gatherContext, type ReadRequest, type SharedReads } from '../facts/read-facts';

/** Reads facts anew for one request, with nothing told and nothing remembered. `email` may be empty where nobody is meant. */
export function freshContext(
  project: string,
  email: string,
  accountId: string,
  request?: string,
  shared: SharedReads = {},
  more: Pick<ReadRequest, 'cloudId' | 'directory'> = {},
): GatherContext {
  return gatherContext({
    project,
    email,
    request,
    callerAccountId: accountId,
    complaint: { symptom: 'not-tried-yet', i18nKeys: [], clues: [] },
    given: Promise.resolve({}),
    shared,
    ...more,
  });
}
