import { accountWith, admitsAddress, admitsCustomers, isWellFormed } from '../admission';
import { created, deskError, noContent } from '../answers';
import { isDeskAdmin, isSiteAdmin } from '../desk-rights';
import { plainHistory } from '../file-accounts';
import { keepCustomers } from '../keep-customers';
import type { Answer, Call, Operation } from '../operation';
import { textField } from '../read-body';
import { hasGlobal } from '../rights';
import type { PortalOnlyAccount } from '../site-description';
import { portalOnlyAccountId } from '../stable-id';
import { deskUser } from '../user-bodies';
import { deskFor } from './service-desks';

const needsJiraAdmin = {
  documented: 'Unauthorized to perform the requested action, JIRA Administrators global permission is required.',
};

export const customers: Operation[] = [
  {
    label: 'POST /rest/servicedeskapi/customer',
    reads: false,
    run(call) {
      if (!hasGlobal(call.state, call.caller, 'ADMINISTER')) return deskError(403, needsJiraAdmin);
      const email = textField(call.body, 'email');
      const refusal = addressRefusal(call, email);
      if (refusal !== undefined) return refusal;
      return created(deskUser(call, createCustomer(call, email)));
    },
  },
  {
    label: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite',
    reads: false,
    experimental: true,
    run(call) {
      const found = deskFor(
        call,
        (state, caller, project) => hasGlobal(state, caller, 'ADMINISTER') && isDeskAdmin(state, caller, project),
      );
      if ('status' in found) return found;
      const email = textField(call.body, 'email');
      if (textField(call.body, 'displayName') === '') return deskError(400, 'displayName is empty');
      const refusal = addressRefusal(call, email, () =>
        admitsCustomers(call.state, found.project)
          ? undefined
          : deskError(400, 'Signup is not currently available', 'cv.signup.error.not.allowed'),
      );
      if (refusal !== undefined) return refusal;
      const customer = createCustomer(call, email);
      keepCustomers(call, found.project, [...found.project.serviceDesk.customers, customer.accountId]);
      call.state.mails.push({ kind: 'customer-invited', to: email, projectKey: found.project.key });
      return created(deskUser(call, customer));
    },
  },
  {
    label: 'PUT /rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access',
    reads: false,
    run({ state, caller, params }) {
      if (!isSiteAdmin(caller)) return deskError(403, 'site administration is needed');
      const account = state.accounts.find((candidate) => candidate.accountId === params.accountId);
      if (account?.type !== 'customer') return deskError(404, 'no portal-only customer has this account id');
      account.active = false;
      return noContent();
    },
  },
];

/** The order: is it an address, is it taken, does the project take customers, does the site admit the address. */
function addressRefusal(
  { state, query }: Call,
  email: string,
  projectRefusal: () => Answer | undefined = () => undefined,
): Answer | undefined {
  if (!isWellFormed(email)) return deskError(400, 'the e-mail address is malformed');
  if (accountWith(state, email) !== undefined) {
    const strict = query.one('strictConflictStatusCode') === 'true';
    return deskError(strict ? 409 : 400, 'an account with this e-mail address exists');
  }
  // What the body says here is not documented: no i18nKey.
  return (
    projectRefusal() ??
    (admitsAddress(state, email) ? undefined : deskError(400, 'the customer access settings do not admit this address'))
  );
}

function createCustomer({ state, body }: Call, email: string): PortalOnlyAccount {
  const customer: PortalOnlyAccount = {
    type: 'customer',
    accountId: portalOnlyAccountId(email.toLowerCase()),
    email,
    name: textField(body, 'displayName') || textField(body, 'fullName') || email,
    active: true,
    history: { ...plainHistory(), created: { by: 'app' }, passwordSet: false },
  };
  state.accounts.push(customer);
  return customer;
}
