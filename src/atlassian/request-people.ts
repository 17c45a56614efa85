import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { documentText } from './document-text';
import { call, type Answer } from './http';

const person = v.object({
  accountId: v.string(),
  displayName: v.optional(v.string(), ''),
  emailAddress: v.nullish(v.string()),
});
/** Somebody whom an issue names. */
export type RequestPerson = v.InferOutput<typeof person>;

const issue = v.object({
  key: v.string(),
  fields: v.object({
    project: v.object({ id: v.string(), key: v.string() }),
    summary: v.nullish(v.string()),
    description: v.optional(v.unknown()),
    reporter: v.nullish(person),
    comment: v.nullish(v.object({ comments: v.optional(v.array(v.object({ body: v.unknown() })), []) })),
  }),
});
const participants = v.object({ values: v.optional(v.array(person), []) });

/** An issue as far as it tells whom it is about. */
export interface WrittenRequest {
  key: string;
  project: { id: string; key: string };
  /** Absent where it is hidden, or nobody reported it. */
  reporter?: RequestPerson;
  /** Summary, description and comments, as plain text. */
  text: string;
}

/** Get issue, with who reported it and what was written in it. */
export async function readWrittenRequest(as: Actor, key: string): Promise<Answer<WrittenRequest>> {
  const answer = await call({
    as,
    operation: 'GET /rest/api/3/issue/{issueIdOrKey}',
    path: route`/rest/api/3/issue/${key}?fields=project,summary,description,reporter,comment`,
    schema: issue,
  });
  if (!answer.ok) return answer;
  const { project, summary, description, reporter, comment } = answer.body.fields;
  const written = [description, ...(comment?.comments ?? []).map(({ body }) => body)].map(documentText);
  return {
    ...answer,
    body: {
      key: answer.body.key,
      project: { id: project.id, key: project.key },
      ...(reporter == null ? {} : { reporter }),
      text: [summary ?? '', ...written].join('\n'),
    },
  };
}

/** Get request participants, the first page: more than 50 could not be diagnosed at once anyway. */
export async function readParticipatingPeople(as: Actor, key: string): Promise<Answer<RequestPerson[]>> {
  const answer = await call({
    as,
    operation: 'GET /rest/servicedeskapi/request/{issueIdOrKey}/participant',
    path: route`/rest/servicedeskapi/request/${key}/participant?limit=50`,
    schema: participants,
  });
  return answer.ok ? { ...answer, body: answer.body.values } : answer;
}
