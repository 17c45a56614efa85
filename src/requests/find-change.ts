import * as v from 'valibot';
import { changesBehind } from '../diagnosis/changes-behind';
import { factsNaming, objectsBehind } from '../diagnosis/objects-behind';
import { TRACED_CAUSES } from '../diagnosis/traced-causes';
import { HISTORY_AUDIENCE, readChangeHistory, type ChangeRecord } from '../facts/change-history';
import type { ChangedObject } from '../facts/changed-object';
import type { ReadSource, Source, UnreadableReason } from '../facts/fact';
import { readFacts } from '../facts/read-facts';
import { requireServiceProject } from './diagnose-one';
import { freshContext } from './fresh-context';
import { openDirectory } from './open-directory';
import { maySee } from './reported-facts';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';

const input = v.object({
  project: projectNamed,
  email: v.pipe(v.string(), v.maxLength(500)),
  cause: v.picklist(TRACED_CAUSES),
});

export type FindChangePayload = v.InferInput<typeof input>;

/**
 * `no-audit-log`: Jira refuses its own administrator, as it does where all of it is on free plans. `account-unknown`:
 * the log names accounts by their id, which nothing that was read tells.
 */
export type NotTold = 'not-jira-admin' | 'no-audit-log' | 'team-managed' | 'account-unknown' | 'unread';

/** Who changed what is at fault, and when; no records where none was found since then. */
export type FindChangeResult =
  | {
      kind: 'looked';
      objects: ChangedObject[];
      since: string;
      records: ChangeRecord[];
      older: number;
      source: Source;
      /** The other searches of the log. */
      others: ReadSource[];
    }
  | { kind: 'not-told'; because: NotTold; reason: UnreadableReason; tried: ReadSource[] };

/** Looks in the site's audit log for the changes that can have brought a cause about. Reads only, as the caller. */
const findChange: RequestHandler<v.InferOutput<typeof input>, FindChangeResult, WithRights> = {
  input,
  async run({ project, email, cause }, { accountId, cloudId, rights }) {
    const directory = email === '' ? undefined : openDirectory([email], cloudId);
    const context = freshContext(project, email, accountId, undefined, {}, { cloudId, directory });
    await requireServiceProject(context);
    if (!maySee(HISTORY_AUDIENCE, rights)) return notTold('not-jira-admin', 'forbidden');
    const behind = objectsBehind(cause, await readFacts(context, factsNaming(cause)));
    switch (behind.kind) {
      case 'unnamed':
        return notTold(behind.because, behind.because === 'team-managed' ? 'not-needed' : 'not-known');
      case 'unread':
        return notTold('unread', behind.fact.reason, behind.fact.tried);
      case 'named': {
        const history = await readChangeHistory(behind.objects);
        if (!history.readable) {
          const { reason, tried } = history;
          return notTold(reason === 'forbidden' ? 'no-audit-log' : 'unread', reason, tried);
        }
        const { value, source, tried: others = [] } = history;
        const { objects, since } = value;
        return { kind: 'looked', objects, since, ...changesBehind(cause, value), source, others };
      }
      default:
        return behind satisfies never;
    }
  },
};

export default findChange;

function notTold(because: NotTold, reason: UnreadableReason, tried: ReadSource[] = []): FindChangeResult {
  return { kind: 'not-told', because, reason, tried };
}
