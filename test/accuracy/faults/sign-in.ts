import type { Symptom } from '../../../src/facts/complaint';
import { accountOf, withAtlassian, type Visit } from '../draft';
import type { AccountKind, Fault, Part } from '../fault';

const SIGN_IN: readonly [Symptom, ...Symptom[]] = ['cannot-sign-in'];
const SIGN_IN_OR_PORTAL: readonly [Symptom, ...Symptom[]] = ['cannot-sign-in', 'cannot-see-portal'];

/** How the customer goes about it. */
const visit = (
  cause: string,
  name: string,
  symptoms: readonly [Symptom, ...Symptom[]],
  account: AccountKind,
  change: Partial<Visit>,
): Fault => ({
  cause,
  name,
  symptoms,
  account,
  lays: ['visit'],
  lay: (draft) => {
    if (account === 'atlassian') withAtlassian(draft);
    draft.visit = { ...draft.visit, ...change };
  },
});

const policy = (name: string, account: AccountKind, lays: readonly Part[], lay: Fault['lay']): Fault => ({
  cause: 'sso-not-applicable-or-misconfigured',
  name,
  symptoms: SIGN_IN,
  account,
  lays,
  lay,
});

/** Faults of the stage *sign-in*. */
const signIn: readonly Fault[] = [
  {
    cause: 'migrated-customer-old-password',
    name: 'still types the password of the portal',
    symptoms: SIGN_IN,
    account: 'atlassian',
    lays: ['past', 'visit'],
    lay: (draft) => {
      withAtlassian(draft, { migratedFromPortalOnly: '2026-10-01T00:00:00.000Z' });
      draft.visit = { ...draft.visit, with: 'old-portal-password' };
    },
  },
  {
    cause: 'external-user-policy',
    name: 'a one-time passcode',
    symptoms: SIGN_IN,
    account: 'atlassian',
    lays: ['policy'],
    lay: (draft) => {
      withAtlassian(draft);
      draft.authentication.externalUserPolicy = 'one-time-passcode';
    },
  },
  policy('not assigned in the identity provider', 'atlassian', ['policy', 'account'], (draft) => {
    withAtlassian(draft, { managedBy: 'us' });
    draft.authentication.notAssigned = [draft.email];
  }),
  policy('a portal-only account that tries it', 'portal-only', ['visit'], (draft) => {
    draft.visit = { ...draft.visit, with: 'single-sign-on' };
  }),
  policy('it was removed, and there is no password', 'portal-only', ['policy', 'past'], (draft) => {
    draft.authentication.portalOnlyCustomers = 'single-sign-on-removed';
    Object.assign(accountOf(draft), { passwordSet: false, signedIn: true });
  }),
  visit('portal-only-used-root-url', 'opens the address of Jira', SIGN_IN_OR_PORTAL, 'portal-only', {
    opens: 'site-root',
  }),
  {
    ...visit('redirected-to-jira-not-portal', 'ends in Jira', SIGN_IN_OR_PORTAL, 'atlassian', { opens: 'site-root' }),
    // Of somebody who has the Customer role; without it, the account is what is wrong.
    lays: ['visit', 'account'],
  },
  visit('invite-link-broken-or-stale', 'the link was rewritten', SIGN_IN, 'portal-only', {
    opens: 'invitation-link',
    link: 'rewritten',
  }),
  {
    ...visit('invite-link-broken-or-stale', 'the oldest of two invitations', SIGN_IN, 'portal-only', {
      opens: 'invitation-link',
    }),
    lays: ['visit', 'past'],
    lay: (draft) => {
      accountOf(draft).invitations = [{ status: 'pending' }, { status: 'pending' }];
      draft.visit = { ...draft.visit, opens: 'invitation-link' };
    },
  },
  visit('browser-cookies-or-network', 'cookies are blocked', SIGN_IN_OR_PORTAL, 'any', { cookies: 'blocked' }),
];

export default signIn;
