import type { Problem } from '../requests/problem';
import type { Say } from './say';

/**
 * Why a request could not be carried out, in words.
 * @param when a time in ISO 8601 as people read it
 */
export function problemText(
  { code, values = {} }: Pick<Problem, 'code' | 'values'>,
  say: Say,
  when: (at: string) => string,
): string {
  const { facts, at } = values;
  // Facts go by their names in the code until here.
  return say(`problem.${code}`, {
    ...values,
    ...(Array.isArray(facts) ? { facts: facts.map((name) => say(`fact.${name}`)) } : {}),
    ...(typeof at === 'string' ? { at: when(at) } : {}),
  });
}
