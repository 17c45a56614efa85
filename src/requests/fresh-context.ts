import type { GatherContext } from '../facts/gather';
import { gatherContext } from '../facts/read-facts';

/** Reads facts anew for one request, with nothing told and nothing remembered. `email` may be empty where nobody is meant. */
export function freshContext(project: string, email: string, accountId: string): GatherContext {
  return gatherContext({
    project,
    email,
    callerAccountId: accountId,
    complaint: { symptom: 'not-tried-yet', i18nKeys: [], clues: [] },
    given: Promise.resolve({}),
    shared: {},
  });
}
