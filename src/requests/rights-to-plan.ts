import { mayApply, type CallerRights } from '../access/rights';
import { readSetting } from '../records/settings';
import type { Plan } from '../repairs/plan';
import { stop } from './problem';

/**
 * Ends the request where whoever asks does not hold the rights that a plan takes. For one that the app writes, they have
 * to be an agent of the service project, and an administrator still has to allow it: whoever approves it.
 */
export async function requireRightsTo(
  { access, as }: Pick<Plan, 'access' | 'as'>,
  rights: CallerRights,
): Promise<void> {
  if (!mayApply(access, rights) || (as === 'app' && !rights.agent)) stop('not-allowed', { access });
  if (as !== 'app') return;
  const { value } = await readSetting('agentsMayAdd');
  if (!value) stop('agents-may-not-add');
}
