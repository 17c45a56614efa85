import { checkRequestTypes } from '../atlassian/service-desk';
import { asAdminOrApp } from './admin-or-app';
import { unreadable } from './fact';
import type { Gatherer } from './gather';
import { namesUnseen } from './issue-named';
import { outsiderToAskAbout } from './known-account';

/** Whether this account may raise requests here, as the site itself answers. */
export interface RequestAccess {
  accountId: string;
  mayCreate: number;
  asked: number;
}

export const operations = [
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check',
] as const;

const requestAccess: Gatherer<'requestAccess'> = {
  fact: 'requestAccess',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    if (await namesUnseen(context)) return unreadable('not-needed');
    const [account, types] = await Promise.all([outsiderToAskAbout(context), context.read('requestTypes')]);
    if (!types.readable) return types;
    if (account === undefined || types.value.ids.length === 0 || context.typesUnknown === true)
      return unreadable('not-needed');
    const ids = types.value.ids.slice(0, 50);
    return asAdminOrApp(
      context,
      (as) => checkRequestTypes(as, context.project, account.accountId, ids),
      (answer) => ({ accountId: account.accountId, mayCreate: answer.canCreateRequest.length, asked: ids.length }),
    );
  },
};

export default requestAccess;
