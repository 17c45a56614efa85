import type { Complaint, Symptom } from '../../src/facts/complaint';
import { readable, unreadable, type Fact, type ReadSource, type UnreadableReason } from '../../src/facts/fact';
import type { FactName, Facts, FactValues } from '../../src/facts/facts';

/** A call that a fact of these tests is said to have been read with. */
export function readWith(operation: string): ReadSource {
  return { how: 'read', operation, as: 'user', at: '2026-01-01T00:00:00.000Z', status: 200 };
}

/** Facts that only trying tells; health leaves them unread. */
const UNTRIED = ['inviteAttempt', 'newAddressHere', 'addressElsewhere'] as const;

/**
 * A company-managed service project where nothing is wrong, seen by a Jira administrator, for a customer who has no
 * account yet. Nobody tried to invite her, or anybody else.
 */
export const HEALTHY_VALUES: Omit<FactValues, (typeof UNTRIED)[number]> = {
  address: { given: 'jane@customer.example', domain: 'customer.example', problems: [], internationalised: false },
  complaint: { symptom: 'add-failed', i18nKeys: [], clues: [] },
  batch: { given: 1, listed: 0, unread: 0 },
  environment: { baseUrl: 'https://desk.example', host: 'desk.example', cloud: 'unknown' },
  siteCloud: { cloud: 'government' },
  caller: {
    accountId: 'caller',
    administersJira: true,
    administersProject: true,
    agent: true,
    browsesUsers: true,
  },
  serviceProject: {
    id: '10001',
    key: 'HELP',
    name: 'Help',
    type: 'service_desk',
    style: 'company-managed',
    archived: false,
  },
  serviceDesk: { id: '1' },
  permissionScheme: {
    id: 100,
    name: 'Help scheme',
    scope: 'site',
    grants: [
      { id: 1, permission: 'BROWSE_PROJECTS', holder: { type: 'sd.customer.portal.only' } },
      { id: 2, permission: 'CREATE_ISSUES', holder: { type: 'sd.customer.portal.only' } },
      {
        id: 3,
        permission: 'ADMINISTER_PROJECTS',
        holder: { type: 'projectRole', parameter: '10002', roleName: 'Administrators' },
      },
    ],
  },
  portalAccess: { granted: ['BROWSE_PROJECTS', 'CREATE_ISSUES'], missing: [] },
  customersRole: { id: '10003' },
  schemeProjects: { sharing: [], seen: 3, of: 3 },
  accounts: { found: [] },
  deskCustomers: { found: [] },
  requestTypes: {
    ids: [1, 2],
    types: [
      { id: '1', name: 'Get help' },
      { id: '2', name: 'Ask a question' },
    ],
  },
  requestAccess: { accountId: 'jane', mayCreate: 2, asked: 2 },
  deskOrganizations: { names: [] },
  customerOrganizations: { organizations: [], complete: true },
  namedRequest: {
    key: 'HELP-1',
    projectId: '10001',
    requestType: { id: '1', name: 'Get help' },
    reporter: 'somebody',
    participants: [],
    approvers: [],
    watched: false,
    watchers: [],
    organizations: [],
    fields: { requestType: 'customfield_10010', organizations: 'customfield_10002' },
  },
  inactiveCustomer: {},
  directoryUser: { state: 'not-listed' },
  approvedDomain: { domain: 'customer.example', approved: false },
  portalOnlyAccount: { state: 'not-listed' },
  customerAccess: { internal: true, external: true },
  domainAdmission: { domain: 'customer.example', admitted: true },
  channelAccess: { portal: 'open' },
  accountRoles: { accountId: 'jane', roles: [] },
  license: { plan: 'paid' },
  subscription: { active: true },
  frozenScheme: { frozen: false },
  roleInDirectory: { state: 'customer' },
  siteState: { state: 'works' },
  accountHistory: { state: 'nothing' },
  customerAccessDetails: { state: 'fine' },
  projectLinks: { state: 'linked' },
  requestVisibility: { state: 'fine' },
  mailSettings: { state: 'on' },
  notificationLog: { state: 'sent' },
  recipient: { state: 'nothing' },
  signIn: { state: 'works' },
};

/** What is otherwise than on the healthy site: the symptom, other values, and what could not be read. */
export interface Otherwise {
  /** *add failed*, where nothing else is said. */
  symptom?: Symptom;
  given?: Partial<FactValues>;
  unread?: readonly FactName[];
}

export const FACT_NAMES = [...Object.keys(HEALTHY_VALUES), ...UNTRIED] as FactName[];

/** Facts of the healthy site with these differences. */
export function factsWith({ symptom = 'add-failed', given = {}, unread = [] }: Otherwise = {}): Facts {
  const complaint: Complaint = { ...HEALTHY_VALUES.complaint, ...given.complaint, symptom };
  const values: Partial<FactValues> = { ...HEALTHY_VALUES, ...given, complaint };
  const facts = FACT_NAMES.map((name): [FactName, Fact<unknown>] => {
    const value = values[name];
    if (value === undefined) return [name, unreadable('not-attempted')];
    return [name, readable(structuredClone(value), readWith(`GET /${name}`))];
  });
  return withoutFacts(Object.fromEntries(facts) as Facts, unread);
}

/** The same facts, some of them not readable. */
export function withoutFacts(facts: Facts, names: readonly FactName[], reason: UnreadableReason = 'forbidden'): Facts {
  const gone = names.map((name) => [name, unreadable(reason)] as const);
  return { ...facts, ...(Object.fromEntries(gone) as Partial<Facts>) };
}
