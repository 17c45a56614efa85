import type { FactName } from '../../src/facts/facts';
import type { UnreadableReason } from '../../src/facts/fact';
import type { Change, FoundTrouble, KeyTrouble, ReservedBy } from '../../src/repairs/changes/change';
import type { ApplyOutcome, ChangeOutcome } from '../../src/repairs/outcome';
import type { RepairAccess } from '../../src/repairs/repair';
import type { NotTold } from '../../src/requests/find-change';
import type { PROBLEMS } from '../../src/requests/problem';
import type { FIRST_RUN_WORDS } from '../../src/words/first-run-words';
import type { SayValues } from '../../src/words/say';
import type { SETTINGS_WORDS } from '../../src/words/settings-words';

// What a code is said with, as the app really gives it. A new code or text without a row does not compile.

/** The texts of a list that hold a placeholder. */
type Filled<W> = { [K in keyof W]: W[K] extends { text: `${string}{${string}` } ? K : never }[keyof W];
type Rows<W> = Record<Filled<W>, readonly SayValues[]>;

const keysOf = <K extends string>(all: Record<K, true>) => Object.keys(all) as K[];

/** Why something was not read. */
export const REASONS = keysOf<UnreadableReason>({
  forbidden: true,
  'app-starting': true,
  'not-found': true,
  'no-public-api': true,
  'not-configured': true,
  'egress-off': true,
  'not-attempted': true,
  'not-needed': true,
  'not-known': true,
  'left-open': true,
  'account-inactive': true,
  'rate-limited': true,
  'timed-out': true,
  'site-error': true,
  'unexpected-response': true,
  'data-policy': true,
});

const ACCESS = keysOf<RepairAccess>({
  agent: true,
  'project-admin': true,
  'jira-admin': true,
  'jira-and-project-admin': true,
  'directory-repairer': true,
});

/** Why the audit log of the site does not tell. */
export const NOT_TOLD = keysOf<NotTold>({
  'not-jira-admin': true,
  'no-audit-log': true,
  'team-managed': true,
  'account-unknown': true,
  unread: true,
});

export const PLAN_OUTCOMES = keysOf<ApplyOutcome['outcome']>({
  applied: true,
  'already-applied': true,
  stale: true,
  'not-verified': true,
  failed: true,
  refused: true,
});

export const CHANGE_OUTCOMES = keysOf<ChangeOutcome['outcome']>({
  applied: true,
  'already-applied': true,
  stale: true,
  'not-verified': true,
  failed: true,
  refused: true,
  'not-tried': true,
});

/** Said with every reason. */
const withReasons = (values: SayValues = {}) => REASONS.map((reason) => ({ ...values, reason }));

const AT = '2026-03-02T10:00:00.000Z';
const DOMAIN = 'api.atlassian.com';
const SCOPE = 'read:directories:admin';
const ACCOUNT = '712020:8f7b4e70-8255-42a9-ab59-efb0a1298edd';
const ORGANIZATION = '6f1c2a7e-0b8d-4c52-9f0e-3f2d1c0b9a88';
const EVERY_FACT: FactName[] = ['serviceProject', 'schemeProjects', 'customerOrganizations'];

export const PROBLEM_ROWS = {
  'bad-request': ['request', 'project', 'with', 'key', 'organizationId', 'note'].map((what) => ({
    what,
    detail: `${what}: Invalid length`,
  })),
  'account-unknown': [{ account: ACCOUNT }],
  'account-unreadable': [{ account: ACCOUNT }],
  'too-many-addresses': [{ count: 204, limit: 200 }],
  'too-many-people': [{ count: 204, limit: 200 }],
  'text-too-long': [{ count: 1 }, { count: 50_001 }],
  'project-not-found': [{ project: 'HELP' }],
  'not-a-service-project': ['software', 'business', 'product_discovery', 'ops'].map((type) => ({
    project: 'WEB',
    name: 'Web shop',
    type,
  })),
  'customer-service-space': [{ project: 'CARE', name: 'Customer care' }],
  'project-hidden': [{ project: 'HELP' }],
  'project-unreadable': withReasons({ project: 'HELP' }),
  'projects-unreadable': withReasons(),
  'service-projects-unreadable': withReasons(),
  'compared-with-itself': [{ project: 'HELP' }],
  'not-allowed': ACCESS.map((access) => ({ access })),
  'egress-off': [{ domain: DOMAIN }],
  'key-past-expiry': [{ day: '2026-03-01' }],
  'key-lacks-scope': [{ scope: SCOPE }],
  'organization-id-needed': [{ scope: SCOPE }],
  'organization-not-found': [{ id: ORGANIZATION }],
  'organization-unreadable': withReasons({ code: 'ADMIN-400-4' }),
  'unknown-question': [{ question: 'Is it open?', answer: 'So so', known: ['Is it on?', 'Is it off?'] }],
  'unknown-repair': [{ repair: 'Mend it' }],
  'facts-missing': [{ facts: EVERY_FACT }],
  'undone-already': [{ at: AT }],
  'request-elsewhere': [{ request: 'OPS-1', project: 'HELP' }],
  'request-unreadable': [{ request: 'HELP-12' }],
  'comment-refused': [{ request: 'HELP-12' }],
  unexpected: [{ detail: 'TypeError in it' }],
} satisfies Rows<typeof PROBLEMS>;

export const FIRST_RUN_ROWS = {
  'first-run.sum': [{ count: 1 }, { count: 3 }],
  'first-run.starting': [{ at: '2026/03/02 10:00' }],
  'first-run.fine': [{ count: 7 }],
  'first-run.todo': [{ todo: '…' }],
  'first-run.reason': withReasons(),
  'first-run.data-policy.blocked': [1, 3].map((count) => ({ count, projects: ['IT help', 'HELP'], more: count - 1 })),
  'first-run.data-policy.blocked-elsewhere': [{ looked: 50 }],
  'first-run.app-project.all': [{ projects: ['IT help', 'HELP'], tried: 2, of: 9 }],
  'first-run.app-project.project-only': [{ projects: ['IT help'], tried: 1, of: 1 }],
  'first-run.app-project.hidden': [{ projects: ['IT help'], tried: 1, of: 1 }],
  'first-run.organization-key.egress-off': [{ domain: DOMAIN }],
} satisfies Rows<typeof FIRST_RUN_WORDS>;

export const SETTINGS_ROWS = {
  'settings.egress.about': [{ domain: DOMAIN }],
  'settings.egress.allow': [{ domain: DOMAIN }],
  'settings.egress.on': [{ domain: DOMAIN }],
  'settings.egress.off': [{ domain: DOMAIN }],
  'settings.egress.failed': [{ reason: 'Not confirmed.' }],
  'settings.egress.unknown': [{ reason: 'Not answered.' }],
  'settings.how.scopes': [{ scopes: [SCOPE, 'read:domains:admin'] }],
  'settings.how.domains': [{ scope: SCOPE }],
  'settings.how.approved': [{ scope: SCOPE }],
  'settings.how.write': [{ scope: SCOPE }],
  'settings.form.organization-help': [{ scope: SCOPE }],
  'settings.state.organization-named': [{ name: 'Example Ltd.', id: ORGANIZATION }],
  'settings.state.given-at': [0, 1, 12].map((days) => ({ at: '2026/03/02', days })),
  'settings.state.lacks': [{ what: '…', scope: SCOPE }],
  'settings.state.expires-soon': [0, 1, 12].map((days) => ({ days })),
  'settings.state.failed-at': [{ at: '2026/03/02' }],
  'settings.retention.help': [{ least: 30, most: 3650 }],
  'settings.retention.invalid': [{ least: 30, most: 3650 }],
  'settings.retention.less': [{ days: 1, now: 365 }],
  'settings.retention.saved': [{ days: 1 }, { days: 365 }],
  'settings.retention.changed': [{ at: '2026/03/02' }],
  'settings.answers.domain': [{ domain: 'customer.example' }],
} satisfies Rows<typeof SETTINGS_WORDS>;

type Trouble = KeyTrouble | FoundTrouble;

/** What was in the way of a change, and what is likely. */
export const TROUBLES: Readonly<{ [K in Trouble['of']]: Extract<Trouble, { of: K }> }> = {
  'egress-off': { of: 'egress-off' },
  refused: { of: 'refused' },
  'lacks-scope': { of: 'lacks-scope', scope: 'write:users:admin' },
  'no-account': { of: 'no-account' },
  'no-organization': { of: 'no-organization' },
  'not-inactive': { of: 'not-inactive' },
  directories: { of: 'directories', count: 2 },
};

export const RESERVED = keysOf<ReservedBy>({ 'org-management-restricted': true });

const JANE = { email: 'jane@customer.example', accountId: ACCOUNT };
const HELP = { projectId: '10001', projectName: 'IT help', serviceDeskId: '1' };
const COMPANY = { organizationId: '7', organizationName: 'Company 7, Inc.' };
const [yes, no] = [true, false];

/** Every kind of change there and back, in every state that has words of its own. */
export const CHANGES: Readonly<{ [K in Change['kind']]: readonly Omit<Extract<Change, { kind: K }>, 'kind'>[] }> = {
  'permission-grant': [
    {
      target: {
        schemeId: 10100,
        schemeName: 'Support permissions',
        permission: 'BROWSE_PROJECTS',
        holderType: 'sd.customer.portal.only',
        holderParameter: '',
        holderName: 'Service Project Customer - Portal Access',
      },
      before: { granted: no },
      after: { granted: yes },
    },
  ],
  'desk-customer': [{ target: { ...HELP, ...JANE }, before: { customer: no }, after: { customer: yes } }],
  'directory-access': (['suspended', 'deactivated', 'no-membership', 'not-listed', 'unknown'] as const).map(
    (access) => ({
      target: JANE,
      before: { access },
      after: { access: 'active' },
    }),
  ),
  'directory-role': [
    { target: JANE, before: { roles: 'none' }, after: { roles: 'customer' } },
    { target: JANE, before: { roles: 'admin, user' }, after: { roles: 'none' } },
  ],
  'portal-only-customer': [
    { target: { email: JANE.email, displayName: 'Jane Doe' }, before: { exists: no }, after: { exists: yes } },
  ],
  'portal-only-access': [{ target: JANE, before: { active: no }, after: { active: yes } }],
  'customer-invitation': [
    { target: { ...HELP, ...JANE, displayName: 'Jane Doe' }, before: { customer: no }, after: { customer: yes } },
  ],
  organization: [{ target: { name: 'Company 7, Inc.' }, before: { exists: no }, after: { exists: yes } }],
  'organization-link': [{ target: { ...HELP, ...COMPANY }, before: { linked: no }, after: { linked: yes } }],
  'organization-member': [{ target: { ...COMPANY, ...JANE }, before: { member: no }, after: { member: yes } }],
  'request-organization': [
    {
      target: { ...COMPANY, request: 'HELP-12', field: 'customfield_10002' },
      before: { shared: no },
      after: { shared: yes },
    },
  ],
  'request-participant': [
    { target: { ...JANE, request: 'HELP-12' }, before: { participant: no }, after: { participant: yes } },
  ],
  'request-type': ['none', '12'].map((requestTypeId) => ({
    target: { request: 'HELP-12', field: 'customfield_10010', requestTypeName: 'Get help' },
    before: { requestTypeId },
    after: { requestTypeId: '11' },
  })),
  'request-watcher': [{ target: { ...JANE, request: 'HELP-12' }, before: { watching: yes }, after: { watching: no } }],
};
