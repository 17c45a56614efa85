import * as v from 'valibot';
import { askRights } from '../access/ask-rights';
import { recentEntries, type AuditEntry } from '../records/audit-trail';
import { readProject } from '../atlassian/jira';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';

const input = v.object({ project: projectNamed });
const NEWEST = 50;

export type ReadAuditTrailPayload = v.InferInput<typeof input>;
export type ReadAuditTrailResult = { kind: 'entries'; entries: AuditEntry[] };

/** The newest entries of a service project's audit trail, for its administrators. */
const readAuditTrail: RequestHandler<v.InferOutput<typeof input>, ReadAuditTrailResult> = {
  input,
  async run({ project }, { accountId }) {
    const [found, rights] = await Promise.all([readProject('user', project), askRights(accountId, project)]);
    if (!found.ok) stop('project-not-found', { project }, found.source);
    if (!rights.ok || !(rights.body.administersProject || rights.body.administersJira)) {
      stop('not-allowed', { access: 'project-admin' });
    }
    return { kind: 'entries', entries: await recentEntries(found.body.id, NEWEST) };
  },
};

export default readAuditTrail;
