import { worksHere } from './caller';
import type { GatherContext } from './gather';

/**
 * Proves, with an answer of Jira for the calling user in this invocation, that they work in this service project:
 * only then is something read as the app on their behalf.
 */
export async function standsInProject(context: GatherContext): Promise<boolean> {
  const [caller, project] = await Promise.all([context.read('caller'), context.read('serviceProject')]);
  // Of a project that Jira hides from the caller, nothing is told, so nothing is read.
  const hidden = !project.readable && project.reason === 'not-found';
  return caller.readable && worksHere(caller.value) && !hidden;
}
