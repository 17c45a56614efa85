import { searchDirectories, type FoundDirectoryUser } from '../../atlassian/organization';
import { readDirectoriesOf, restoreUser, suspendUser, type OrganizationUser } from '../../atlassian/organization-users';
import type { ChangeKind, ChangeWords, NotBegun } from './change';
import { required, unreadBeforeWriting, unreadWithKey, writtenWithKey } from './with-key';

/** The access of one Atlassian account to the organization's directory. */
export interface DirectoryAccessTarget {
  /** For people to read; the account is what is changed. */
  email: string;
  accountId: string;
}

/** How the account stands in the directory. */
export interface DirectoryAccessState {
  access: 'active' | 'suspended' | 'deactivated' | 'no-membership' | 'not-listed' | 'unknown';
}

const STATES =
  '{access, select, active {active} suspended {suspended} deactivated {deactivated} no_membership {without membership} not_listed {not in the directory} other {unknown}}';

export const words: ChangeWords = {
  title: { text: 'The access of {email} in the organization’s directory' },
  before: { text: STATES },
  after: { text: STATES },
};

export const operations = [
  'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search',
  'GET /admin/v2/orgs/{orgId}/directories',
  'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore',
  'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend',
] as const;

const directoryAccess: ChangeKind<'directory-access', DirectoryAccessTarget, DirectoryAccessState> = {
  kind: 'directory-access',
  reversible: true,
  mails: 'not-documented',
  withKey: true,
  lock: (target) => `directory:${target.accountId}`,
  async read({ accountId }, _, lent) {
    const answer = await searchDirectories(required(lent), { accountIds: [accountId] });
    if (!answer.ok) return unreadWithKey(answer);
    const user = answer.body.data.find((one) => one.accountId === accountId);
    return { ok: true, state: { access: accessOf(user) }, source: answer.source };
  },
  async write({ accountId }, to, _, __, lent) {
    const user = { access: required(lent), accountId };
    const directory = await directoryOf(user);
    if (!directory.ok) return directory;
    if (to.access === 'active') return writtenWithKey(await restoreUser(user, directory.id));
    if (to.access === 'suspended') return writtenWithKey(await suspendUser(user, directory.id));
    throw new Error(`No operation makes the access of an account ${to.access}.`);
  },
};

export default directoryAccess;

/** The one directory that has the account: where several do, nobody has said in which of them to change it. */
async function directoryOf(user: OrganizationUser): Promise<{ ok: true; id: string } | NotBegun> {
  const answer = await readDirectoriesOf(user);
  if (!answer.ok) return unreadBeforeWriting(answer);
  const [directory, another] = answer.body.data;
  if (directory !== undefined && another === undefined) return { ok: true, id: directory.directoryId };
  const trouble = { of: 'directories', count: answer.body.data.length } as const;
  return { ok: false, begun: false, calls: [answer.source], trouble };
}

function accessOf(user: FoundDirectoryUser | undefined): DirectoryAccessState['access'] {
  if (user === undefined) return 'not-listed';
  const { accountStatus, membershipStatus, forDeletion } = user;
  if (accountStatus === 'inactive' || accountStatus === 'closed' || forDeletion === true) return 'deactivated';
  if (accountStatus !== 'active') return 'unknown';
  switch (membershipStatus) {
    case 'active':
    case 'suspended':
      return membershipStatus;
    case 'no_membership':
      return 'no-membership';
    default:
      return 'unknown';
  }
}
