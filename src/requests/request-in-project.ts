import type { Answer } from '../atlassian/http';
import { readProject } from '../atlassian/jira';
import { stop } from './problem';

/**
 * The project of a request, where it is the one that was named: key and id are the same to a screen, and the right to
 * one project says nothing about another. Ends the request otherwise; what the caller cannot see is not there.
 */
export async function requireInProject<Body extends { project: { id: string; key: string } }>(
  read: Promise<Answer<Body>>,
  { project, request }: { project: string; request: string },
): Promise<Body> {
  const found = await read;
  const values = { request, project };
  if (!found.ok) {
    const gone = found.reason === 'not-found' || found.reason === 'forbidden';
    return gone ? stop('request-elsewhere', values) : stop('request-unreadable', values, found.source);
  }
  const { id, key } = found.body.project;
  if (id === project || key === project.toUpperCase()) return found.body;
  // A project that was renamed still answers to the key it had.
  const named = await readProject('user', project);
  return named.ok && named.body.id === id ? found.body : stop('request-elsewhere', values);
}
