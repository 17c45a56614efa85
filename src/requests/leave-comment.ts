import * as v from 'valibot';
import { addInternalComment } from '../atlassian/request-comments';
import { readWrittenRequest } from '../atlassian/request-people';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import { requireInProject } from './request-in-project';
import { requestKey } from './request-key';
import { noteComment } from './note-comment';
import type { RequestHandler } from './request';

const input = v.object({
  project: projectNamed,
  request: requestKey,
  /** As the caller saw and may have changed it. */
  text: v.pipe(v.string(), v.trim(), v.regex(/./, 'say something'), v.maxLength(10_000)),
});

export type LeaveCommentPayload = v.InferInput<typeof input>;
export type LeaveCommentResult = { kind: 'commented'; request: string };

/**
 * Leaves an internal comment on a request, as the caller, who could write the same in Jira. Never a public one: a
 * customer must not read what is wrong with an account.
 */
const leaveComment: RequestHandler<v.InferOutput<typeof input>, LeaveCommentResult, WithRights> = {
  input,
  async run({ project, request, text }, { accountId }) {
    const found = await requireInProject(readWrittenRequest('user', request), { project, request });
    const { key } = found;
    await noteComment(found, accountId).catch(() => stop('audit-unwritable'));
    const written = await addInternalComment('user', key, text);
    // The comment is there or not, whatever storage says; without this, the trail tells that it was begun.
    await noteComment(found, accountId, written).catch(() => undefined);
    if (!written.ok) stop('comment-refused', { request: key }, written.source);
    return { kind: 'commented', request: key };
  },
};

export default leaveComment;
