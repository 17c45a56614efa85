import type { Symptom } from './complaint';
import { readable, unreadable } from './fact';
import type { GatherContext, Gatherer } from './gather';
import { accountTakesCalls } from './known-account';

/** Whether the plan of the site keeps everybody from changing a permission scheme, as the Free plan does. */
export interface FrozenScheme {
  frozen: boolean;
}

/** What a wrong permission scheme explains; for anything else the call is not made. */
const EXPLAINED: readonly Symptom[] = ['add-failed', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'];

/**
 * Read for those who administer something, since nobody else changes a scheme, and for whoever told its fault, where
 * that waits for no scheme to be refused first. Not read for an account that is no customer yet, nor where the app has to
 * search for the account: these take the calls that a diagnosis may make.
 */
const frozenScheme: Gatherer<'frozenScheme'> = {
  fact: 'frozenScheme',
  scope: 'customer',
  audience: 'agent',
  derived: true,
  async gather(context) {
    const [caller, project, complaint] = await Promise.all([
      context.read('caller'),
      context.read('serviceProject'),
      context.read('complaint'),
    ]);
    const hasScheme = project.readable && project.value.style === 'company-managed';
    if (!hasScheme) return unreadable('not-needed');
    if (!complaint.readable || !EXPLAINED.includes(complaint.value.symptom)) return unreadable('not-needed');
    const administers = caller.readable && (caller.value.administersProject || caller.value.administersJira);
    // Who administers waits for no other call than these.
    if (!administers && !(await isFaultTold(context))) return unreadable('not-needed');
    if (context.typesUnknown === true || (await accountTakesCalls(context))) return unreadable('not-needed');
    const license = await context.read('license');
    return license.readable ? readable({ frozen: license.value.plan === 'free' }, license.source) : license;
  },
};

export default frozenScheme;

async function isFaultTold(context: GatherContext): Promise<boolean> {
  if (context.knownBefore === 'nothing') return false;
  const access = await context.read('portalAccess');
  return access.readable && access.source.how === 'told';
}
