import { answers, LIMITED, SILENT, through } from './setting-up';
import type { Stop } from './stops';
import type { Visitor } from './visitor';

const SITE = { scenario: '../end-to-end/tenants/principals', app: 'scopes' } as const;
const RIGHTS = 'GET /rest/api/3/mypermissions';
const CAUSE = 'portal-access-permission-missing';
const COMPLAINT = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
const SCHEME_READ = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';
const NOTE = 'Jane waits since Monday.';
/** More than are shown at once. */
const MANY = 35;

async function sent(at: Visitor, email = 'jane@customer.example'): Promise<string> {
  const wish = { project: 'HELP', email, repair: 'grant-portal-access', cause: CAUSE };
  const planned = await through(at, 'agent', 'planRepair', wish);
  if (planned.kind !== 'planned') throw new Error('There is nothing to send.');
  const { id, digest } = planned.plan;
  await through(at, 'agent', 'handOverPlan', { id, digest, complaint: COMPLAINT, answers: [], note: NOTE });
  return id;
}

async function inbox(at: Visitor): Promise<void> {
  await at.go('jira-admin', 'administration');
  await at.tab('hand-off.tab.inbox');
}

/** In the inbox, with who shares the scheme as the administrator sees it. */
async function seen(at: Visitor): Promise<void> {
  await sent(at);
  await inbox(at);
  await at.sees('repair.grant-portal-access.seen', { seen: 1, of: 1 });
}

/** Plans that were sent: none, many, answered one way or the other, and lists that cannot be read. */
export const HAND_OFF_STOPS: readonly Stop[] = [
  {
    name: 'inbox-empty',
    ...SITE,
    async reach(at) {
      await inbox(at);
      await at.sees('hand-off.open.none');
    },
  },
  {
    name: 'inbox-loading',
    ...SITE,
    async reach(at) {
      answers(at, RIGHTS, SILENT);
      await inbox(at);
      await at.sees('hand-off.loading');
    },
  },
  {
    name: 'inbox-failed',
    ...SITE,
    async reach(at) {
      answers(at, RIGHTS, LIMITED);
      await inbox(at);
      await at.sees('screen.failed');
    },
  },
  {
    name: 'inbox-too-many',
    ...SITE,
    async reach(at) {
      for (let one = 1; one <= MANY; one += 1) await sent(at, `person${one}@customer.example`);
      await inbox(at);
      await at.press('screen.fold.open', { title: 'person1@customer.example' });
      await at.press('hand-off.decline');
      await at.sees('hand-off.decline.reason');
    },
  },
  {
    name: 'inbox-looking',
    ...SITE,
    async reach(at) {
      await sent(at);
      answers(at, SCHEME_READ, SILENT);
      await inbox(at);
      await at.sees('hand-off.note', { note: NOTE });
    },
  },
  {
    name: 'inbox-shown-anew',
    ...SITE,
    async reach(at) {
      await seen(at);
      const { projects, permissionSchemes } = at.opened.site.state;
      const ops = projects.find(({ key }) => key === 'OPS');
      const other = permissionSchemes.find(({ id }) => id !== ops?.permissionSchemeId);
      if (ops === undefined || other === undefined) throw new Error('The site lacks OPS or a second scheme.');
      ops.permissionSchemeId = other.id;
      await at.press('hand-off.approve');
      await at.sees('problem.plan-changed');
      await at.sees('repair.grant-portal-access.notShared');
    },
  },
  {
    name: 'inbox-approved',
    ...SITE,
    async reach(at) {
      await seen(at);
      await at.press('hand-off.approve');
      await at.sees('hand-off.state.approved');
    },
  },
  {
    name: 'inbox-declining-without-reason',
    ...SITE,
    async reach(at) {
      await sent(at);
      await inbox(at);
      await at.press('hand-off.decline');
      await at.press('hand-off.decline', {}, 'last');
      await at.sees('hand-off.decline.empty');
    },
  },
  {
    name: 'sent-and-declined',
    ...SITE,
    async reach(at) {
      const id = await sent(at);
      const reason = 'Customers of this desk come by mail.';
      await through(at, 'project-admin', 'answerHandOff', { answer: 'decline', id, reason });
      await at.go('agent', 'sent-plans.HELP');
      await at.sees('hand-off.reason', { reason });
    },
  },
  {
    name: 'plans-to-answer-empty',
    ...SITE,
    async reach(at) {
      await at.go('project-admin', 'sent-plans.HELP');
      await at.sees('hand-off.open.none');
    },
  },
];
