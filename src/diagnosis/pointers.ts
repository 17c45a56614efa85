import type { Clue } from '../facts/complaint';
import type { Facts } from '../facts/facts';

/** What each machine-readable reason of the site can mean; a key that is not here points at nothing. */
const BY_KEY: Record<string, readonly string[]> = {
  'cv.signup.error.not.allowed': ['portal-access-permission-missing', 'customers-role-has-direct-grants'],
};

/** What each known text of the site can mean. */
const BY_CLUE: Record<Clue, readonly string[]> = {
  'jira-admin-required': ['api-actor-lacks-jira-admin'],
  'already-exists': [
    'atlassian-account-no-access',
    'user-suspended-in-directory',
    'atlassian-account-deactivated',
    'managed-by-other-org',
    'portal-only-inactive',
  ],
  'domain-not-allowed': ['domain-not-allowed', 'user-suspended-in-directory'],
  'address-not-valid': ['atlassian-account-deactivated'],
  'signup-unavailable': ['portal-access-permission-missing', 'customers-role-has-direct-grants'],
};

/** Causes that the site's own answers point at. They are looked at first; the others stay open all the same. */
export function pointedAt({ complaint, inviteAttempt }: Facts): ReadonlySet<string> {
  const given = complaint.readable ? complaint.value : { i18nKeys: [], clues: [] };
  const tried = inviteAttempt.readable ? inviteAttempt.value : undefined;
  const keys = [...given.i18nKeys, ...(tried?.i18nKey === undefined ? [] : [tried.i18nKey])];
  const clues: Clue[] = [...given.clues, ...(tried?.status === 409 ? (['already-exists'] as const) : [])];
  return new Set([...keys.flatMap((key) => BY_KEY[key] ?? []), ...clues.flatMap((clue) => BY_CLUE[clue])]);
}
