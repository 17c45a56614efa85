import { readMyPermissions } from '../atlassian/jira';
import type { Gatherer } from './gather';
import { asFact } from './read-fact';

/** What Jira lets the person do who asked. */
export interface Caller {
  accountId: string;
  administersJira: boolean;
  administersProject: boolean;
  agent: boolean;
  /** Browse users and groups: without it a search for accounts finds nobody, with status 200. */
  browsesUsers: boolean;
}

/** What Jira is asked for, wherever the caller's rights are read. */
export const CALLER_PERMISSIONS = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'SERVICEDESK_AGENT', 'USER_PICKER'] as const;

/** What the caller may do, of the permissions they hold in the service project. */
export function callerOf(accountId: string, held: ReadonlySet<string>): Caller {
  return {
    accountId,
    administersJira: held.has('ADMINISTER'),
    administersProject: held.has('ADMINISTER_PROJECTS'),
    agent: held.has('SERVICEDESK_AGENT'),
    browsesUsers: held.has('USER_PICKER'),
  };
}

/** Whether somebody works in the service project: as an agent, as its administrator, or as a Jira administrator. */
export function worksHere(caller: Caller): boolean {
  return caller.agent || caller.administersProject || caller.administersJira;
}

/** Whether the app has to search for accounts in their place: their own search shows nobody, with status 200. */
export function isSearchedFor(caller: Caller): boolean {
  return worksHere(caller) && !caller.browsesUsers;
}

export const operations = ['GET /rest/api/3/mypermissions'] as const;

const caller: Gatherer<'caller'> = {
  fact: 'caller',
  scope: 'service-project',
  audience: 'agent',
  async gather({ project, callerAccountId }) {
    return asFact(await readMyPermissions('user', project, CALLER_PERMISSIONS), (held) =>
      callerOf(callerAccountId, held),
    );
  },
};

export default caller;
