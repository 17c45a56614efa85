import { readLicense } from '../atlassian/license';
import type { Gatherer } from './gather';
import { asFact } from './read-fact';

/** The plan of Jira Service Management on this site; `none` where it has none, or no license any more. */
export interface License {
  plan: 'free' | 'paid' | 'none';
}

export const operations = ['GET /rest/api/3/instance/license'] as const;

const license: Gatherer<'license'> = {
  fact: 'license',
  scope: 'site',
  audience: 'agent',
  async gather() {
    return asFact(await readLicense('user'), (body) => ({ plan: planOf(body) }));
  },
};

export default license;

/** The plan of Jira Service Management among the licensed applications. */
export function planOf({ applications }: { applications: readonly { id: string; plan: string }[] }): License['plan'] {
  const plan = applications.find(({ id }) => id === 'jira-servicedesk')?.plan;
  return plan === 'FREE' ? 'free' : plan === undefined || plan === 'UNLICENSED' ? 'none' : 'paid';
}
