import type { Answer } from '../atlassian/http';
import { readGlobalPermissions } from '../atlassian/jira';

/** Asks Jira, as the calling user and now, whether they administer it. A question that fails is no yes. */
export async function administersJira(): Promise<Answer<boolean>> {
  const answer = await readGlobalPermissions('user', ['ADMINISTER']);
  return answer.ok ? { ...answer, body: answer.body.has('ADMINISTER') } : answer;
}
