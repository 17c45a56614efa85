import { useEffect } from 'react';
import type { Typed } from './use-typed';

/** With more, the form itself would no longer be kept. */
const MOST_CHARACTERS = 50_000;

/** How far something long had come before the page was loaded anew; undefined where nothing is kept of it. */
export function keptPlace({ fields }: Typed, name: string): unknown {
  try {
    return JSON.parse(fields[name] ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Keeps with a form how far something long has come.
 * @param place undefined while nothing is known that is newer than what is kept; null where there is nothing to go on with
 */
export function useKeptPlace(typed: Typed, name: string, place: object | null | undefined): void {
  const text = place === undefined ? undefined : place === null ? '' : JSON.stringify(place);
  useEffect(() => {
    if (text === undefined || text === (typed.fields[name] ?? '') || text.length > MOST_CHARACTERS) return;
    typed.type({ [name]: text });
  }, [typed, name, text]);
}
