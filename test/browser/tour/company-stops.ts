import type { Stop } from './stops';
import type { Visitor, Who } from './visitor';

const COMPANY = 'add-company.HELP';

async function companyRead(at: Visitor, who: Who = 'jira-admin'): Promise<void> {
  await at.go(who, COMPANY);
  await at.fill('company.form.name', 'Northwind Traders');
  const rows = 'Jane Doe;jane@customer.example\nNora New;nora@northwind.example\nBob;bob@@northwind.example';
  await at.fill('company.form.people', `Name;E-Mail\n${rows}`);
  await at.choose('company.form.mail-invite');
  await at.press('company.form.read');
  await at.sees('company.list.mend');
}

async function companyPlanned(at: Visitor): Promise<void> {
  await companyRead(at, 'agent');
  await at.press('company.list.plan', { count: 2 });
  await at.sees('company.send.about', { count: 3 });
}

async function companySent(at: Visitor): Promise<void> {
  await companyPlanned(at);
  await at.fill('hand-off.send.note', 'They start on Monday.');
  await at.press('hand-off.send.send');
  await at.sees('hand-off.send.sent');
}

/** Adding a company, by oneself and by others. */
export const COMPANY_STOPS: readonly Stop[] = [
  {
    name: 'company-empty',
    scenario: 'outside-with-requests',
    async reach(at) {
      await at.go('jira-admin', COMPANY);
      await at.unfold('company.who.title');
    },
  },
  { name: 'company-list', scenario: 'outside-with-requests', reach: (at) => companyRead(at) },
  {
    name: 'company-plan',
    scenario: 'outside-with-requests',
    async reach(at) {
      await companyRead(at);
      await at.press('company.list.plan', { count: 2 });
      await at.sees('company.plan.once');
    },
  },
  {
    name: 'company-done',
    scenario: 'outside-with-requests',
    async reach(at) {
      await companyRead(at);
      await at.press('company.list.plan', { count: 2 });
      await at.press('company.plan.apply', { count: 3 });
      await at.sees('company.done', { of: 3, failed: 0 });
    },
  },
  { name: 'company-to-send', scenario: 'outside-with-requests', reach: companyPlanned },
  {
    name: 'company-in-inbox',
    scenario: 'outside-with-requests',
    async reach(at) {
      await companySent(at);
      await at.go('jira-admin', 'administration');
      await at.tab('hand-off.tab.inbox');
      await at.press('hand-off.company.show');
      await at.main.getByText('nora@northwind.example').first().waitFor();
    },
  },
  {
    name: 'company-approved',
    scenario: 'outside-with-requests',
    async reach(at) {
      await companySent(at);
      await at.go('jira-admin', 'administration');
      await at.tab('hand-off.tab.inbox');
      await at.press('hand-off.approve');
      await at.sees('hand-off.state.approved');
    },
  },
];
