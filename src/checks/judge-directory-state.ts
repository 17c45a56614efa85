import type { DirectoryUser } from '../facts/directory-user';
import type { Judgement, Message } from './check';

/** How a directory state is told as evidence. */
export const DIRECTORY_STATE: Message = {
  text: 'Directory: {state, select, not_listed {no Atlassian account with this address} active {an active account with access to this site} no_access {an active account without a role in Jira Service Management here} copied {an active account without access, in groups that were copied from another site} suspended {access suspended} deactivated {the account is deactivated} invited {an invitation is pending} other {the account is managed by another organization}}',
};

/** Judges for the causes that are one state of the account in the organization's directory each. */
export function judgeDirectoryState(
  { state }: DirectoryUser,
  blocking: DirectoryUser['state'],
): Judgement<'found' | 'state'> {
  const evidence = [{ type: 'value', fact: 'directoryUser', label: 'state', values: { state } }] as const;
  return state === blocking
    ? { outcome: 'blocks', message: 'found', confidence: 'certain', evidence }
    : { outcome: 'passes', evidence };
}
