import { answers, BROKEN } from './setting-up';
import type { Stop } from './stops';
import type { Visitor } from './visitor';

const SCENARIO = 'portal-access-permission-missing';
const JANE = 'jane@customer.example';
const PROJECT = 'customer-diagnosis.HELP';
const GRANT = 'POST /rest/api/3/permissionscheme/{schemeId}/permission';

async function planned(at: Visitor): Promise<void> {
  await at.go('jira-admin', PROJECT);
  await at.diagnose(JANE);
  await at.press('screen.offer.plan');
  await at.sees('screen.plan.changes');
}

/** What a plan comes to where it does not simply work, what the site's audit log tells, and the end of a watch. */
export const OUTCOME_STOPS: readonly Stop[] = [
  {
    name: 'stale',
    scenario: SCENARIO,
    async reach(at) {
      await planned(at);
      const { projects, permissionSchemes } = at.opened.site.state;
      const help = projects.find(({ key }) => key === 'HELP');
      const other = permissionSchemes.find(({ id }) => id !== help?.permissionSchemeId);
      if (help === undefined || other === undefined) throw new Error('The site has no other permission scheme.');
      help.permissionSchemeId = other.id;
      await at.press('screen.plan.apply');
      await at.sees('screen.applied.stale-means');
    },
  },
  {
    name: 'not-verified',
    scenario: SCENARIO,
    async reach(at) {
      await planned(at);
      answers(at, GRANT, { kind: 'ignoreWrite' });
      await at.press('screen.plan.apply');
      await at.sees('screen.applied.not-verified-means');
    },
  },
  {
    name: 'failed',
    scenario: SCENARIO,
    async reach(at) {
      await planned(at);
      answers(at, GRANT, BROKEN);
      await at.press('screen.plan.apply');
      await at.sees('screen.applied.failed-means');
    },
  },
  {
    name: 'who-changed',
    scenario: SCENARIO,
    async reach(at) {
      await at.go('jira-admin', 'project-settings.HELP');
      await at.press('screen.form.check-project');
      await at.press('screen.history.find');
      await at.sees('screen.history.own-words');
    },
  },
  {
    name: 'who-changed-not-told',
    scenario: SCENARIO,
    async reach(at) {
      answers(at, 'GET /rest/api/3/auditing/record', { kind: 'answer', status: 403, headers: {}, body: {} });
      await at.go('jira-admin', 'project-settings.HELP');
      await at.press('screen.form.check-project');
      await at.press('screen.history.find');
      await at.sees('screen.history.not-told');
    },
  },
  {
    name: 'watched-until-active',
    scenario: 'portal-only-inactive',
    async reach(at) {
      await at.go('jira-admin', PROJECT);
      await at.diagnose(JANE);
      await at.press('screen.watch.start-and-add');
      await at.sees('screen.watch.cancel');
      for (const account of at.opened.site.state.accounts)
        if (account.type === 'customer' && account.email === JANE) account.active = true;
      await at.sees('check.already-a-customer.title');
    },
  },
];
