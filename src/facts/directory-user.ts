import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';

/** What the organization's directory says of the Atlassian account with this address. */
export interface DirectoryUser {
  state: 'not-listed' | 'active' | 'no-access' | 'suspended' | 'deactivated' | 'invited' | 'managed-elsewhere';
}

/**
 * Only the Organizations API reads the directory, with a key that has not been given; a search for accounts proves
 * one state alone, *active*, because it shows no other.
 */
const directoryUser: Gatherer<'directoryUser'> = {
  fact: 'directoryUser',
  scope: 'customer',
  audience: 'agent',
  operations: [],
  async gather(context) {
    const accounts = await context.read('accounts');
    const seen =
      accounts.readable &&
      accounts.value.found.some((account) => account.accountType === 'atlassian' && account.active);
    return seen ? readable({ state: 'active' }, accounts.source) : unreadable('not-configured');
  },
};

export default directoryUser;
