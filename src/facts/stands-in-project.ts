import { worksHere } from './caller';
import type { GatherContext } from './gather';

/**
 * Proves, with an answer of Jira for the calling user in this invocation, that they work in this service project:
 * only then is something read as the app on their behalf.
 */
export async function standsInProject(context: GatherContext): Promise<boolean> {
  const caller = await context.read('caller');
  return caller.readable && worksHere(caller.value);
}
