import { readMyPermissions } from '../atlassian/jira';
import type { Answer } from '../atlassian/http';
import type { Caller } from '../facts/caller';
import { callerOf } from '../facts/caller';

/** Asks Jira, as the calling user and now, what they may do in this project. Nothing in a payload is believed. */
export async function askRights(accountId: string, project: string): Promise<Answer<Caller>> {
  const names = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'SERVICEDESK_AGENT', 'USER_PICKER'];
  const answer = await readMyPermissions('user', project, names);
  return answer.ok ? { ...answer, body: callerOf(accountId, answer.body) } : answer;
}
