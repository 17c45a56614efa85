import { readProjectPermissionScheme, readServiceProjects } from '../atlassian/jira';
import { readable, unreadable } from './fact';
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
    const others = page.body.values.filter((project) => project.id !== own.value.id);
    const total = Math.max((page.body.total ?? page.body.values.length) - 1, others.length);
    const sharing: { key: string; name: string }[] = [];
    let seen = 0;
    for (let start = 0; start < others.length; start += AT_ONCE) {
      const group = others.slice(start, start + AT_ONCE);
      const answers = await Promise.all(group.map((project) => readProjectPermissionScheme('user', project.id)));
      for (const [index, answer] of answers.entries()) {
        const project = group[index];
        if (!answer.ok || project === undefined) continue;
        seen += 1;
        if (answer.body.id === scheme.value.id) sharing.push({ key: project.key, name: project.name });
      }
    }
    return readable({ sharing, seen, of: total }, page.source);
  },
};

export default schemeProjects;
