import { noContent, ok, platformError } from '../answers';
import { isSiteAdmin } from '../desk-rights';
import type { Answer, Call, Operation } from '../operation';
import type { PortalOnlyAccount } from '../site-description';

const PLACE = '/rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user';

/**
 * Not in any document: names and shapes as scripts of about 2019 to 2021 have them. `undocumented.reactivation` says
 * whether this site has them, which nobody knows of a real one.
 */
export const undocumentedCustomers: Operation[] = [
  {
    label: `GET ${PLACE}`,
    reads: true,
    run: (call) =>
      guarded(call, () => {
        const wanted = call.query.one('active-filter');
        const start = call.query.number('start-index', 0);
        const listed = call.state.accounts
          .filter((account): account is PortalOnlyAccount => account.type === 'customer')
          .filter((account) => wanted === undefined || account.active === (wanted === 'active'));
        const page = listed.slice(start, start + call.query.number('max-results', 50));
        return ok({
          localCustomers: page.map(({ accountId, email, name }) => ({
            username: accountId,
            emailAddress: email,
            displayName: name,
          })),
        });
      }),
  },
  {
    label: `PUT ${PLACE}/activate/`,
    reads: false,
    run: (call) =>
      guarded(call, () => {
        if (call.state.undocumented.reactivation === 'refuses') return platformError(403, 'refused here');
        const account = call.state.accounts.find((one) => one.accountId === call.query.one('username'));
        if (account?.type !== 'customer') return platformError(404, 'no such customer');
        account.active = true;
        return noContent();
      }),
  },
];

function guarded({ state, caller }: Call, run: () => Answer): Answer {
  if (state.undocumented.reactivation === 'absent') return platformError(404, 'nothing is here');
  return isSiteAdmin(caller) ? run() : platformError(403, 'site administration is needed');
}
