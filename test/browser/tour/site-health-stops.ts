import { answers, BROKEN, LIMITED, SILENT } from './setting-up';
import type { Stop } from './stops';
import type { Visitor } from './visitor';

const PROJECT = 'GET /rest/api/3/project/{projectIdOrKey}';
const LIST = 'GET /rest/api/3/project/search';
const ALL = 6;

async function open(at: Visitor): Promise<void> {
  await at.go('jira-admin', 'administration');
  await at.tab('site-health.tab');
}

async function checkAll(at: Visitor): Promise<void> {
  await open(at);
  await at.press('site-health.check-all', { count: ALL });
}

/** The service projects of a site while they are checked, and where that does not come to its end. */
export const SITE_HEALTH_STOPS: readonly Stop[] = [
  {
    name: 'site-health-loading',
    scenario: 'demo',
    async reach(at) {
      answers(at, LIST, SILENT);
      await open(at);
      await at.main.getByRole('img').or(at.main.locator('svg')).first().waitFor();
    },
  },
  {
    name: 'site-health-failed',
    scenario: 'demo',
    async reach(at) {
      answers(at, LIST, BROKEN);
      await open(at);
      await at.sees('site-health.refresh');
    },
  },
  {
    name: 'site-health-running',
    scenario: 'demo',
    async reach(at) {
      answers(at, PROJECT, SILENT);
      await checkAll(at);
      await at.sees('site-health.running', { done: 0, of: ALL });
    },
  },
  {
    name: 'site-health-stopped',
    scenario: 'demo',
    async reach(at) {
      // However slow a machine is: the check is under way until somebody stops it.
      at.opened.site.latency = 5_000;
      await checkAll(at);
      await at.press('company.stop');
      await at.sees('site-health.refresh');
    },
  },
  {
    name: 'site-health-limited',
    scenario: 'demo',
    async reach(at) {
      answers(at, PROJECT, LIMITED);
      await checkAll(at);
      await at.sees('site-health.limited', { done: 0, of: ALL });
    },
  },
];
