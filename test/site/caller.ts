import type { Account } from './site-description';
import { hasAnyAccess, type SiteState } from './site-state';

/** Who calls an operation. */
export type Caller = { how: 'user'; account: Account } | { how: 'app' } | { how: 'anonymous' };

/**
 * Who calls: `Forge-User <accountId>` and `Forge-App …` come from the local Forge host, `Basic` from a real client.
 * @returns undefined where the credentials name nobody who may sign in.
 */
export function authenticate(state: SiteState, authorization: string | undefined): Caller | undefined {
  if (authorization === undefined || authorization === '') return { how: 'anonymous' };
  const [scheme = '', value = ''] = authorization.split(' ');
  switch (scheme.toLowerCase()) {
    case 'forge-app':
      return { how: 'app' };
    case 'forge-user':
      return asUser(state.accounts.find((account) => account.accountId === value));
    case 'basic': {
      const [, email, token] = /^([^:]*):(.*)$/s.exec(Buffer.from(value, 'base64').toString('utf8')) ?? [];
      if (email === undefined || token === undefined || token === '') return undefined;
      // API tokens belong to Atlassian accounts; a portal-only customer cannot make one.
      return asUser(
        state.accounts.find(
          (account) => account.type === 'atlassian' && account.email.toLowerCase() === email.toLowerCase(),
        ),
      );
    }
    default:
      return undefined;
  }
}

const asUser = (account: Account | undefined): Caller | undefined =>
  account !== undefined && hasAnyAccess(account) ? { how: 'user', account } : undefined;
