import type { CompanyStep } from '../../src/requests/company-step';
import { openApp, type AppUnderTest } from './ask-app';

const HELP = { project: 'HELP', company: 'Brand New Ltd' };
const JANE = { email: 'jane@customer.example', name: 'Jane Doe' };
const NEW = { email: 'new@customer.example', name: 'Nora New' };
const OTHER = { email: 'other@customer.example', name: 'Otto Other' };

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('outside-with-requests');
});
afterEach(() => app.close());

type Who = Parameters<AppUnderTest['ask']>[0];

async function plan(people: { email: string; name: string }[], mail = false, who: Who = 'jira-admin', about = HELP) {
  const { step } = await app.must(who, 'planCompany', about);
  const { steps } = await app.must(who, 'planCompanyPeople', { ...about, people, mail });
  return [step, ...steps.map((one) => one.step)];
}

async function apply(step: CompanyStep | undefined, who: Who = 'jira-admin') {
  if (step?.kind !== 'planned') throw new Error(`Expected a plan, got ${JSON.stringify(step)}`);
  const { outcome } = await app.must(who, 'applyPlan', { id: step.plan.id, digest: step.plan.digest });
  return outcome;
}

/** Who is in the organization, and who is a customer of HELP, by address. */
function company(name = HELP.company) {
  const { organizations, accounts, projects } = app.site.state;
  const desk = projects.find((project) => project.key === 'HELP')?.serviceDesk;
  const organization = organizations.find((one) => one.name === name);
  const addresses = (ids: readonly string[] = []) =>
    accounts.filter((one) => ids.includes(one.accountId)).map((one) => one.email);
  return {
    members: addresses(organization?.members),
    linked: desk?.organizations.includes(organization?.id ?? '') ?? false,
    customers: addresses(desk?.customers),
  };
}

test('a company is set up with its people: new ones are made, known ones added, nobody gets a mail', async () => {
  const [organization, jane, fresh] = await plan([JANE, NEW]);
  expect(app.writes()).toEqual([]);
  expect(jane).toMatchObject({ allowed: true, plan: { access: 'project-admin', mails: 0, irreversible: [] } });
  expect(fresh).toMatchObject({ allowed: true, plan: { access: 'jira-and-project-admin', mails: 0 } });
  for (const step of [organization, jane, fresh]) expect((await apply(step)).outcome).toBe('applied');
  expect(company()).toEqual({
    members: [JANE.email, NEW.email],
    linked: true,
    customers: [JANE.email, 'ravi@customer.example', NEW.email],
  });
  expect(app.site.state.mails).toEqual([]);
  expect(app.site.state.accounts.find((one) => one.email === NEW.email)).toMatchObject({ name: NEW.name });
});

test('with mails, new people are invited and known ones are not', async () => {
  const [organization, jane, fresh] = await plan([JANE, NEW], true);
  expect([jane, fresh]).toMatchObject([{ plan: { mails: 0 } }, { plan: { mails: 1 } }]);
  for (const step of [organization, jane, fresh]) expect((await apply(step)).outcome).toBe('applied');
  expect(app.site.state.mails).toEqual([{ kind: 'customer-invited', to: NEW.email, projectKey: 'HELP' }]);
  expect(company().members).toEqual([JANE.email, NEW.email]);
});

test('one who is refused stops nobody else, and the same list goes on where it ended', async () => {
  app.site.state.customerAccess.external = false;
  const [organization, jane, fresh, other] = await plan([JANE, NEW, OTHER]);
  await apply(organization);
  expect((await apply(jane)).outcome).toBe('applied');
  expect(await apply(fresh)).toMatchObject({
    outcome: 'refused',
    changes: [{ status: 400 }, { outcome: 'not-tried' }, { outcome: 'not-tried' }],
  });
  app.site.state.customerAccess.external = true;
  expect((await apply(other)).outcome).toBe('applied');
  const before = app.writes().length;
  const again = await plan([JANE, NEW, OTHER]);
  expect(again.map((step) => step.kind)).toEqual(['ready', 'ready', 'planned', 'ready']);
  expect(app.writes()).toHaveLength(before);
  expect((await apply(again[2])).outcome).toBe('applied');
  expect(company().members).toEqual([JANE.email, OTHER.email, NEW.email]);
});

test('a plan that is sent twice is applied once', async () => {
  const [organization, fresh] = await plan([NEW]);
  await apply(organization);
  const first = await apply(fresh);
  const writes = app.writes();
  expect(await apply(fresh)).toEqual(first);
  expect(app.writes()).toEqual(writes);
});

test('an organization that exists is used and linked, with whom it has', async () => {
  const about = { project: 'HELP', company: 'Jane and Partners' };
  const [organization, jane, fresh] = await plan([JANE, NEW], false, 'jira-admin', about);
  expect(organization).toMatchObject({ plan: { changes: [{ kind: 'organization-link' }], irreversible: [] } });
  // She is in it already.
  expect(jane).toMatchObject({ plan: { changes: [{ kind: 'desk-customer' }] } });
  for (const step of [organization, jane, fresh]) await apply(step);
  expect(company(about.company)).toMatchObject({ members: [JANE.email, NEW.email], linked: true });
});

test('a name that is nearly another one is told', async () => {
  const { step } = await app.must('agent', 'planCompany', { project: 'HELP', company: 'customer company, Inc.' });
  expect(step).toMatchObject({
    plan: { sideEffects: [{ message: 'everybody' }, { message: 'similar', values: { names: ['Customer Company'] } }] },
  });
});

test('an agent may set up the organization, and is told who may do the rest', async () => {
  const [organization, jane, fresh] = await plan([JANE, NEW], false, 'agent');
  expect(organization).toMatchObject({ allowed: true, plan: { access: 'agent' } });
  expect([jane, fresh]).toMatchObject([{ allowed: false }, { allowed: false }]);
  if (jane?.kind !== 'planned') throw new Error('no plan');
  const refused = await app.ask('agent', 'applyPlan', { id: jane.plan.id, digest: jane.plan.digest });
  expect(refused).toMatchObject({ kind: 'problem', problem: { code: 'not-allowed' } });
  expect(app.writes()).toEqual([]);
});

test('a known person is taken back, and stays in what they were in', async () => {
  const [organization, jane] = await plan([JANE]);
  await apply(organization);
  await apply(jane);
  if (jane?.kind !== 'planned') throw new Error('no plan');
  const undo = await app.must('jira-admin', 'planUndo', { id: jane.plan.id });
  expect((await apply(undo)).outcome).toBe('applied');
  expect(company()).toMatchObject({ members: [], customers: ['ravi@customer.example'] });
  expect(company('Jane and Partners').members).toEqual([JANE.email]);
});

test('each person leaves entries of their own in the audit trail', async () => {
  const [organization, jane] = await plan([JANE]);
  await apply(organization);
  await apply(jane);
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP', customer: JANE.email });
  expect(entries.map((entry) => entry.repair)).toEqual(['add-company-person', 'add-company-person']);
});

test('too many people, and what is no address, are refused before anything is read', async () => {
  const text = Array.from({ length: 201 }, (_, index) => `p${index}@customer.example`).join('\n');
  const calls = app.site.calls.length;
  expect(await app.ask('agent', 'readPeople', { project: 'HELP', text })).toMatchObject({
    problem: { code: 'too-many-people', values: { count: 201, limit: 200 } },
  });
  const people = [{ email: 'nobody', name: '' }];
  const refused = await app.ask('agent', 'planCompanyPeople', { ...HELP, people, mail: false });
  expect(refused).toMatchObject({ problem: { code: 'bad-request' } });
  // Who asks was asked of Jira, and nothing else.
  expect(app.site.calls.slice(calls).map((call) => call.operation)).toEqual(['GET /rest/api/3/mypermissions']);
});

test('the calls that a new person takes', async () => {
  const [organization, fresh] = await plan([NEW]);
  await apply(organization);
  const calls = app.site.calls.length;
  await apply(fresh);
  expect(app.site.calls.slice(calls).map((call) => call.operation)).toMatchInlineSnapshot(`
   [
     "GET /rest/api/3/mypermissions",
     "GET /rest/api/3/user/search",
     "GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
     "GET /rest/servicedeskapi/organization",
     "GET /rest/api/3/user/search",
     "POST /rest/servicedeskapi/customer",
     "GET /rest/api/3/user/search",
     "POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
     "GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
     "POST /rest/servicedeskapi/organization/{organizationId}/user",
     "GET /rest/servicedeskapi/organization",
   ]
  `);
});
