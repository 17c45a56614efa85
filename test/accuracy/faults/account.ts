import type { Symptom } from '../../../src/facts/complaint';
import { withAtlassian, withPortalOnly, type Person } from '../draft';
import type { Fault } from '../fault';

const ANY_WAY: readonly [Symptom, ...Symptom[]] = [
  'add-failed',
  'no-invitation-mail',
  'cannot-sign-in',
  'cannot-see-portal',
  'not-tried-yet',
];

/** An Atlassian account that is in no state to be let in. */
const atlassian = (cause: string, name: string, state: Partial<Person>): Fault => ({
  cause,
  name,
  symptoms: ANY_WAY,
  account: 'atlassian',
  lays: ['account'],
  lay: (draft, symptom) => {
    withAtlassian(draft, state);
    // Whoever waits for the mail of an adding that failed is not listed.
    if (symptom === 'no-invitation-mail') draft.added = false;
  },
});

/** Faults of the stage *account* that are a state of the account. */
const account: readonly Fault[] = [
  atlassian('atlassian-account-no-access', 'no product access', { access: 'none' }),
  atlassian('user-suspended-in-directory', 'access was suspended', { directory: 'suspended' }),
  atlassian('atlassian-account-deactivated', 'deactivated by us', { directory: 'deactivated', managedBy: 'us' }),
  atlassian('atlassian-account-deactivated', 'deactivated, and nobody manages it', { directory: 'deactivated' }),
  atlassian('managed-by-other-org', 'disabled by its owner', {
    directory: 'deactivated',
    managedBy: 'another-organization',
  }),
  {
    cause: 'atlassian-account-no-access',
    name: 'somebody who uses Jira only',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'atlassian',
    lays: ['account', 'membership'],
    lay: (draft) => {
      withAtlassian(draft, { access: 'user' });
    },
    // Whoever cannot give the role is told that first.
    alsoIs: ['actor-lacks-user-admin-rights'],
  },
  {
    ...atlassian('invited-via-people-page', 'the invitation is pending', {}),
    lays: ['account', 'membership', 'past'],
    lay: (draft) => {
      withAtlassian(draft, {
        directory: 'invited',
        access: 'user',
        created: { by: 'people-page' },
        invitations: [{ status: 'pending' }],
        emailVerified: false,
        passwordSet: false,
      });
      draft.added = false;
    },
  },
  {
    cause: 'portal-only-inactive',
    name: 'revoked, and listed in the service project',
    symptoms: ANY_WAY,
    account: 'portal-only',
    lays: ['account', 'membership'],
    lay: (draft) => {
      withPortalOnly(draft, { active: false });
      draft.added = true;
    },
  },
  {
    cause: 'portal-only-inactive',
    name: 'revoked, and listed nowhere',
    symptoms: ['add-failed', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
    account: 'portal-only',
    lays: ['account', 'membership'],
    lay: (draft) => {
      withPortalOnly(draft, { active: false });
      draft.added = false;
    },
  },
  {
    cause: 'portal-only-inactive',
    name: 'revoked, and the page says so',
    symptoms: ['add-failed'],
    account: 'portal-only',
    lays: ['account', 'membership', 'text'],
    lay: (draft) => {
      withPortalOnly(draft, { active: false });
      draft.added = false;
    },
    says: (email) =>
      `This customer is inactive. You'll need to activate their account before you can invite them to the service project. ${email}`,
  },
  {
    cause: 'duplicate-portal-and-atlassian',
    name: 'both are active',
    symptoms: ANY_WAY,
    account: 'both',
    lays: ['account', 'membership'],
    lay: (draft) => {
      withAtlassian(draft);
      withPortalOnly(draft);
      draft.added = true;
    },
  },
  {
    cause: 'account-not-visible',
    name: 'the profile hides its address',
    symptoms: ['add-failed'],
    account: 'atlassian',
    lays: ['account', 'text'],
    lay: (draft) => void withAtlassian(draft, { emailVisible: false, name: 'Jane Doe' }),
    says: (email) => `409 Conflict: ${email} already exists`,
    shows: 'warns',
  },
  {
    cause: 'account-type-surprise',
    name: 'looked for among the portal-only customers',
    symptoms: ['add-failed'],
    account: 'atlassian',
    lays: ['account', 'membership', 'text'],
    lay: (draft) => {
      withAtlassian(draft);
      draft.added = true;
    },
    says: (email) => `We added ${email}, and she is not listed in Portal-only customers.`,
    shows: 'warns',
  },
  {
    cause: 'customer-consumes-license',
    name: 'in a group that gives a seat',
    symptoms: ['not-tried-yet'],
    account: 'atlassian',
    lays: ['account', 'membership'],
    lay: (draft) => {
      withAtlassian(draft, { access: 'agent' });
      draft.added = true;
    },
    shows: 'warns',
  },
  {
    cause: 'scim-locked-account',
    name: 'the identity provider keeps it off',
    symptoms: ['cannot-sign-in'],
    account: 'atlassian',
    lays: ['account'],
    lay: (draft) => void withAtlassian(draft, { directory: 'deactivated', managedBy: 'us', scim: 'synced' }),
    alsoIs: ['atlassian-account-deactivated'],
  },
  {
    cause: 'atlassian-account-shadows-portal-only',
    name: 'an Atlassian account without access beside it',
    symptoms: ['cannot-sign-in'],
    account: 'both',
    lays: ['account'],
    lay: (draft) => {
      draft.atlassian = { email: draft.email, access: 'none' };
      withPortalOnly(draft);
    },
    alsoIs: ['atlassian-account-no-access', 'duplicate-portal-and-atlassian'],
  },
];

export default account;
