import { useProductContext } from '@forge/react';
import { useProject } from './use-project';

/** The request that the window was opened on. */
export type Issue = { state: 'loading' } | { state: 'missing' } | { state: 'ready'; project: string; key: string };

/** The request on which the app was opened, as the platform tells it. */
export function useIssue(): Issue {
  const project = useProject();
  const issue: unknown = useProductContext()?.extension['issue'];
  if (project.state !== 'ready') return project;
  const key: unknown = issue !== null && typeof issue === 'object' ? (issue as { key?: unknown }).key : undefined;
  return typeof key === 'string' && key !== '' ? { state: 'ready', project: project.key, key } : { state: 'missing' };
}
