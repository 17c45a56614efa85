import { answers, LIMITED, SILENT, through } from './setting-up';
import type { Stop } from './stops';
import type { Visitor } from './visitor';

const SITE = { scenario: '../end-to-end/tenants/principals', app: 'scopes' } as const;
const RIGHTS = 'GET /rest/api/3/mypermissions';
const CAUSE = 'portal-access-permission-missing';
const COMPLAINT = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
/** More than are shown at once. */
const MANY = 35;

async function sent(at: Visitor, email = 'jane@customer.example'): Promise<string> {
  const wish = { project: 'HELP', email, repair: 'grant-portal-access', cause: CAUSE };
  const planned = await through(at, 'agent', 'planRepair', wish);
  if (planned.kind !== 'planned') throw new Error('There is nothing to send.');
  const { id, digest } = planned.plan;
  const note = 'Jane waits since Monday.';
  await through(at, 'agent', 'handOverPlan', { id, digest, complaint: COMPLAINT, answers: [], note });
  return id;
}

async function inbox(at: Visitor): Promise<void> {
  await at.go('jira-admin', 'administration');
  await at.tab('hand-off.tab.inbox');
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
    name: 'inbox-shown-anew',
    ...SITE,
    async reach(at) {
      await sent(at);
      await inbox(at);
      await at.press('hand-off.approve');
      await at.sees('problem.plan-changed');
    },
  },
  {
    name: 'inbox-approved',
    ...SITE,
    async reach(at) {
      await sent(at);
      await inbox(at);
      await at.press('hand-off.approve');
      await at.sees('problem.plan-changed');
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
