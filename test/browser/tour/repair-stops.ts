import type { Stop } from './stops';
import type { Visitor } from './visitor';

const JANE = 'jane@customer.example';
const PROJECT = 'customer-diagnosis.HELP';

async function planned(at: Visitor, who: Parameters<Visitor['go']>[0]): Promise<void> {
  await at.go(who, PROJECT);
  await at.diagnose(JANE);
  await at.press('screen.offer.plan');
  await at.sees('screen.plan.changes');
}

async function applied(at: Visitor): Promise<void> {
  await planned(at, 'jira-admin');
  await at.press('screen.plan.apply');
  await at.sees('screen.applied.applied-means');
}

async function sent(at: Visitor): Promise<void> {
  await planned(at, 'agent');
  await at.fill('hand-off.send.note', 'Jane waits since Monday.');
  await at.press('hand-off.send.send');
  await at.sees('hand-off.send.sent');
}

/** From a plan to its outcome, by oneself and by others. */
export const REPAIR_STOPS: readonly Stop[] = [
  { name: 'plan', scenario: 'portal-access-permission-missing', reach: (at) => planned(at, 'jira-admin') },
  {
    name: 'plan-of-agent',
    scenario: 'portal-access-permission-missing',
    app: 'scopes',
    reach: (at) => planned(at, 'agent'),
  },
  { name: 'applied', scenario: 'portal-access-permission-missing', reach: applied },
  {
    name: 'undo-plan',
    scenario: 'portal-access-permission-missing',
    async reach(at) {
      await applied(at);
      await at.press('screen.applied.undo');
      await at.sees('screen.plan.changes');
    },
  },
  {
    name: 'add-now-refused',
    scenario: 'portal-only-inactive-unlisted',
    async reach(at) {
      await at.go('jira-admin', PROJECT);
      await at.diagnose(JANE);
      await at.main.getByRole('radio').last().check();
      await at.press('screen.plan.continue', {}, 'last');
      await at.press('screen.plan.apply');
      await at.sees('screen.applied.refused-means');
    },
  },
  {
    name: 'guide',
    scenario: 'portal-only-inactive',
    async reach(at) {
      await at.go('jira-admin', PROJECT);
      await at.diagnose(JANE);
      await at.sees('screen.watch.start-and-add');
    },
  },
  {
    name: 'watching',
    scenario: 'portal-only-inactive',
    async reach(at) {
      await at.go('jira-admin', PROJECT);
      await at.diagnose(JANE);
      await at.press('screen.watch.start-and-add');
      await at.sees('screen.watch.cancel');
    },
  },
  { name: 'handed-over', scenario: '../end-to-end/tenants/principals', app: 'scopes', reach: sent },
  {
    name: 'sent-to-administrators',
    scenario: '../end-to-end/tenants/principals',
    app: 'scopes',
    async reach(at) {
      await sent(at);
      await at.tab('hand-off.tab');
      await at.main.getByText('Jane waits since Monday.').first().waitFor();
    },
  },
  {
    name: 'plans-to-answer',
    scenario: '../end-to-end/tenants/principals',
    app: 'scopes',
    async reach(at) {
      await sent(at);
      await at.go('jira-admin', 'sent-plans.HELP');
      await at.main.getByText('Jane waits since Monday.').first().waitFor();
      await at.sees('repair.grant-portal-access.seen', { seen: 1, of: 1 });
    },
  },
  {
    name: 'inbox',
    scenario: '../end-to-end/tenants/principals',
    app: 'scopes',
    async reach(at) {
      await sent(at);
      await at.go('jira-admin', 'administration');
      await at.tab('hand-off.tab.inbox');
      await at.main.getByText('Jane waits since Monday.').first().waitFor();
      await at.sees('repair.grant-portal-access.seen', { seen: 1, of: 1 });
    },
  },
];
