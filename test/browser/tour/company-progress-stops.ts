import { answers, BROKEN, LIMITED, SILENT } from './setting-up';
import type { Stop } from './stops';
import type { Visitor } from './visitor';

const SCENARIO = 'outside-with-requests';
const RIGHTS = 'GET /rest/api/3/mypermissions';
const ORGANIZATIONS = 'GET /rest/servicedeskapi/organization';
const NEW_ORGANIZATION = 'POST /rest/servicedeskapi/organization';
const NEW_CUSTOMER = 'POST /rest/servicedeskapi/customer';

async function read(at: Visitor): Promise<void> {
  await at.go('jira-admin', 'add-company.HELP');
  await at.fill('company.form.name', 'Northwind Traders');
  await at.fill('company.form.people', 'jane@customer.example\nnora@northwind.example');
  await at.press('company.form.read');
}

async function list(at: Visitor): Promise<void> {
  await read(at);
  await at.sees('company.list.nothing-written');
}

async function planned(at: Visitor): Promise<void> {
  await list(at);
  await at.press('company.list.plan', { count: 2 });
  await at.sees('company.plan.once');
}

/** Adding a company while it is read, planned and applied, and where that ends early. */
export const COMPANY_PROGRESS_STOPS: readonly Stop[] = [
  {
    name: 'company-nothing-typed',
    scenario: SCENARIO,
    async reach(at) {
      await at.go('jira-admin', 'add-company.HELP');
      await at.press('company.form.read');
      await at.sees('company.form.name-missing');
    },
  },
  {
    name: 'company-unread',
    scenario: SCENARIO,
    async reach(at) {
      answers(at, RIGHTS, BROKEN);
      await read(at);
      await at.sees('screen.nothing-lost');
    },
  },
  {
    name: 'company-planning',
    scenario: SCENARIO,
    async reach(at) {
      await list(at);
      answers(at, ORGANIZATIONS, SILENT);
      await at.press('company.list.plan', { count: 2 });
      await at.sees('company.planning', { done: 0, of: 2 });
    },
  },
  {
    name: 'company-applying',
    scenario: SCENARIO,
    async reach(at) {
      await planned(at);
      answers(at, NEW_CUSTOMER, SILENT);
      await at.press('company.plan.apply', { count: 3 });
      await at.sees('company.applying', { done: 2, of: 3 });
    },
  },
  {
    name: 'company-stopped',
    scenario: SCENARIO,
    async reach(at) {
      await planned(at);
      answers(at, NEW_ORGANIZATION, LIMITED);
      await at.press('company.plan.apply', { count: 3 });
      await at.sees('company.plan.close');
      await at.main.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'detached' });
    },
  },
];
