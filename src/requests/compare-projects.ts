import * as v from 'valibot';
import { readServiceProjects } from '../atlassian/jira';
import { compareSetups, type Comparison } from '../diagnosis/compare-setups';
import { unreadable, type UnreadableFact } from '../facts/fact';
import type { GatherContext } from '../facts/gather';
import { letsCustomersIn, readGrants, readSetup, type ProjectSetup } from '../facts/project-setup';
import { GATHERERS } from '../facts/registry';
import { requireServiceProject } from './diagnose-one';
import { freshContext } from './fresh-context';
import { stop } from './problem';
import { maySee } from './reported-facts';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';

const input = v.object({
  project: projectNamed,
  /** Key of the service project to compare with; one that works is looked for where it is missing. */
  with: v.optional(projectNamed),
});

const MOST_LOOKED_AT = 10;
const AT_ONCE = 5;

export type CompareProjectsPayload = v.InferInput<typeof input>;
/** Another service project of the site. */
export interface ComparedProject {
  key: string;
  name: string;
}
/** `none-works`: of so many other service projects so many were looked at, and so many of these could not be read. */
export type CompareProjectsResult =
  | { kind: 'compared'; here: ComparedProject; there: ComparedProject; found: boolean; rows: Comparison[] }
  | { kind: 'none-works'; looked: number; unread: number; of: number };

/** What differs from a service project that works. Reads only, for administrators of both. */
const compareProjects: RequestHandler<v.InferOutput<typeof input>, CompareProjectsResult> = {
  input,
  async run({ project, with: named }, { accountId }) {
    const here = freshContext(project, '', accountId);
    const own = await requireServiceProject(here);
    const chosen = named === undefined ? await findOne(own.id, accountId) : await takeNamed(own.id, named, accountId);
    if (!('there' in chosen)) return { kind: 'none-works', ...chosen };
    const [ownSetup, otherSetup] = await Promise.all([readSetup(here), setupFor(chosen.context)]);
    return {
      kind: 'compared',
      here: { key: own.key, name: own.name },
      there: chosen.there,
      found: named === undefined,
      rows: compareSetups(ownSetup, otherSetup),
    };
  },
};

export default compareProjects;

/** All that is compared can be read off the permission scheme, so who may see that may see the comparison. */
const { audience: AUDIENCE } = GATHERERS.permissionScheme;

interface Chosen {
  there: ComparedProject;
  context: GatherContext;
}

async function takeNamed(ownId: string, named: string, accountId: string): Promise<Chosen> {
  const context = freshContext(named, '', accountId);
  const { id, key: theirs, name } = await requireServiceProject(context);
  if (id === ownId) stop('compared-with-itself', { project: theirs });
  return { there: { key: theirs, name }, context };
}

/** The first other service project whose grants are as they should be. */
async function findOne(
  ownId: string,
  accountId: string,
): Promise<Chosen | { looked: number; unread: number; of: number }> {
  const page = await readServiceProjects('user');
  if (!page.ok) stop('projects-unreadable', { reason: page.reason }, page.source);
  const others = page.body.values.filter((one) => one.id !== ownId);
  const of = Math.max((page.body.total ?? 0) - 1, others.length);
  const candidates = others.slice(0, MOST_LOOKED_AT);
  let unread = 0;
  for (let start = 0; start < candidates.length; start += AT_ONCE) {
    const group = candidates.slice(start, start + AT_ONCE);
    const seen = await Promise.all(
      group.map(async ({ id, key: theirs, name }) => {
        const context = freshContext(id, '', accountId);
        const hidden = await notShown(context);
        const grants = hidden === undefined ? await readGrants(context) : undefined;
        return { there: { key: theirs, name }, context, grants };
      }),
    );
    const works = seen.find(({ grants }) => grants !== undefined && letsCustomersIn(grants));
    if (works !== undefined) return { there: works.there, context: works.context };
    unread += seen.filter(({ grants }) => grants === undefined || isUnread(grants)).length;
  }
  return { looked: candidates.length, unread, of };
}

/** A team-managed service project was read: its permissions are not ones to compare with. */
function isUnread({ portalAccess, directGrants }: Omit<ProjectSetup, 'style'>): boolean {
  return [portalAccess, directGrants].some((fact) => !fact.readable && fact.reason !== 'not-needed');
}

async function setupFor(context: GatherContext): Promise<ProjectSetup> {
  const hidden = await notShown(context);
  if (hidden === undefined) return readSetup(context);
  return { style: hidden, permissionScheme: hidden, portalAccess: hidden, directGrants: hidden };
}

/** Why the caller is shown nothing of this service project; undefined where they are. */
async function notShown(context: GatherContext): Promise<UnreadableFact | undefined> {
  const caller = await context.read('caller');
  if (!caller.readable) return caller;
  return maySee(AUDIENCE, caller.value) ? undefined : unreadable('forbidden');
}
