import { worksHere, type Caller } from '../facts/caller';
import type { RepairAccess } from '../repairs/repair';

/** What the caller may do in a service project, as Jira says, and beside it what Jira knows nothing of. */
export interface CallerRights extends Caller {
  /** Whoever gave the organization's key has listed the caller; asked only where it counts, and no without it. */
  repairsDirectory?: boolean;
}

/** Whether somebody with these rights may apply what needs this access. */
export function mayApply(access: RepairAccess, caller: CallerRights): boolean {
  switch (access) {
    case 'agent':
      return caller.agent || caller.administersProject;
    case 'project-admin':
      return caller.administersProject;
    case 'jira-admin':
      return caller.administersJira;
    case 'jira-and-project-admin':
      return caller.administersJira && caller.administersProject;
    case 'directory-repairer':
      return caller.repairsDirectory === true && worksHere(caller);
    default:
      return access satisfies never;
  }
}

/**
 * Whether the app may write this for an agent who may not do so alone: an administrator has switched that on, and Jira
 * says that the caller is an agent of the service project.
 */
export function mayApplyThroughApp(
  { access, throughApp }: { access: RepairAccess; throughApp?: true },
  caller: Caller,
  agentsMayAdd: boolean,
): boolean {
  return throughApp === true && agentsMayAdd && caller.agent && !mayApply(access, caller);
}

/** The highest of the caller's rights, in a word. */
export function rightsOf(caller: Caller): 'none' | 'agent' | 'project-admin' | 'jira-admin' {
  if (caller.administersJira) return 'jira-admin';
  if (caller.administersProject) return 'project-admin';
  return caller.agent ? 'agent' : 'none';
}
