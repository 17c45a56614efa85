import type { Clue } from '../facts/complaint';
import type { Facts } from '../facts/facts';
import { SERVICE_PROJECT } from './answer-rows';

const NO_SIGN_UP = [...SERVICE_PROJECT, 'self-signup-disabled'];

/** What each machine-readable reason of the site can mean; a key that is not here points at nothing. */
const BY_KEY: Record<string, readonly string[]> = {
  'cv.signup.error.not.allowed': NO_SIGN_UP,
  'sd.rest.error.bad.request.users.not.found': [],
};

/** What each known text of the site can mean; those that only explain, or say where somebody looked, accuse nothing. */
const BY_CLUE: Partial<Record<Clue, readonly string[]>> = {
  'jira-admin-required': ['api-actor-lacks-jira-admin'],
  'may-not-invite': ['actor-lacks-user-admin-rights'],
  'already-exists': [
    'atlassian-account-no-access',
    'user-suspended-in-directory',
    'atlassian-account-deactivated',
    'managed-by-other-org',
    'portal-only-inactive',
    'api-existing-customer-conflict',
  ],
  'could-not-be-added': [
    'atlassian-account-no-access',
    'portal-only-inactive',
    'customer-access-types-disabled',
    'domain-not-allowed',
    'managed-by-other-org',
    'portal-access-permission-missing',
  ],
  'domain-not-allowed': ['domain-not-allowed', 'approved-domain-lacks-customer-role', 'user-suspended-in-directory'],
  'address-not-valid': ['atlassian-account-deactivated', 'invalid-email-format'],
  'address-malformed': ['invalid-email-format'],
  'signup-unavailable': NO_SIGN_UP,
  'no-project-access': [
    'restricted-channel-not-added',
    'portal-access-permission-missing',
    'self-signup-disabled',
    'atlassian-account-no-access',
    'duplicate-portal-and-atlassian',
  ],
  'page-refused': ['approved-domain-lacks-customer-role', 'atlassian-account-no-access'],
  'request-hidden': ['issue-security-hides-request', 'request-not-shared-with-customer'],
  'external-user-management': ['scim-locked-account', 'atlassian-account-deactivated', 'managed-by-other-org'],
  'provisioning-conflict': ['scim-locked-account'],
  'invited-as-user': ['invited-via-people-page', 'restricted-channel-not-added'],
  'signup-unfinished': ['signup-not-completed'],
  'atlassian-login': ['atlassian-account-shadows-portal-only', 'duplicate-portal-and-atlassian'],
  'no-access-to-jira': ['redirected-to-jira-not-portal', 'invited-via-people-page'],
  'something-wrong': [
    'gov-cloud-feature-gap',
    'external-user-policy',
    'invite-link-broken-or-stale',
    'duplicate-portal-and-atlassian',
    'invited-via-people-page',
  ],
  'users-not-found': ['self-signup-disabled'],
  'organization-refused': ['org-management-restricted'],
  'not-portal-only': ['account-type-surprise'],
};

/** Causes that the site's own answers point at. They are looked at first; the others stay open all the same. */
export function pointedAt(facts: Facts): ReadonlySet<string> {
  const { complaint, inviteAttempt } = facts;
  const clues: Clue[] = complaint.readable ? [...complaint.value.clues] : [];
  if (inviteAttempt.readable && inviteAttempt.value.status === 409) clues.push('already-exists');
  return new Set([
    ...keysIn(facts).flatMap((key) => BY_KEY[key] ?? []),
    ...clues.flatMap((clue) => BY_CLUE[clue] ?? []),
  ]);
}

/** Reasons that the site gave and nobody here knows. */
export function unknownKeys(facts: Facts): string[] {
  return keysIn(facts).filter((key) => !(key in BY_KEY));
}

function keysIn({ complaint, inviteAttempt }: Facts): string[] {
  const given = complaint.readable ? complaint.value.i18nKeys : [];
  const tried = inviteAttempt.readable ? inviteAttempt.value.i18nKey : undefined;
  return tried === undefined ? given : [...new Set([...given, tried])];
}
