import type { Finding } from '../../src/diagnosis/judge';
import type { Change } from '../../src/repairs/changes/change';
import type { Plan } from '../../src/repairs/plan';
import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { Offer, Report } from '../../src/requests/report';
import type { ReadSource } from '../../src/facts/fact';

export const EMAIL = 'jane.doe@customer.example';
export const YOU = 'account-you';
export const CAUSE = 'portal-access-permission-missing';
const AT = '2026-03-02T10:00:00.000Z';
const SCHEME = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';

export function readWith(operation: string, over: Partial<ReadSource> = {}): ReadSource {
  return { how: 'read', operation, as: 'user', at: AT, status: 200, ...over };
}

/** Something seen that blocks. */
export const BLOCKING: Finding = {
  cause: CAUSE,
  stage: 'service-project',
  explainsSymptom: true,
  outcome: 'blocks',
  message: 'missing',
  values: { permissions: ['BROWSE_PROJECTS'] },
  confidence: 'certain',
  evidence: [
    { type: 'grants', fact: 'portalAccess', label: 'grants', granted: ['ADD_COMMENTS'], missing: ['BROWSE_PROJECTS'] },
  ],
  sources: { portalAccess: readWith(SCHEME) },
};

export const FINE: Finding = {
  cause: 'invalid-email-format',
  stage: 'address',
  explainsSymptom: true,
  outcome: 'passes',
  evidence: [{ type: 'value', fact: 'address', label: 'asGiven', values: { address: EMAIL } }],
  sources: { address: { how: 'given' } },
};

export const NOT_APPLICABLE: Finding = {
  cause: 'customers-role-has-direct-grants',
  stage: 'service-project',
  explainsSymptom: true,
  outcome: 'not-applicable',
  because: 'teamManaged',
};

/** Something that could block and was not read, although two calls were tried. */
export const UNREAD: Finding = {
  cause: 'portal-only-inactive',
  stage: 'account',
  explainsSymptom: true,
  outcome: 'unknown',
  missing: [
    {
      fact: 'accounts',
      reason: 'forbidden',
      tried: [
        readWith('GET /rest/api/3/user/search', { status: 403 }),
        readWith('GET /rest/api/3/user/search', { as: 'app', status: 401 }),
      ],
    },
  ],
};

interface ReportOver extends Partial<Omit<Report, 'verdict' | 'target'>> {
  email?: string;
  findings?: Finding[];
}

/** A repair that the agent may plan and send, not apply. */
export const OFFER: Offer = {
  kind: 'repair',
  repair: 'grant-portal-access',
  cause: CAUSE,
  access: 'jira-admin',
  allowed: false,
};

/** A report with these findings; its conclusion follows from them. */
export function aReport({
  email = EMAIL,
  findings = [BLOCKING, FINE, NOT_APPLICABLE],
  ...over
}: ReportOver = {}): Report {
  const rootCause = findings.find((one) => one.outcome === 'blocks' && one.explainsSymptom)?.cause;
  const open = findings.filter((one) => one.outcome === 'unknown').map((one) => one.cause);
  return {
    version: 1,
    target: { projectId: '10001', projectKey: 'SUP', projectName: 'Customer support', email },
    complaint: { symptom: 'add-failed', i18nKeys: [], clues: [] },
    facts: [],
    verdict: {
      symptom: 'add-failed',
      findings,
      ...(rootCause === undefined ? {} : { rootCause }),
      open,
      conclusion: rootCause !== undefined ? 'blocked' : open.length > 0 ? 'open' : 'clear',
    },
    pages: { [CAUSE]: { path: 'page.project-permissions', url: 'https://acme.example/permissions' } },
    answers: [],
    offers: [],
    caller: { accountId: YOU, rights: 'jira-admin' },
    calls: 10,
    startedAt: AT,
    finishedAt: AT,
    ...over,
  };
}

export const GRANT: Change = {
  kind: 'permission-grant',
  target: {
    schemeId: 7,
    schemeName: 'Support permissions',
    permission: 'BROWSE_PROJECTS',
    holderType: 'sd.customer.portal.only',
    holderParameter: '',
    holderName: 'Service Project Customer - Portal Access',
  },
  before: { granted: false },
  after: { granted: true },
};

export const INVITE: Change = {
  kind: 'customer-invitation',
  target: {
    projectId: '10001',
    projectName: 'Customer support',
    serviceDeskId: '1',
    email: EMAIL,
    accountId: '',
    displayName: 'jane.doe',
  },
  before: { customer: false },
  after: { customer: true },
};

export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    id: 'plan-1',
    repair: 'grant-portal-access',
    cause: CAUSE,
    target: { projectId: '10001', projectKey: 'SUP', projectName: 'Customer support', email: EMAIL },
    changes: [GRANT],
    sideEffects: [{ message: 'shared', values: { count: 1, projects: ['Billing questions (BILL)'] } }],
    access: 'jira-admin',
    irreversible: [],
    mails: 0,
    plannedBy: YOU,
    plannedAt: AT,
    expiresAt: '2026-03-02T10:30:00.000Z',
    digest: 'digest-1',
    ...over,
  };
}

export function anOutcome(plan: Plan, over: Partial<ApplyPlanResult> = {}): ApplyPlanResult {
  const calls = [
    {
      how: 'attempted' as const,
      operation: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
      at: AT,
      status: 201,
    },
  ];
  return {
    kind: 'outcome',
    plan,
    outcome: { outcome: 'applied', changes: plan.changes.map(() => ({ outcome: 'applied', calls })), at: AT, by: YOU },
    undoable: true,
    ...over,
  };
}
