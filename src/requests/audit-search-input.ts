import * as v from 'valibot';
import { readProject } from '../atlassian/jira';
import type { AuditSearch } from '../records/audit-search';
import { stop } from './problem';
import { projectNamed } from './project-named';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
/** A day in UTC, such as 2026-03-01. */
const day = v.pipe(
  v.string(),
  v.trim(),
  v.isoDate('give a day such as 2026-03-01'),
  v.check(isDay, 'there is no such day'),
);
const time = v.pipe(v.string(), v.isoTimestamp('not a time of an entry'));

/** What may be looked for in the audit trail; everything given must hold. */
const wanted = v.object({
  /** An e-mail address, or an account id: the one that stays where an address was erased. */
  customer: v.optional(text(500)),
  /** Account id of who made the change. */
  actor: v.optional(text(200)),
  cause: v.optional(text(100)),
  from: v.optional(day),
  /** The last day, as a whole. */
  to: v.optional(day),
  /** Where an earlier answer ended. */
  cursor: v.optional(time),
});

/** What may be asked of the trail of one service project. */
export const projectSearch = v.object({ project: projectNamed, ...wanted.entries });
/** Without a service project, all of them; by its id or its key also one that is deleted. */
export const siteSearch = v.object({ project: v.optional(projectNamed), ...wanted.entries });
type Wanted = v.InferOutput<typeof wanted>;
/** A search of the trail of the whole site, as it came in. */
export type SiteSearch = v.InferOutput<typeof siteSearch>;
/** A search of the trail of one service project, as it came in. */
export type ProjectSearch = v.InferOutput<typeof projectSearch>;

/** What records look for. */
export function searchOf({ customer, actor, cause, from, to }: Wanted, projectId?: string): AuditSearch {
  return {
    ...(projectId === undefined ? {} : { projectId }),
    ...(customer === undefined ? {} : customer.includes('@') ? { customer } : { account: customer }),
    ...(actor === undefined ? {} : { actor }),
    ...(cause === undefined ? {} : { cause }),
    ...(from === undefined ? {} : { from: `${from}T00:00:00.000Z` }),
    ...(to === undefined ? {} : { to: `${to}T23:59:59.999Z` }),
  };
}

/** Entries are stored under the project's id, which stays when its key is changed. */
export async function projectIdOf(project: string): Promise<string> {
  const found = await readProject('user', project);
  return found.ok ? found.body.id : stop('project-not-found', { project }, found.source);
}

/**
 * What records look for on the whole site. Of a service project that is not there, or not for the caller, entries are
 * found by the key that it had when they were written; all of them by its id.
 */
export async function searchOfSite({ project, ...asked }: SiteSearch): Promise<AuditSearch> {
  if (project === undefined || /^\d+$/.test(project)) return searchOf(asked, project);
  const found = await readProject('user', project);
  if (found.ok) return searchOf(asked, found.body.id);
  if (found.reason !== 'not-found') stop('project-unreadable', { project, reason: found.reason }, found.source);
  return { ...searchOf(asked), projectKey: project.toUpperCase() };
}

function isDay(given: string): boolean {
  return !Number.isNaN(Date.parse(given));
}
