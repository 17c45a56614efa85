import { useProductContext } from '@forge/react';

/** The service project that the page stands in. */
export type Project = { state: 'loading' } | { state: 'missing' } | { state: 'ready'; key: string };

/** The service project in which the app was opened, as the platform tells it. */
export function useProject(): Project {
  const context = useProductContext();
  if (context === undefined) return { state: 'loading' };
  const project: unknown = context.extension['project'];
  if (project === null || typeof project !== 'object') return { state: 'missing' };
  const { key, id } = project as { key?: unknown; id?: unknown };
  const name = [key, id].find((one) => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? { state: 'ready', key: name } : { state: 'missing' };
}
