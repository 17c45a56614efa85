import { readServiceProjects } from '../atlassian/jira';
import type { ReadSource, UnreadableReason } from '../facts/fact';
import { stop } from './problem';

/** As many as one screen lists. */
const MOST_PROJECTS = 1_000;
/** No further page is begun later than this, in milliseconds: an invocation ends after 25 seconds. */
const READING_MS = 12_000;

/** A service project of the site. */
export interface ListedProject {
  id: string;
  key: string;
  name: string;
}

/** The service projects of the site, as many as are read. */
export interface ListedProjects {
  projects: ListedProject[];
  /** How many Jira says there are. */
  total: number;
  /** Why there are fewer than that here; absent where all are. */
  cut?:
    | { because: 'too-many' }
    | { because: 'no-time' }
    | { because: 'not-read'; reason: UnreadableReason; call: ReadSource };
}

/**
 * Every live service project that Jira shows the caller, 100 a call. Of a Jira administrator that is also the ones that
 * they may not browse, which the list of service desks would leave out: those must not pass for fine.
 */
export async function listServiceProjects(): Promise<ListedProjects> {
  const began = Date.now();
  const projects: ListedProject[] = [];
  let total = 0;
  for (;;) {
    const page = await readServiceProjects('user', projects.length);
    if (!page.ok) {
      const { reason, source } = page;
      if (projects.length === 0) stop('service-projects-unreadable', { reason }, source);
      return { projects, total: Math.max(total, projects.length), cut: { because: 'not-read', reason, call: source } };
    }
    total = page.body.total ?? projects.length + page.body.values.length;
    projects.push(...page.body.values.map(({ id, key, name }) => ({ id, key, name })));
    if (page.body.values.length === 0 || projects.length >= total) return { projects, total: projects.length };
    if (projects.length >= MOST_PROJECTS) return { projects, total, cut: { because: 'too-many' } };
    if (Date.now() - began > READING_MS) return { projects, total, cut: { because: 'no-time' } };
  }
}
