import type { Change } from '../../../src/repairs/changes/change';
import type { AtlassianAccount } from '../../site/site-description';
import type { SiteState } from '../../site/site-state';
import { back, type ChangeCase } from './change-case';

const OWEN = 'owen@directory.example';
const IN_DIRECTORY = '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}';
const ROLES = '/admin/v1/orgs/{orgId}/users/{userId}/roles';

/** Owen has an Atlassian account, in the state that the case is about. */
function owen(over: Partial<AtlassianAccount>) {
  return (state: SiteState): void => {
    const like = state.accounts.find((account) => account.type === 'atlassian');
    if (like?.type !== 'atlassian') throw new Error('Nobody on this site has an Atlassian account.');
    const plain = { jiraAdmin: false, siteAdmin: false, groups: [], managedBy: 'nobody' as const };
    state.accounts.push({ ...structuredClone(like), ...plain, accountId: 'owen', email: OWEN, name: 'Owen', ...over });
  };
}

/** Sets what is told of Owen. */
function turn(over: Partial<AtlassianAccount>) {
  return (state: SiteState): void => {
    const found = state.accounts.find(({ accountId }) => accountId === 'owen');
    if (found === undefined) throw new Error('Owen is not on this site.');
    Object.assign(found, over);
  };
}

const closed = turn({ directory: 'deactivated' });
const agent = turn({ access: 'agent' });

const restored: Change = {
  kind: 'directory-access',
  target: { email: OWEN, accountId: 'owen' },
  before: { access: 'suspended' },
  after: { access: 'active' },
};
const granted: Change = {
  kind: 'directory-role',
  target: { email: OWEN, accountId: 'owen' },
  before: { roles: 'none' },
  after: { roles: 'customer' },
};

/** What is written in the organization's directory. */
export const DIRECTORY_CASES: readonly ChangeCase[] = [
  {
    name: 'suspended access is restored',
    prepare: owen({ access: 'customer', directory: 'suspended' }),
    changes: () => [restored],
    writes: `POST ${IN_DIRECTORY}/restore`,
    third: closed,
  },
  {
    name: 'access is suspended again',
    prepare: owen({ access: 'customer', directory: 'active' }),
    changes: () => [back(restored)],
    writes: `POST ${IN_DIRECTORY}/suspend`,
    third: closed,
  },
  {
    name: 'the role Customer is given',
    prepare: owen({ access: 'none', directory: 'active' }),
    changes: () => [granted],
    writes: `POST ${ROLES}/assign`,
    third: agent,
  },
  {
    name: 'the role Customer is taken again',
    prepare: owen({ access: 'customer', directory: 'active' }),
    changes: () => [back(granted)],
    writes: `POST ${ROLES}/revoke`,
    third: agent,
  },
  {
    name: 'suspended access is restored and the role Customer given',
    prepare: owen({ access: 'none', directory: 'suspended' }),
    changes: () => [restored, granted],
    writes: `POST ${IN_DIRECTORY}/restore`,
    third: agent,
  },
];
