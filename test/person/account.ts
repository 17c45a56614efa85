import type { Account } from '../site/site-description';
import { same, type Look, type LookedAt } from './looked-at';
import { approvedDomain } from './site';

/** Directory > Users of Atlassian Administration. */
export const directoryUser: Look = ({ atlassian }) => {
  if (atlassian === undefined) return 'not-listed';
  switch (atlassian.directory) {
    case 'invited':
      return 'invited';
    case 'suspended':
    case 'deactivated':
      // Who manages an account stands in its profile; of another organization's, nothing does.
      if (atlassian.managedBy === 'another-organization') return 'managed-elsewhere';
      if (atlassian.directory === 'deactivated' && atlassian.history.scim !== undefined) return 'deactivated-synced';
      return atlassian.directory;
    case 'active':
      if (atlassian.access === 'agent' || atlassian.access === 'customer') return 'active';
      return atlassian.history.created.by === 'site-copy' ? 'copied' : 'no-access';
    default:
      return atlassian.directory satisfies never;
  }
};

/** The apps of the account there. For whom the page does not open, somebody else looks. */
export const roleInDirectory: Look = (at) => {
  const { atlassian, asker, symptom } = at;
  if (atlassian === undefined || atlassian.directory !== 'active') return undefined;
  if (atlassian.access === 'agent' || atlassian.access === 'customer') return 'customer';
  const adding = symptom === 'add-failed' || symptom === 'not-tried-yet';
  if (!adding && approvedDomain(at)?.role === 'customer') return 'domain-gave-none';
  return asker?.siteAdmin === true ? 'none-yours-to-give' : 'none';
};

/** The page *Portal-only customers*. */
export const portalOnlyAccount: Look = ({ site, email, portalOnly }) => {
  if (portalOnly !== undefined) return portalOnly.active ? 'active' : 'inactive';
  const former = site.accounts.some(
    ({ type, history }) => type === 'customer' && history.nowUses !== undefined && same(history.nowUses, email),
  );
  return former ? 'former-address' : 'not-listed';
};

/** What the profile of the account shows, and what those remember who added the customer. */
export const accountHistory: Look = (at) => {
  const seen = unusual(at);
  const order = at.symptom === WAITS_FOR_MAIL ? WITHOUT_MAIL : OTHERWISE;
  return order.find((state) => seen.has(state)) ?? 'nothing';
};

const WAITS_FOR_MAIL = 'no-invitation-mail';

const OTHERWISE = [
  'deleted',
  'site-copy',
  'migrated',
  'email-changed',
  'never-completed',
  'not-verified',
  'several-pending',
  'created-by-app',
  'known-before',
];

/** Who waits for the invitation has not finished signing up for that very reason. */
const WITHOUT_MAIL = [
  'deleted',
  'site-copy',
  'email-changed',
  'several-pending',
  'created-by-app',
  'known-before',
  'never-completed',
  'not-verified',
];

function unusual(at: LookedAt): Set<string> {
  const { site, email, atlassian, portalOnly, project, symptom } = at;
  const seen = new Set<string>();
  const account: Account | undefined = atlassian ?? portalOnly;
  const once = site.accounts.filter((one) => same(one.email, email) && one.history.deleted);
  if (once.length > 0 && account === undefined) seen.add('deleted');
  const other = site.accounts.some(({ history }) =>
    [history.nowUses, history.previousEmail].some((one) => one !== undefined && same(one, email)),
  );
  if (other) seen.add('email-changed');
  if (account === undefined) return seen;
  const { history } = account;
  if (history.previousEmail !== undefined || history.nowUses !== undefined || history.scim === 'unlinked') {
    seen.add('email-changed');
  }
  if (history.created.by === 'site-copy' && atlassian?.access === 'none') seen.add('site-copy');
  if (atlassian?.migratedFromPortalOnly !== undefined) seen.add('migrated');
  // What is copied from another site is made without any mail as well.
  if (['app', 'automation', ...(portalOnly ? ['site-copy'] : [])].includes(history.created.by))
    seen.add('created-by-app');
  if (!history.passwordSet && !(history.signedIn ?? false)) seen.add('never-completed');
  if (!history.emailVerified) seen.add('not-verified');
  const elsewhere = site.projects.some(
    (other) => other.id !== project.id && other.serviceDesk?.customers.includes(account.accountId),
  );
  const last = history.invitations.at(-1)?.at;
  const olderThanInvitation =
    last !== undefined && history.created.at !== undefined && history.created.at.slice(0, 10) < last.slice(0, 10);
  const acceptedBefore = history.invitations.some((invitation) => invitation.status === 'accepted');
  // An address that was never verified is what strikes whoever looks at such an account.
  const inUseForDays = history.signedIn === true && history.emailVerified && daysSince(history.created.at) > 1;
  // Invitations that were sent while the customer took none are silent for that reason, however many they are.
  const since = atlassian?.productInvitationsSince;
  const pending = history.invitations.filter(
    ({ status, at: sent }) => status === 'pending' && !(since !== undefined && sent !== undefined && sent < since),
  );
  if (atlassian?.productInvitations !== false && pending.length > 1) seen.add('several-pending');
  // Whose own mail made the account was in the site before anybody added them.
  const wroteFirst = history.created.by === 'mail' && history.invitations.length === 0 && symptom === WAITS_FOR_MAIL;
  if (elsewhere || olderThanInvitation || acceptedBefore || inUseForDays || wroteFirst) seen.add('known-before');
  return seen;
}

/** 0 where nobody knows when. */
const daysSince = (moment: string | undefined): number =>
  moment === undefined ? 0 : (Date.now() - Date.parse(moment)) / (24 * 3_600_000);
