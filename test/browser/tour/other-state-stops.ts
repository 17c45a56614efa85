import { answers, BROKEN, LIMITED, SILENT, through } from './setting-up';
import type { Stop } from './stops';
import type { Visitor, Who } from './visitor';

const RIGHTS = 'GET /rest/api/3/mypermissions';
const SCHEME = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';
const MISSING = 'portal-access-permission-missing';
const HEALTHY = 'healthy-company-managed';
const SETTINGS = 'project-settings.HELP';

async function sent(at: Visitor): Promise<void> {
  await at.go('agent', 'customer-diagnosis.HELP');
  await at.tab('hand-off.tab');
}

async function checked(at: Visitor, who: Who = 'jira-admin'): Promise<void> {
  await at.go(who, SETTINGS);
  await at.press('screen.form.check-project');
}

async function compared(at: Visitor, other = ''): Promise<void> {
  await at.go('jira-admin', SETTINGS);
  await at.tab('project-settings.tab.compare');
  if (other !== '') await at.fill('screen.compare.with', other);
  await at.press('screen.compare.start');
}

async function ofSite(at: Visitor, tab: string, who: Who = 'jira-admin'): Promise<void> {
  await at.go(who, 'administration');
  await at.tab(tab);
}

/** Tabs and forms that other stops show in one state, in their others: empty, loading, failed, refused, too many. */
export const OTHER_STATE_STOPS: readonly Stop[] = [
  {
    name: 'sent-empty',
    scenario: HEALTHY,
    async reach(at) {
      await sent(at);
      await at.sees('hand-off.own.none');
    },
  },
  {
    name: 'sent-loading',
    scenario: HEALTHY,
    async reach(at) {
      answers(at, RIGHTS, SILENT);
      await sent(at);
      await at.sees('hand-off.loading');
    },
  },
  {
    name: 'sent-failed',
    scenario: HEALTHY,
    async reach(at) {
      answers(at, RIGHTS, LIMITED);
      await sent(at);
      await at.sees('screen.failed');
    },
  },
  {
    name: 'plans-to-answer-failed',
    scenario: HEALTHY,
    async reach(at) {
      answers(at, RIGHTS, BROKEN);
      await at.go('project-admin', 'sent-plans.HELP');
      await at.sees('screen.failed');
    },
  },
  {
    name: 'company-too-many',
    scenario: HEALTHY,
    async reach(at) {
      const [limit, count] = [200, 201];
      await at.go('jira-admin', 'add-company.HELP');
      await at.fill('company.form.name', 'Northwind Traders');
      const people = Array.from({ length: count }, (_, one) => `person${one}@customer.example`);
      await at.fill('company.form.people', people.join('\n'));
      await at.press('company.form.read');
      await at.sees('problem.too-many-people', { count, limit });
    },
  },
  {
    name: 'project-health-unchecked',
    scenario: HEALTHY,
    reach: (at) => at.go('project-admin', SETTINGS),
  },
  {
    name: 'project-health-loading',
    scenario: HEALTHY,
    async reach(at) {
      answers(at, SCHEME, SILENT);
      await checked(at);
      await at.sees('screen.diagnosing');
    },
  },
  {
    name: 'project-health-failed',
    scenario: HEALTHY,
    async reach(at) {
      answers(at, 'GET /rest/api/3/project/{projectIdOrKey}', BROKEN);
      await checked(at);
      await at.sees('screen.failed');
    },
  },
  {
    name: 'project-health-open',
    scenario: HEALTHY,
    async reach(at) {
      await checked(at, 'project-admin');
      await at.sees('screen.report.renew');
    },
  },
  {
    name: 'project-health-partly-unread',
    scenario: HEALTHY,
    async reach(at) {
      answers(at, SCHEME, BROKEN);
      await checked(at);
      await at.sees('screen.report.renew');
    },
  },
  {
    name: 'report-in-settings',
    scenario: MISSING,
    async reach(at) {
      await at.go('jira-admin', 'customer-diagnosis.HELP');
      await at.diagnose('jane.doe@customer.example');
      const opened = at.page.waitForEvent('popup');
      await at.press('screen.elsewhere.open');
      await (await opened).close();
      await at.go('jira-admin', SETTINGS);
      await at.press('screen.history.find');
      await at.sees('screen.history.own-words');
      await at.press('screen.compare.start');
      await at.sees('screen.compare.both');
    },
  },
  {
    name: 'compare-failed',
    scenario: HEALTHY,
    async reach(at) {
      await compared(at, 'NOWHERE');
      await at.sees('screen.failed');
    },
  },
  {
    name: 'compare-misspelt',
    scenario: HEALTHY,
    async reach(at) {
      await compared(at, 'Our other desk');
      await at.sees('screen.failed');
    },
  },
  {
    name: 'audit-trail-none-found',
    scenario: MISSING,
    async reach(at) {
      const wish = { project: 'HELP', email: 'jane@customer.example', repair: 'grant-portal-access' };
      const planned = await through(at, 'jira-admin', 'planRepair', wish);
      if (planned.kind !== 'planned') throw new Error('There is nothing to apply.');
      await through(at, 'jira-admin', 'applyPlan', { id: planned.plan.id, digest: planned.plan.digest });
      await ofSite(at, 'admin.tab.audit');
      await at.sees('screen.audit.shown', { count: 2 });
      await at.unfold('screen.audit.search.title');
      await at.fill('screen.audit.search.customer', 'nobody@customer.example');
      await at.press('screen.audit.search.start');
      await at.sees('screen.audit.nothing-found');
    },
  },
  {
    name: 'inbox-not-allowed',
    scenario: HEALTHY,
    async reach(at) {
      await ofSite(at, 'hand-off.tab.inbox', 'agent');
      await at.sees('problem.not-jira-admin');
    },
  },
  {
    name: 'site-health-none',
    scenario: HEALTHY,
    async reach(at) {
      at.opened.site.state.projects = [];
      await ofSite(at, 'site-health.tab');
      await at.sees('site-health.none');
    },
  },
  {
    name: 'get-started-failed',
    scenario: HEALTHY,
    async reach(at) {
      answers(at, RIGHTS, LIMITED);
      await at.go('jira-admin', 'get-started');
      await at.sees('screen.failed');
    },
  },
];
