import type { Answer } from '../atlassian/http';
import { worksHere, type Caller } from './caller';
import { readable, unreadable, type Actor, type Fact } from './fact';
import type { GatherContext } from './gather';
import { asUserOrApp } from './read-fact';
import { standsInProject } from './stands-in-project';

/**
 * Reads what Jira documents for administrators only, or for those that `isReadFor` says otherwise. Who works here and
 * is none of them would be refused, so the app reads it for them at once; anybody else is asked for as themselves first.
 */
export async function asAdminOrApp<A, T>(
  context: GatherContext,
  read: (as: Actor) => Promise<Answer<A>>,
  value: (body: A) => T,
  isReadFor: (caller: Caller) => boolean = administersNothing,
): Promise<Fact<T>> {
  const caller = await context.read('caller');
  if (!caller.readable || !isReadFor(caller.value)) return asUserOrApp(read, () => standsInProject(context), value);
  const asApp = await read('app');
  if (asApp.ok) return readable(value(asApp.body), asApp.source);
  // 404 is how Jira refuses some reads; it is the caller's own lack of rights that leaves this unread.
  const refused = asApp.reason === 'forbidden' || asApp.reason === 'not-found';
  return unreadable(refused ? 'forbidden' : asApp.reason, [asApp.source]);
}

function administersNothing(caller: Caller): boolean {
  return worksHere(caller) && !caller.administersProject && !caller.administersJira;
}
