import type { Stop } from './stops';
import type { Visitor } from './visitor';

const JANE = 'jane@customer.example';

async function changedSomething(at: Visitor): Promise<void> {
  await at.go('jira-admin', 'customer-diagnosis.HELP');
  await at.diagnose(JANE);
  await at.press('screen.offer.plan');
  await at.press('screen.plan.apply');
  await at.sees('screen.applied.applied-means');
}

/** What administrators of a service project and of Jira see. */
export const ADMIN_STOPS: readonly Stop[] = [
  {
    name: 'project-health',
    scenario: 'portal-access-permission-missing',
    async reach(at) {
      await at.go('project-admin', 'project-settings.HELP');
      await at.press('screen.form.check-project');
      await at.sees('screen.report.renew');
    },
  },
  {
    name: 'compare',
    scenario: 'demo',
    async reach(at) {
      await at.go('jira-admin', 'project-settings.SUP');
      await at.tab('project-settings.tab.compare');
      await at.press('screen.compare.start');
      await at.sees('screen.compare.both');
    },
  },
  {
    name: 'audit-trail-empty',
    scenario: 'portal-access-permission-missing',
    async reach(at) {
      await at.go('jira-admin', 'project-settings.HELP');
      await at.tab('screen.tab.audit');
      await at.sees('screen.audit.empty');
    },
  },
  {
    name: 'audit-trail-not-allowed',
    scenario: 'portal-access-permission-missing',
    async reach(at) {
      await at.go('agent', 'project-settings.HELP');
      await at.tab('screen.tab.audit');
      await at.sees('screen.audit.not-allowed');
    },
  },
  {
    name: 'audit-trail',
    scenario: 'portal-access-permission-missing',
    async reach(at) {
      await changedSomething(at);
      await at.go('jira-admin', 'project-settings.HELP');
      await at.tab('screen.tab.audit');
      await at.sees('screen.audit.shown', { count: 2 });
      for (const part of ['screen.audit.search.title', 'screen.audit.verify.title', 'screen.audit.export.title'])
        await at.unfold(part);
      await at.press('screen.audit.verify.start');
      await at.press('screen.audit.export.csv');
      await at.sees('screen.audit.export.last');
    },
  },
  {
    name: 'audit-trail-of-site',
    scenario: 'portal-access-permission-missing',
    async reach(at) {
      await changedSomething(at);
      await at.go('jira-admin', 'administration');
      await at.tab('admin.tab.audit');
      await at.sees('screen.audit.shown', { count: 2 });
    },
  },
  {
    name: 'site-health-unchecked',
    scenario: 'demo',
    async reach(at) {
      await at.go('jira-admin', 'administration');
      await at.tab('site-health.tab');
      await at.sees('site-health.check-all', { count: 6 });
    },
  },
  {
    name: 'site-health',
    scenario: 'demo',
    app: 'scopes',
    async reach(at) {
      await at.go('jira-admin', 'customer-diagnosis.SUP');
      await at.diagnose('jane.doe@customer.example');
      await at.sees('screen.report.renew');
      await at.go('jira-admin', 'administration');
      await at.tab('site-health.tab');
      await at.press('site-health.check-all', { count: 6 });
      await at.sees('site-health.done', { of: 6 });
    },
  },
  {
    name: 'settings',
    scenario: 'user-suspended-in-directory',
    async reach(at) {
      await at.go('jira-admin', 'app-settings');
      await at.sees('settings.form.save');
    },
  },
  {
    name: 'settings-with-key',
    scenario: 'user-suspended-in-directory',
    directoryKey: true,
    async reach(at) {
      await at.go('jira-admin', 'app-settings');
      await at.sees('settings.form.replace');
    },
  },
  {
    name: 'settings-of-agent',
    scenario: 'user-suspended-in-directory',
    async reach(at) {
      await at.go('agent', 'app-settings');
      await at.sees('settings.not-jira-admin');
    },
  },
  {
    name: 'get-started',
    scenario: 'demo',
    app: 'scopes',
    async reach(at) {
      await at.go('jira-admin', 'get-started');
      await at.sees('first-run.healthy');
    },
  },
  {
    name: 'get-started-limited',
    scenario: 'demo',
    async reach(at) {
      await at.go('jira-admin', 'get-started');
      await at.sees('first-run.again');
    },
  },
];
