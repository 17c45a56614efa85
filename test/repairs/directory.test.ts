import type { DirectoryUser } from '../../src/facts/directory-user';
import grantCustomerRole from '../../src/repairs/grant-customer-role';
import restoreDirectoryAccess from '../../src/repairs/restore-directory-access';
import { planned } from './planned';

const target = { email: 'jane@customer.example', accountId: 'jane' };
const listed = (state: DirectoryUser['state'], details: DirectoryUser['details'] = {}) => ({
  directoryUser: { state, details: { accountId: 'jane', ...details } },
});

test('restore-directory-access restores the one account, and tells what comes back with it', () => {
  expect(planned(restoreDirectoryAccess, listed('suspended'))).toEqual({
    changes: [{ kind: 'directory-access', target, before: { access: 'suspended' }, after: { access: 'active' } }],
    sideEffects: [{ message: 'rolesBack' }, { message: 'wholeDirectory' }],
  });
});

test.each([
  ['synced', listed('suspended', { managementSource: 'synced' })],
  ['notSuspended', listed('active')],
  ['notSuspended', listed('deactivated')],
  ['notSuspended', { directoryUser: { state: 'suspended' as const } }],
])('restore-directory-access says %s', (impossible, given) => {
  expect(planned(restoreDirectoryAccess, given)).toEqual({ impossible });
});

test('grant-customer-role gives Customer, which costs nothing, and no other role', () => {
  expect(planned(grantCustomerRole, listed('no-access'))).toEqual({
    changes: [{ kind: 'directory-role', target, before: { roles: 'none' }, after: { roles: 'customer' } }],
    sideEffects: [{ message: 'noSeat' }, { message: 'wholeSite' }],
  });
});

test.each([
  ['suspended', listed('suspended')],
  ['hasAccess', listed('active')],
  ['hasAccess', listed('managed-elsewhere')],
  ['hasAccess', { directoryUser: { state: 'no-access' as const } }],
  ['hasAccess', { directoryUser: { state: 'not-listed' as const, details: {} } }],
])('grant-customer-role says %s', (impossible, given) => {
  expect(planned(grantCustomerRole, given)).toEqual({ impossible });
});
