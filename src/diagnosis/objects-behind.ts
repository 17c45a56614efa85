import type { ChangedObject } from '../facts/changed-object';
import { CUSTOMERS_ROLE } from '../facts/direct-grants';
import type { UnreadableFact } from '../facts/fact';
import type { FactName, Facts } from '../facts/facts';
import { NAMED_BY, type TracedCause } from './traced-causes';

/** What to look up in the audit log for a cause, or why that cannot be said. */
export type ObjectsBehind =
  | { kind: 'named'; objects: [ChangedObject, ...ChangedObject[]] }
  | { kind: 'unnamed'; because: 'team-managed' | 'account-unknown' }
  | { kind: 'unread'; fact: UnreadableFact };

/** The facts that have to be read to name the objects. */
export function factsNaming(cause: TracedCause): readonly FactName[] {
  return NAMED_BY[cause];
}

/** Names the scheme, the role or the account whose change can have brought a cause about. */
export function objectsBehind(
  cause: TracedCause,
  facts: Pick<Facts, (typeof NAMED_BY)[TracedCause][number]>,
): ObjectsBehind {
  const { caller, serviceProject, permissionScheme, accounts, directoryUser } = facts;
  switch (cause) {
    case 'portal-access-permission-missing':
    case 'customers-role-has-direct-grants': {
      if (!permissionScheme.readable) return { kind: 'unread', fact: permissionScheme };
      const { id, name, scope } = permissionScheme.value;
      if (scope === 'service-project') return { kind: 'unnamed', because: 'team-managed' };
      return named({ kind: 'permission-scheme', id, name });
    }
    case 'restricted-channel-not-added': {
      if (!serviceProject.readable) return { kind: 'unread', fact: serviceProject };
      if (!accounts.readable) return { kind: 'unread', fact: accounts };
      const { found } = accounts.value;
      const account = found.find(({ active }) => active) ?? found[0];
      if (account === undefined) return { kind: 'unnamed', because: 'account-unknown' };
      const { id, name } = serviceProject.value;
      const { accountId } = account;
      return named({ kind: 'project-role', role: CUSTOMERS_ROLE, project: { id, name }, accountId });
    }
    case 'actor-not-agent': {
      if (!serviceProject.readable) return { kind: 'unread', fact: serviceProject };
      if (!caller.readable) return { kind: 'unread', fact: caller };
      const { id, name } = serviceProject.value;
      const { accountId } = caller.value;
      return named({ kind: 'project-role', project: { id, name }, accountId }, { kind: 'account', accountId });
    }
    case 'actor-lacks-user-admin-rights': {
      if (!caller.readable) return { kind: 'unread', fact: caller };
      const customer = directoryUser.readable ? directoryUser.value.details?.accountId : undefined;
      const own: ChangedObject = { kind: 'account', accountId: caller.value.accountId };
      return customer === undefined ? named(own) : named(own, { kind: 'account', accountId: customer });
    }
    case 'atlassian-account-no-access': {
      const { readable } = directoryUser;
      if (!readable && directoryUser.reason !== 'not-configured') return { kind: 'unread', fact: directoryUser };
      const accountId = readable ? directoryUser.value.details?.accountId : undefined;
      return accountId === undefined
        ? { kind: 'unnamed', because: 'account-unknown' }
        : named({ kind: 'account', accountId });
    }
    default:
      return cause satisfies never;
  }
}

function named(...objects: [ChangedObject, ...ChangedObject[]]): ObjectsBehind {
  return { kind: 'named', objects };
}
