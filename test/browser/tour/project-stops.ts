import type { Stop } from './stops';
import type { Visitor } from './visitor';

const JANE = 'jane@customer.example';
const PROJECT = 'customer-diagnosis.HELP';
const PROJECT_READ = 'GET /rest/api/3/project/{projectIdOrKey}';

async function diagnosed(at: Visitor, who: Parameters<Visitor['go']>[0], text = JANE): Promise<void> {
  await at.go(who, PROJECT);
  await at.diagnose(text);
  await at.sees('screen.report.renew');
}

async function answer(at: Visitor, question: string, choice: string): Promise<void> {
  await at.sees(`question.${question}.title`);
  await at.choose(`question.${question}.answer.${choice}`);
  await at.press('screen.question.continue');
}

/** The page beside *Customers*, and the window on a request. */
export const PROJECT_STOPS: readonly Stop[] = [
  { name: 'diagnose-empty', scenario: 'healthy-company-managed', reach: (at) => at.go('agent', PROJECT) },
  {
    name: 'diagnose-nothing-typed',
    scenario: 'healthy-company-managed',
    async reach(at) {
      await at.go('agent', PROJECT);
      await at.press('screen.form.diagnose');
    },
  },
  {
    name: 'diagnose-loading',
    scenario: 'healthy-company-managed',
    async reach(at) {
      at.opened.site.state.faults.push({ operation: PROJECT_READ, kind: 'hang' });
      await at.go('agent', PROJECT);
      await at.diagnose(JANE);
      await at.sees('screen.diagnosing');
    },
  },
  {
    name: 'diagnose-too-many',
    scenario: 'healthy-company-managed',
    async reach(at) {
      await at.go('agent', PROJECT);
      const [limit, count] = [200, 201];
      await at.diagnose(Array.from({ length: count }, (_, one) => `person${one}@customer.example`).join('\n'));
      await at.sees('problem.too-many-addresses', { count, limit });
    },
  },
  {
    name: 'diagnose-failed',
    scenario: 'healthy-company-managed',
    async reach(at) {
      const body = { errorMessages: [], errors: {} };
      at.opened.site.state.faults.push({ operation: PROJECT_READ, kind: 'answer', status: 500, headers: {}, body });
      await at.go('jira-admin', PROJECT);
      await at.diagnose(JANE);
      await at.sees('screen.nothing-lost');
    },
  },
  {
    name: 'diagnosis',
    scenario: 'portal-access-permission-missing',
    reach: (at) => diagnosed(at, 'jira-admin'),
  },
  {
    name: 'diagnosis-of-agent',
    scenario: 'portal-access-permission-missing',
    app: 'scopes',
    reach: (at) => diagnosed(at, 'agent'),
  },
  { name: 'diagnosis-partly-unread', scenario: 'app-sees-less', reach: (at) => diagnosed(at, 'agent') },
  {
    name: 'diagnosis-clear',
    scenario: 'already-a-customer',
    reach: (at) => diagnosed(at, 'jira-admin', `The following customers could not be added: "${JANE}"`),
  },
  { name: 'diagnosis-unsaid', scenario: 'already-a-customer', reach: (at) => diagnosed(at, 'jira-admin') },
  {
    name: 'several-customers',
    scenario: 'portal-only-inactive',
    app: 'scopes',
    reach: (at) => diagnosed(at, 'project-admin', `${JANE}\nnew@customer.example\nnot-an-address@`),
  },
  {
    name: 'question',
    scenario: 'customer-access-types-disabled',
    app: 'scopes',
    reach: (at) => diagnosed(at, 'agent'),
  },
  {
    name: 'answers-told',
    scenario: 'customer-access-types-disabled',
    app: 'scopes',
    async reach(at) {
      await diagnosed(at, 'agent');
      await answer(at, 'directory-user', 'not-listed');
      await answer(at, 'new-address-here', 'none');
      await answer(at, 'customer-access-types', 'none');
      await at.sees('check.customer-access-types-disabled.title');
    },
  },
  {
    name: 'everything-unfolded',
    scenario: 'portal-access-permission-missing',
    async reach(at) {
      await diagnosed(at, 'jira-admin');
      await at.unfoldAll();
    },
  },
  {
    name: 'check-project',
    scenario: 'demo',
    async reach(at) {
      await at.go('project-admin', 'customer-diagnosis.SUP');
      await at.press('screen.form.check-project');
      await at.sees('screen.report.renew');
    },
  },
  {
    name: 'recent-empty',
    scenario: 'healthy-company-managed',
    async reach(at) {
      await at.go('agent', PROJECT);
      await at.tab('recent.tab');
      await at.sees('recent.none');
    },
  },
  {
    name: 'recent',
    scenario: 'portal-only-inactive',
    async reach(at) {
      await diagnosed(at, 'agent', `${JANE}\nnew@customer.example\nnot-an-address@`);
      await at.tab('recent.tab');
      await at.sees('recent.again');
    },
  },
  {
    name: 'request',
    scenario: '../end-to-end/tenants/request-people',
    async reach(at) {
      await at.go('agent', 'diagnose-request.HELP-1');
      await at.main.getByText('ravi@customer.example').first().waitFor();
    },
  },
  {
    name: 'request-diagnosed',
    scenario: '../end-to-end/tenants/request-people',
    async reach(at) {
      await at.go('agent', 'diagnose-request.HELP-1');
      await at.main.getByText('ravi@customer.example').first().waitFor();
      await at.press('screen.form.diagnose');
      await at.sees('screen.report.renew');
      await at.unfold('request.comment.title', { request: 'HELP-1' });
    },
  },
];
