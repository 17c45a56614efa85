import type { Answer } from '../atlassian/http';
import { readable, unreadable, type Fact } from './fact';

/** Makes a fact of an answer: its value where the call succeeded, the reason and the call where it did not. */
export function asFact<A, T>(answer: Answer<A>, value: (body: A) => T): Fact<T> {
  return answer.ok ? readable(value(answer.body), answer.source) : unreadable(answer.reason, [answer.source]);
}

/**
 * Reads as the user, and as the app where the user may not: for facts whose meaning the caller may know although
 * Jira does not let them read the record. `allowed` proves that the caller stands in this project; it is asked only
 * when it is needed.
 */
export async function asUserOrApp<A, T>(
  read: (as: 'user' | 'app') => Promise<Answer<A>>,
  allowed: () => Promise<boolean>,
  value: (body: A) => T,
): Promise<Fact<T>> {
  const asUser = await read('user');
  if (asUser.ok || (asUser.reason !== 'forbidden' && asUser.reason !== 'not-found')) return asFact(asUser, value);
  if (!(await allowed())) return unreadable(asUser.reason, [asUser.source]);
  const asApp = await read('app');
  return asApp.ok
    ? readable(value(asApp.body), asApp.source, [asUser.source])
    : unreadable(asApp.reason === 'app-starting' ? asApp.reason : asUser.reason, [asUser.source, asApp.source]);
}
