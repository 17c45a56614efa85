import * as v from 'valibot';
import { changesBehind, TRACED_CAUSES } from '../diagnosis/changes-behind';
import type { ReadSource, Source, UnreadableReason } from '../facts/fact';
import { GATHERERS } from '../facts/registry';
import type { SchemeRecord } from '../facts/scheme-history';
import { requireServiceProject } from './diagnose-one';
import { freshContext } from './fresh-context';
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

/** `no-audit-log`: Jira refuses its own administrator, as it does where all of it is on free plans. */
export type NotTold = 'not-jira-admin' | 'no-audit-log' | 'team-managed' | 'unread';

/** Who changed the permission scheme, and when; no records where none was found since then. */
export type FindChangeResult =
  | { kind: 'looked'; scheme: string; since: string; records: SchemeRecord[]; older: number; source: Source }
  | { kind: 'not-told'; because: NotTold; reason: UnreadableReason; tried: ReadSource[] };

/** Looks in the site's audit log for the changes that can have brought a cause about. Reads only, as the caller. */
const findChange: RequestHandler<v.InferOutput<typeof input>, FindChangeResult, WithRights> = {
  input,
  async run({ project, email, cause }, { accountId, rights }) {
    const context = freshContext(project, email, accountId);
    await requireServiceProject(context);
    if (!maySee(GATHERERS.schemeHistory.audience, rights)) {
      return { kind: 'not-told', because: 'not-jira-admin', reason: 'forbidden', tried: [] };
    }
    const [scheme, history] = await Promise.all([context.read('permissionScheme'), context.read('schemeHistory')]);
    if (history.readable) {
      const { scheme: own, since } = history.value;
      const { source } = history;
      return { kind: 'looked', scheme: own.name, since, ...changesBehind(cause, history.value), source };
    }
    const { reason, tried } = history;
    if (reason === 'not-needed') return { kind: 'not-told', because: 'team-managed', reason, tried };
    const refused = scheme.readable && reason === 'forbidden';
    return { kind: 'not-told', because: refused ? 'no-audit-log' : 'unread', reason, tried };
  },
};

export default findChange;
