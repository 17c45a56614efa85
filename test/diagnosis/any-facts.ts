import fc from 'fast-check';
import type { Accounts } from '../../src/facts/accounts';
import { parseAddress } from '../../src/facts/address';
import type { FactName, FactValues } from '../../src/facts/facts';
import { PORTAL_ACCESS_HOLDER } from '../../src/facts/portal-access';
import { account } from '../checks/accounts';
import { FACT_NAMES, HEALTHY_VALUES, type Otherwise } from '../checks/healthy-facts';

const { caller, permissionScheme, serviceProject } = HEALTHY_VALUES;
const accounts = fc.constantFrom<Accounts[]>(
  { found: [] },
  { found: [account('customer')] },
  { found: [account('customer', { active: false })] },
  { found: [account('atlassian')] },
  { found: [account('atlassian'), account('customer')] },
);
const customersRoleGrant = {
  permission: 'ADD_COMMENTS',
  holder: { type: 'projectRole', parameter: HEALTHY_VALUES.customersRole.id },
};

/** Values that each fact can have on some site, well or ill. */
const VALUES: { [K in FactName]?: fc.Arbitrary<FactValues[K]> } = {
  address: fc.constantFrom('jane@customer.example', 'jane@', 'josé@customer.example').map(parseAddress),
  complaint: fc.record({
    symptom: fc.constant('add-failed'),
    i18nKeys: fc.constant([]),
    clues: fc
      .subarray(['jira-admin-required', 'already-exists', 'domain-not-allowed'] as const)
      .map((clues) => [...clues]),
  }),
  caller: fc.record({
    accountId: fc.constant(caller.accountId),
    administersJira: fc.boolean(),
    administersProject: fc.boolean(),
    agent: fc.boolean(),
    browsesUsers: fc.boolean(),
  }),
  serviceProject: fc
    .constantFrom('company-managed' as const, 'team-managed' as const)
    .map((style) => ({ ...serviceProject, style })),
  permissionScheme: fc.constantFrom(permissionScheme, {
    ...permissionScheme,
    grants: [{ permission: 'BROWSE_PROJECTS', holder: { type: PORTAL_ACCESS_HOLDER } }, customersRoleGrant],
  }),
  portalAccess: fc.constantFrom(HEALTHY_VALUES.portalAccess, { granted: [], missing: ['BROWSE_PROJECTS'] }),
  accounts,
  deskCustomers: accounts,
  deskOrganizations: fc.constantFrom({ names: [] }, { names: ['Customer Company'] }),
  directoryUser: fc.record({
    state: fc.constantFrom(
      'not-listed',
      'active',
      'no-access',
      'suspended',
      'deactivated',
      'invited',
      'managed-elsewhere',
    ),
  }),
  portalOnlyAccount: fc.record({ state: fc.constantFrom('not-listed', 'active', 'inactive') }),
  customerAccess: fc.record({ internal: fc.boolean(), external: fc.boolean() }),
  domainAdmission: fc.record({ domain: fc.constant('customer.example'), admitted: fc.boolean() }),
  channelAccess: fc.record({ portal: fc.constantFrom('open', 'restricted') }),
  inviteAttempt: fc.record({ status: fc.constantFrom(400, 403, 409) }),
};

/** Any mixture of values, and any facts unread. */
export const anyState: fc.Arbitrary<Otherwise> = fc.record({
  given: fc.record(VALUES as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }),
  unread: fc.subarray(FACT_NAMES),
});
