import { readDeskOrganizations } from '../atlassian/service-desk';
import { unreadable } from './fact';
import type { Gatherer } from './gather';
import { namesUnseen } from './issue-named';
import { outsiderToAskAbout } from './known-account';
import { asFact } from './read-fact';
import { looksCloser } from './request-visibility';

/** Organizations linked to this service project that the customer belongs to. */
export interface DeskOrganizations {
  names: string[];
}

export const operations = ['GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization'] as const;

const deskOrganizations: Gatherer<'deskOrganizations'> = {
  fact: 'deskOrganizations',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    const account = await outsiderToAskAbout(context);
    if (account === undefined || (await looksCloser(context, account))) return unreadable('not-needed');
    // Looking the account up took a call: what it may raise here tells more.
    if (context.givenAccount?.value.email && !(await namesUnseen(context))) return unreadable('not-needed');
    return asFact(await readDeskOrganizations('user', context.project, account.accountId), (page) => ({
      names: page.values.map((organization) => organization.name),
    }));
  },
};

export default deskOrganizations;
