import { readMyPermissions } from '../atlassian/jira';
import type { Answer } from '../atlassian/http';
import { CALLER_PERMISSIONS, callerOf, type Caller } from '../facts/caller';

/** Asks Jira, as the calling user and now, what they may do in this project. Nothing in a payload is believed. */
export async function askRights(accountId: string, project: string): Promise<Answer<Caller>> {
  const answer = await readMyPermissions('user', project, CALLER_PERMISSIONS);
  return answer.ok ? { ...answer, body: callerOf(accountId, answer.body) } : answer;
}
