import type { FactName, Facts } from '../facts/facts';

/** Causes that somebody's change of a scheme, a role or a group brings about, and the facts that say of which one. */
export const NAMED_BY = {
  'actor-not-agent': ['caller', 'serviceProject'],
  'actor-lacks-user-admin-rights': ['caller', 'directoryUser'],
  'atlassian-account-no-access': ['directoryUser'],
  'portal-access-permission-missing': ['permissionScheme'],
  'customers-role-has-direct-grants': ['permissionScheme'],
  'restricted-channel-not-added': ['serviceProject', 'accounts'],
} as const satisfies Record<string, readonly FactName[]>;

export type TracedCause = keyof typeof NAMED_BY;
export const TRACED_CAUSES = Object.keys(NAMED_BY) as TracedCause[];

/** Why the audit log cannot be searched for what is behind a cause, whoever asks; undefined where it can. */
export function unnamedBehind(
  cause: TracedCause,
  { permissionScheme, accounts, directoryUser }: Pick<Facts, 'permissionScheme' | 'accounts' | 'directoryUser'>,
): 'team-managed' | 'account-unknown' | undefined {
  switch (cause) {
    case 'portal-access-permission-missing':
    case 'customers-role-has-direct-grants':
      return permissionScheme.readable && permissionScheme.value.scope === 'service-project'
        ? 'team-managed'
        : undefined;
    case 'restricted-channel-not-added':
      return accounts.readable && accounts.value.found.length === 0 ? 'account-unknown' : undefined;
    case 'atlassian-account-no-access': {
      const isKnown = directoryUser.readable
        ? directoryUser.value.details?.accountId !== undefined
        : directoryUser.reason !== 'not-configured';
      return isKnown ? undefined : 'account-unknown';
    }
    default:
      return undefined;
  }
}
