import { answers, BROKEN, LIMITED, SILENT } from './setting-up';
import type { Stop } from './stops';
import type { Visitor } from './visitor';

const RIGHTS = 'GET /rest/api/3/mypermissions';
const RULE = 'diagnose-customer';
const REQUEST = '../end-to-end/tenants/request-people';
const MISSING = 'portal-access-permission-missing';

async function trail(at: Visitor): Promise<void> {
  await at.go('jira-admin', 'project-settings.HELP');
  await at.tab('screen.tab.audit');
}

async function recent(at: Visitor): Promise<void> {
  await at.go('agent', 'customer-diagnosis.HELP');
  await at.tab('recent.tab');
}

/** The fields in a rule, the window on a request, Get started, the audit trail and the lists, loading, failed, empty. */
export const ELSEWHERE_STOPS: readonly Stop[] = [
  { name: 'rule-form', scenario: 'demo', reach: (at) => at.go('jira-admin', RULE) },
  {
    name: 'rule-form-filled',
    scenario: 'demo',
    async reach(at) {
      await at.go('jira-admin', RULE);
      await at.fill('action.field.customer', '{{issue.reporter.emailAddress}}');
      await at.fill('action.field.project', '{{issue.project.key}}');
    },
  },
  {
    name: 'request-loading',
    scenario: REQUEST,
    async reach(at) {
      answers(at, RIGHTS, SILENT);
      await at.go('agent', 'diagnose-request.HELP-1');
      await at.sees('request.reading', { request: 'HELP-1' });
    },
  },
  {
    name: 'request-failed',
    scenario: REQUEST,
    async reach(at) {
      answers(at, 'GET /rest/api/3/issue/{issueIdOrKey}', BROKEN);
      await at.go('agent', 'diagnose-request.HELP-1');
      await at.sees('request.failed');
    },
  },
  {
    name: 'request-without-address',
    scenario: REQUEST,
    async reach(at) {
      const { accounts, requests } = at.opened.site.state;
      const hidden = accounts.find(({ email }) => email === 'hidden@partner.example');
      for (const request of requests) if (hidden !== undefined) request.reporter = hidden.accountId;
      await at.go('agent', 'diagnose-request.HELP-2');
      await at.sees('request.title', { request: 'HELP-2' });
      await at.sees('request.nobody', { request: 'HELP-2' });
    },
  },
  {
    name: 'get-started-loading',
    scenario: 'demo',
    async reach(at) {
      answers(at, RIGHTS, SILENT);
      await at.go('jira-admin', 'get-started');
      await at.sees('first-run.title');
    },
  },
  {
    name: 'get-started-starting',
    scenario: '../end-to-end/tenants/just-installed',
    async reach(at) {
      at.opened.site.state.app.refusedAtFirst = 100;
      await at.go('jira-admin', 'get-started');
      await at.sees('first-run.state.starting');
    },
  },
  {
    name: 'get-started-not-allowed',
    scenario: 'demo',
    async reach(at) {
      await at.go('agent', 'get-started');
      await at.sees('first-run.again');
    },
  },
  {
    name: 'audit-trail-loading',
    scenario: MISSING,
    async reach(at) {
      answers(at, RIGHTS, SILENT);
      await trail(at);
      await at.main.locator('svg').filter({ visible: true }).first().waitFor();
    },
  },
  {
    name: 'audit-trail-failed',
    scenario: MISSING,
    async reach(at) {
      answers(at, RIGHTS, LIMITED);
      await trail(at);
      await at.sees('screen.audit.refresh');
    },
  },
  {
    name: 'recent-loading',
    scenario: 'healthy-company-managed',
    async reach(at) {
      answers(at, RIGHTS, SILENT);
      await recent(at);
      await at.sees('recent.loading');
    },
  },
  {
    name: 'recent-failed',
    scenario: 'healthy-company-managed',
    async reach(at) {
      answers(at, RIGHTS, LIMITED);
      await recent(at);
      await at.sees('recent.refresh');
    },
  },
  {
    name: 'compare-looking',
    scenario: 'demo',
    async reach(at) {
      answers(at, 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme', SILENT);
      await at.go('jira-admin', 'project-settings.SUP');
      await at.tab('project-settings.tab.compare');
      await at.press('screen.compare.start');
      await at.sees('screen.compare.looking');
    },
  },
  {
    name: 'compare-none-works',
    scenario: 'healthy-company-managed',
    async reach(at) {
      await at.go('jira-admin', 'project-settings.HELP');
      await at.tab('project-settings.tab.compare');
      await at.press('screen.compare.start');
      await at.sees('screen.compare.none-works');
    },
  },
];
