import type { Symptom } from './complaint';
import { readable, unreadable, type Fact } from './fact';
import type { GatherContext, Gatherer } from './gather';
import { namesUnseen } from './issue-named';
import { accountTakesCalls } from './known-account';
import type { Look } from './look';

/** Whether Jira Service Management may be used on this site at all. */
export interface Subscription {
  active: boolean;
}

/** What an ended subscription explains; for anything else its call is not made. */
const EXPLAINED: readonly Symptom[] = ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'];

/**
 * Not read for an account that is no customer yet, nor where the app has to search for the account: these take the
 * calls that a diagnosis may make, and a person is asked instead. Beside a request that is named one call is left, but
 * for an account that was looked up by its id.
 */
const subscription: Gatherer<'subscription'> = {
  fact: 'subscription',
  scope: 'customer',
  audience: 'agent',
  derived: true,
  async gather(context) {
    const complaint = await context.read('complaint');
    if (!complaint.readable || !EXPLAINED.includes(complaint.value.symptom)) return unreadable('not-needed');
    const mayTake = context.givenAccount || !(await namesUnseen(context));
    if (mayTake && (await accountTakesCalls(context))) return unreadable('not-needed');
    const license = await context.read('license');
    return license.readable ? readable({ active: license.value.plan !== 'none' }, license.source) : license;
  },
};

export default subscription;

/** The look at the site that an ended subscription makes needless. */
export async function siteStateOf(context: GatherContext): Promise<Fact<Look>> {
  const read = await context.read('subscription');
  if (!read.readable) return read;
  return read.value.active ? unreadable('no-public-api') : readable({ state: 'inactive' }, read.source);
}
