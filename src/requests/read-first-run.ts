import { readAuditRecords } from '../atlassian/audit-log';
import { readBlockedProjects, readDataPolicy } from '../atlassian/data-policy';
import {
  readGlobalPermissions,
  readProject,
  readProjectPermissionScheme,
  readProjectRoles,
  readServiceProjects,
} from '../atlassian/jira';
import { readLicense } from '../atlassian/license';
import { planOf } from '../facts/license';
import { installedAt, wasJustInstalled } from '../records/installation';
import { readKeyRecord } from '../records/organization-key';
import { item, unanswered, type FirstRunItem } from './first-run-parts';
import type { ListedProject } from './list-service-projects';
import { noPayload, type ReadSettingsPayload } from './read-settings';
import type { RequestHandler } from './request';

/** As many projects as one question about data policies takes. */
const POLICIES_AT_ONCE = 50;
/** Service projects that are read as the app, three calls each. */
const TRIED = 5;
/** Projects that are named one by one. */
const NAMED = 20;

export type ReadFirstRunResult = {
  kind: 'first-run';
  items: FirstRunItem[];
  /** ISO 8601, UTC; when it was read. */
  at: string;
  /** When the app was installed, where the platform has told. */
  installedAt?: string;
  /** It was installed so lately that the platform may still refuse what it reads as itself. */
  justInstalled: boolean;
};

/** What this site lets the app read, tried as the caller and as the app itself. Changes nothing. */
const readFirstRun: RequestHandler<ReadSettingsPayload, ReadFirstRunResult> = {
  input: noPayload,
  async run() {
    const now = new Date();
    const listed = readServiceProjects('user');
    const [items, installed, justInstalled] = await Promise.all([
      Promise.all([plan(), people('user'), dataPolicy(), appProjects(), people('app'), auditLog(now), key(now)]),
      installedAt().catch(() => undefined),
      wasJustInstalled(now).catch(() => false),
    ]);
    return {
      kind: 'first-run',
      items: items.flat(),
      at: now.toISOString(),
      justInstalled,
      ...(installed === undefined ? {} : { installedAt: installed }),
    };

    async function dataPolicy(): Promise<FirstRunItem> {
      const [site, page] = await Promise.all([readDataPolicy(), listed]);
      if (!site.ok) return unanswered('data-policy', site);
      if (!site.body.anyContentBlocked) return item('data-policy', 'fine', 'none', { call: site.source });
      const projects = page.ok ? page.body.values : [];
      const blocked = await blockedOf(projects);
      const values = {
        count: blocked.length,
        looked: projects.length,
        projects: blocked.slice(0, NAMED).map(({ key: name }) => name),
        more: Math.max(0, blocked.length - NAMED),
      };
      const message = blocked.length > 0 ? 'blocked' : 'blocked-elsewhere';
      return item('data-policy', 'limited', message, { values, call: site.source });
    }

    async function appProjects(): Promise<FirstRunItem[]> {
      const page = await listed;
      if (!page.ok) return [unanswered('app-project', page)];
      const { values: all, total: of = all.length } = page.body;
      if (all.length === 0) return [item('app-project', 'off', 'no-project', { call: page.source })];
      const tried = await Promise.all(all.slice(0, TRIED).map(asTheApp));
      const untold = tried.find(({ told }) => told !== undefined)?.told;
      if (untold !== undefined) return [unanswered('app-project', untold)];
      const found = (['all', 'project-only', 'hidden'] as const).flatMap((message) => {
        const alike = tried.filter((one) => one.message === message);
        const [first] = alike;
        if (first === undefined) return [];
        const values = { projects: alike.map(({ key: name }) => name), tried: tried.length, of };
        const state = message === 'all' ? 'fine' : 'limited';
        return [item('app-project', state, message, { values, call: first.call })];
      });
      // What can be read does not make up for what cannot.
      return found.length > 1 ? found.filter(({ state }) => state !== 'fine') : found;
    }
  },
};

export default readFirstRun;

/** How much of a service project the app itself reads; `told` is an answer that does not tell. */
async function asTheApp({ id, key: name }: ListedProject) {
  const [seen, scheme, roles] = await Promise.all([
    readProject('app', id),
    readProjectPermissionScheme('app', id),
    readProjectRoles('app', id),
  ]);
  const lost = [seen, scheme, roles].filter((answer) => !answer.ok);
  const told = lost.find(({ reason }) => reason !== 'forbidden' && reason !== 'not-found');
  const partly = seen.ok ? ('project-only' as const) : ('hidden' as const);
  return { key: name, told, message: lost.length === 0 ? ('all' as const) : partly, call: (lost[0] ?? seen).source };
}

async function plan(): Promise<FirstRunItem> {
  const answer = await readLicense('user');
  if (!answer.ok) return unanswered('plan', answer);
  const read = planOf(answer.body);
  return item('plan', read === 'paid' ? 'fine' : 'limited', read, { call: answer.source });
}

/** Without *Browse users and groups* a search for accounts finds nobody, with status 200. */
async function people(as: 'user' | 'app'): Promise<FirstRunItem> {
  const part = as === 'user' ? 'people' : 'app-people';
  const answer = await readGlobalPermissions(as, ['USER_PICKER']);
  if (!answer.ok) return unanswered(part, answer);
  const may = answer.body.has('USER_PICKER');
  return item(part, may ? 'fine' : 'limited', may ? 'seen' : 'not-seen', { call: answer.source });
}

async function auditLog(now: Date): Promise<FirstRunItem> {
  // Whether it may be read at all is the question: what was changed later than now is nothing.
  const answer = await readAuditRecords('user', '', now.toISOString());
  return answer.ok ? item('audit-log', 'fine', 'read', { call: answer.source }) : unanswered('audit-log', answer);
}

async function key(now: Date): Promise<FirstRunItem> {
  const record = await readKeyRecord();
  if (record === undefined) return item('organization-key', 'off', 'none');
  const over = record.expiresOn !== undefined && record.expiresOn < now.toISOString().slice(0, 10);
  if (record.failed !== undefined || over) return item('organization-key', 'limited', 'failed');
  return item('organization-key', 'fine', 'kept');
}

async function blockedOf(projects: readonly ListedProject[]): Promise<ListedProject[]> {
  const parts = Array.from({ length: Math.ceil(projects.length / POLICIES_AT_ONCE) }, (_, index) =>
    projects.slice(index * POLICIES_AT_ONCE, (index + 1) * POLICIES_AT_ONCE),
  );
  const answers = await Promise.all(parts.map((part) => readBlockedProjects(part.map(({ id }) => id))));
  return parts.flatMap((part, index) => {
    const answer = answers[index];
    return answer?.ok === true ? part.filter(({ id }) => answer.body.has(id)) : [];
  });
}
