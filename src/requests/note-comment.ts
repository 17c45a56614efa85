import { attempted, type Answer } from '../atlassian/http';
import type { WrittenRequest } from '../atlassian/request-people';
import { appendEntry } from '../records/audit-trail';

/** Leaves in the audit trail that a comment is about to be written on a request, and later what came of it; not its text. */
export async function noteComment(
  { key, project }: WrittenRequest,
  actor: string,
  written?: Answer<unknown>,
): Promise<void> {
  const at = new Date().toISOString();
  const outcome = written?.ok ? 'applied' : written?.reason === 'forbidden' ? 'refused' : 'failed';
  await appendEntry({
    at,
    actor,
    action: 'comment',
    phase: written === undefined ? 'intent' : 'outcome',
    planId: '',
    repair: '',
    projectId: project.id,
    projectKey: project.key,
    email: '',
    cause: '',
    changes: [],
    note: { of: 'comment', request: key },
    ...(written && { outcome: { outcome, changes: [{ outcome, calls: [attempted(written)] }], at, by: actor } }),
  });
}
