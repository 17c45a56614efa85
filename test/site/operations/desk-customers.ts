import { deskError, deskPage, noContent } from '../answers';
import { isDeskAdmin, mayViewCustomers } from '../desk-rights';
import { keepCustomers } from '../keep-customers';
import type { Operation } from '../operation';
import { textList } from '../read-body';
import { findAccount, hasAnyAccess } from '../site-state';
import { admitsCustomers } from '../admission';
import { deskUser, matches } from '../user-bodies';
import { deskFor } from './service-desks';

export const deskCustomers: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    reads: true,
    experimental: true,
    run(call) {
      const found = deskFor(call, mayViewCustomers);
      if ('status' in found) return found;
      const query = call.query.one('query') ?? '';
      const customers = found.project.serviceDesk.customers
        .map((accountId) => findAccount(call.state, accountId))
        .filter((account) => account !== undefined)
        .filter((account) => query === '' || matches(account, query));
      return deskPage(call, `/servicedesk/${found.project.serviceDesk.id}/customer`, customers, (account) =>
        deskUser(call, account),
      );
    },
  },
  {
    label: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    reads: false,
    run(call) {
      const found = deskFor(call, isDeskAdmin);
      if ('status' in found) return found;
      const { state, body } = call;
      const { project } = found;
      const accountIds = textList(body, 'accountIds') ?? [];
      if (accountIds.length === 0) return deskError(400, 'name at least one account in "accountIds"');
      const addable = accountIds.filter((accountId) => {
        const account = findAccount(state, accountId);
        return account !== undefined && hasAnyAccess(account);
      });
      // Documented: the valid ones are added also where others are refused. A project whose permissions are wrong takes
      // nobody, and does not say so.
      if (admitsCustomers(state, project)) {
        const added = addable.filter((accountId) => !project.serviceDesk.customers.includes(accountId));
        keepCustomers(call, project, [...project.serviceDesk.customers, ...new Set(added)]);
      }
      return addable.length === accountIds.length
        ? noContent()
        : deskError(
            400,
            'one or more of the accounts do not exist, or are not active here',
            'sd.rest.error.bad.request.users.not.found',
          );
    },
  },
  {
    label: 'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    reads: false,
    experimental: true,
    run(call) {
      const found = deskFor(call, isDeskAdmin);
      if ('status' in found) return found;
      const desk = found.project.serviceDesk;
      const accountIds = textList(call.body, 'accountIds') ?? [];
      if (desk.channelAccess === 'open') return deskError(400, 'the service project is open to everybody');
      keepCustomers(
        call,
        found.project,
        desk.customers.filter((accountId) => !accountIds.includes(accountId)),
      );
      return noContent();
    },
  },
];
