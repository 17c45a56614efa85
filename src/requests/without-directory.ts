import type { UnreadableFact } from '../facts/fact';
import { stop } from './problem';

/** Where the Organizations API is, as an administrator allows it. */
const DOMAIN = 'api.atlassian.com';
const SCOPE = 'read:directories:admin';

/** Ends the request where the reason that the directory was not read can be mended; else it is one fact that is missing. */
export function stopWithoutDirectory({ reason, tried }: UnreadableFact): void {
  const call = tried.at(-1);
  if (reason === 'not-configured') stop('no-organization-key');
  if (reason === 'egress-off') stop('egress-off', { domain: DOMAIN }, call);
  if (call?.status === 401) stop('key-expired', undefined, call);
  if (call?.status === 403) stop('key-lacks-scope', { scope: SCOPE }, call);
}
