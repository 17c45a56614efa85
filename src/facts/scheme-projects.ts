import { readProjectPermissionScheme, readServiceProjects } from '../atlassian/jira';
import { readable, unreadable, type ReadSource, type UnreadableReason } from './fact';
import type { Gatherer } from './gather';

/** The service projects that share this project's permission scheme, as far as they were asked. */
export interface SchemeProjects {
  sharing: { key: string; name: string }[];
  /** How many other service projects answered which scheme they use, of how many there are. */
  seen: number;
  of: number;
}

const AT_ONCE = 10;

export const operations = [
  'GET /rest/api/3/project/search',
  'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme',
] as const;

/** No operation lists the projects of a scheme: each service project is asked for its own. Read for a plan only. */
const schemeProjects: Gatherer<'schemeProjects'> = {
  fact: 'schemeProjects',
  scope: 'service-project',
  audience: 'project-admin',
  async gather(context) {
    const [scheme, own, page] = await Promise.all([
      context.read('permissionScheme'),
      context.read('serviceProject'),
      readServiceProjects('user'),
    ]);
    if (!scheme.readable) return scheme;
    if (!own.readable) return own;
    if (!page.ok) return unreadable(page.reason, [page.source]);
    const { value } = await askOthers(page.body, scheme.value.id, own.value.id);
    return readable(value, page.source);
  },
};

export default schemeProjects;

/**
 * Who shares a scheme now, for a plan that told it: what cannot be read for a moment is no answer, as it could be one
 * of those that share it.
 * @param own id of the service project that the plan is for
 */
export async function readSchemeProjects(schemeId: number, own: string): Promise<SchemeProjectsRead> {
  const page = await readServiceProjects('user');
  if (!page.ok) return page;
  const { value, failed } = await askOthers(page.body, schemeId, own);
  if (failed !== undefined) return failed;
  return { ok: true, state: value, source: page.source };
}

/** The projects that use a permission scheme, or why they could not be read. */
export type SchemeProjectsRead =
  { ok: true; state: SchemeProjects; source: ReadSource } | { ok: false; reason: UnreadableReason; source: ReadSource };

type Page = Extract<Awaited<ReturnType<typeof readServiceProjects>>, { ok: true }>['body'];
type Refused = Extract<Awaited<ReturnType<typeof readProjectPermissionScheme>>, { ok: false }>;

async function askOthers(
  page: Page,
  schemeId: number,
  own: string,
): Promise<{ value: SchemeProjects; failed?: Refused }> {
  const others = page.values.filter((project) => project.id !== own);
  const of = Math.max((page.total ?? page.values.length) - 1, others.length);
  const sharing: { key: string; name: string }[] = [];
  let seen = 0;
  let failed: Refused | undefined;
  for (let start = 0; start < others.length; start += AT_ONCE) {
    const group = others.slice(start, start + AT_ONCE);
    const answers = await Promise.all(group.map((project) => readProjectPermissionScheme('user', project.id)));
    for (const [index, answer] of answers.entries()) {
      const project = group[index];
      if (!answer.ok) {
        if (answer.reason !== 'forbidden' && answer.reason !== 'not-found') failed = answer;
        continue;
      }
      if (project === undefined) continue;
      seen += 1;
      if (answer.body.id === schemeId) sharing.push({ key: project.key, name: project.name });
    }
  }
  return { value: { sharing, seen, of }, ...(failed === undefined ? {} : { failed }) };
}
