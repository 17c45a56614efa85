import { same, type Look, type LookedAt } from './looked-at';
import { mayOpenPortal } from './project';
import { customerAccessDetails, lacksGuard, siteState } from './site';

/** What the page shows the customer; the first thing that goes wrong on the way in. */
export const signIn: Look = (at) =>
  quoted(at) ??
  atTheDoor(at) ??
  withAnotherAddress(at) ??
  withAtlassianAccount(at) ??
  withPortalOnlyAccount(at) ??
  inside(at) ??
  'works';

const QUOTES: readonly [RegExp, string][] = [
  [/not available in (?:the|this) /i, 'feature-missing'],
  [/deactivated by atlassian/i, 'deactivated-by-atlassian'],
  [/verify your identity|verification code/i, 'verify-identity'],
  [
    /not assigned to a role|app not enabled|disallowed user agent|aadsts50105|specifically granted|saml|single sign-on.*(?:error|fail)/i,
    'single-sign-on',
  ],
  [/continue with (?:atlassian account|single sign-on)|log in with single sign-on/i, 'atlassian-login'],
  [/access to jira/i, 'no-access-to-jira'],
  [/contact organi[sz]ation admin/i, 'other'],
  [/something (?:has gone|went) wrong/i, 'something-wrong'],
];

function quoted({ visit }: LookedAt): string | undefined {
  const sees = visit?.sees ?? '';
  return QUOTES.find(([pattern]) => pattern.test(sees))?.[1];
}

/** Before any account counts. */
function atTheDoor(at: LookedAt): string | undefined {
  const { visit, atlassian, portalOnly } = at;
  const state = siteState(at);
  if (state === 'feature-missing') return 'feature-missing';
  // Who was sent to the identity provider saw that go wrong; others only know that they do not get in.
  if (lacksGuard(at) && visit?.with === 'single-sign-on') return 'single-sign-on';
  if (state !== 'works') return 'nobody-gets-in';
  if (visit?.cookies === 'blocked') return 'something-wrong';
  const pending = (atlassian ?? portalOnly)?.history.invitations.filter((one) => one.status === 'pending') ?? [];
  if (pending.length > 1 || (visit !== undefined && visit.link !== 'works')) return 'link-dead';
  const locked = [atlassian, portalOnly].some(
    (account) =>
      account?.history.scim !== undefined &&
      (account.type === 'customer' ? !account.active : account.directory === 'deactivated'),
  );
  return locked ? 'deactivated-by-atlassian' : undefined;
}

/** The customer enters the address that they use now, or used before, which no account has. */
function withAnotherAddress({ site, atlassian, portalOnly }: LookedAt): string | undefined {
  const { nowUses, previousEmail } = (atlassian ?? portalOnly)?.history ?? {};
  if (nowUses !== undefined) return 'no-account';
  if (previousEmail === undefined || site.accounts.some((one) => same(one.email, previousEmail))) return undefined;
  return 'no-account';
}

function withAtlassianAccount(at: LookedAt): string | undefined {
  const { site, email, atlassian, portalOnly, visit } = at;
  if (atlassian === undefined) return undefined;
  const shut = atlassian.directory !== 'active' || atlassian.access === 'none';
  if (portalOnly?.active === true && shut) return 'atlassian-login';
  if (atlassian.directory === 'suspended' || atlassian.directory === 'deactivated') return 'not-active';
  if (atlassian.directory === 'invited') return 'no-account';
  if (visit?.with === 'old-portal-password' || isNewToAtlassian(at)) return 'wrong-password';
  if (atlassian.managedBy !== 'us' && site.authentication.externalUserPolicy !== 'none') return 'verify-identity';
  if (site.authentication.notAssigned.some((one) => same(one, email))) return 'single-sign-on';
  const { atlassianAccounts, portalOnlyCustomers } = site.authentication;
  const onlyForOthers = portalOnlyCustomers === 'single-sign-on' && atlassianAccounts === 'password';
  if (visit?.with === 'single-sign-on' && onlyForOthers) return 'single-sign-on';
  if (visit?.opens === 'site-root' && atlassian.access === 'customer') return 'no-access-to-jira';
  if (atlassian.access === 'none' || atlassian.access === 'user') return 'no-access';
  return undefined;
}

/** Migrated and never signed in since: all they know is the password of the portal, which no longer counts. */
function isNewToAtlassian({ site, atlassian, visit }: LookedAt): boolean {
  if (atlassian?.migratedFromPortalOnly === undefined || visit?.with === 'single-sign-on') return false;
  const byPassword = atlassian.managedBy !== 'us' || site.authentication.atlassianAccounts === 'password';
  const { signedIn, passwordSet } = atlassian.history;
  return byPassword && !(signedIn ?? passwordSet);
}

function withPortalOnlyAccount(at: LookedAt): string | undefined {
  const { site, email, atlassian, portalOnly, visit } = at;
  if (atlassian !== undefined) return undefined;
  if (portalOnly === undefined) return customerAccessDetails(at) === 'approval' ? 'no-access' : 'no-account';
  if (!portalOnly.active) return 'not-active';
  const { portalOnlyCustomers } = site.authentication;
  const { passwordSet, signedIn } = portalOnly.history;
  if (visit?.opens === 'site-root') return 'root-address';
  if (visit?.with === 'single-sign-on' && portalOnlyCustomers !== 'single-sign-on') return 'single-sign-on';
  if (portalOnlyCustomers === 'single-sign-on') {
    const assigned = !site.authentication.notAssigned.some((one) => same(one, email));
    if (!assigned || site.site.guard === 'lapsed') return 'single-sign-on';
  }
  // It was single sign-on once, and asks for a password now.
  if (portalOnlyCustomers === 'single-sign-on-removed' && !passwordSet) return 'single-sign-on';
  if (!passwordSet && portalOnlyCustomers === 'password') return signedIn === true ? 'wrong-password' : 'no-account';
  return undefined;
}

/** Signed in, and then? */
function inside(at: LookedAt): string | undefined {
  const account = at.atlassian ?? at.portalOnly;
  if (account === undefined) return undefined;
  const details = customerAccessDetails(at);
  if (details === 'approval' || (details === 'role-missing' && at.atlassian !== undefined)) return 'no-access';
  if (!mayOpenPortal(at, account)) return 'portal-missing';
  // The identity provider sends them on with an address that no account has.
  return account.history.scim === 'unlinked' ? 'no-account' : undefined;
}
