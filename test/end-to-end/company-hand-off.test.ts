import type { HandOff } from '../../src/records/hand-offs';
import type { AccountState } from '../forge/personal-data';
import { openApp, type AppUnderTest } from './ask-app';

const HELP = { project: 'HELP', company: 'Brand New Ltd' };
const JANE = { email: 'jane@customer.example', name: 'Jane Doe' };
const NEW = { email: 'new@customer.example', name: 'Nora New' };
const OTHER = { email: 'other@customer.example', name: 'Otto Other' };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let app: AppUnderTest;
let passed = 0;
let states: Record<string, AccountState> = {};
beforeEach(async () => {
  passed = 0;
  states = {};
  app = await openApp('outside-with-requests', 'app-role', {
    clock: () => Date.now() + passed,
    accountState: (accountId) => states[accountId],
  });
});
afterEach(() => app.close());

/** An agent plans the company with its people and sends the whole. */
async function sent(people = [JANE, NEW]) {
  const { step } = await app.must('agent', 'planCompany', HELP);
  const { steps } = await app.must('agent', 'planCompanyPeople', { ...HELP, people, mail: false });
  const plans = [...steps.map((one) => one.step), step].flatMap((one) => (one.kind === 'planned' ? [one.plan] : []));
  const payload = { ...HELP, plans: plans.map(({ id, digest }) => ({ id, digest })), note: 'They start on Monday.' };
  const answer = await app.must('agent', 'handOverCompany', payload);
  expect(answer).toEqual({ kind: 'company-handed-over', plans: plans.length });
  return { payload, handOff: await own() };
}

/** The company as its sender sees it. */
async function own(): Promise<HandOff & { company: NonNullable<HandOff['company']> }> {
  const [handOff] = (await app.must('agent', 'readHandOffs', { project: 'HELP' })).own;
  if (handOff?.company === undefined) throw new Error('No company was sent.');
  return { ...handOff, company: handOff.company };
}

const approve = (handOff: HandOff, digest = handOff.company?.digest ?? '') =>
  app.ask('jira-admin', 'answerHandOff', { answer: 'approve', id: handOff.plan.id, digest });

async function approveAll(handOff: HandOff): Promise<number> {
  for (let count = 1; ; count += 1) {
    const answer = await approve(handOff);
    if (answer.kind === 'problem') throw new Error(JSON.stringify(answer));
    if (answer.handOff.state === 'approved') return count;
  }
}

const details = ({ projectId, plan }: HandOff) =>
  app.must('agent', 'readHandedCompany', { project: projectId, id: plan.id });

function members(): string[] {
  const organization = app.site.state.organizations.find((one) => one.name === HELP.company);
  return app.site.state.accounts
    .filter(({ accountId }) => organization?.members.includes(accountId))
    .map((one) => one.email);
}

test('a company that an agent sent is approved as one: applied in order, person by person; the sender sees it', async () => {
  const { handOff } = await sent();
  expect(app.writes()).toEqual([]);
  expect(handOff).toMatchObject({
    state: 'open',
    note: 'They start on Monday.',
    plan: { repair: 'set-up-company' },
    company: {
      name: HELP.company,
      access: 'jira-and-project-admin',
      plans: 3,
      done: 0,
      mails: 0,
      irreversible: ['organization', 'portal-only-customer'],
      parts: [],
    },
  });
  const before = await details(handOff);
  expect(before.plans.map(({ plan }) => plan.target.email)).toEqual(['', JANE.email, NEW.email]);
  expect(before.plans.every(({ outcome }) => outcome === undefined)).toBe(true);

  const { open } = await app.must('jira-admin', 'readInbox', {});
  expect(open).toMatchObject([{ plan: { id: handOff.plan.id }, company: { plans: 3 } }]);
  // The plans of the sender are past their time by then.
  passed = DAY;
  expect(await approveAll(handOff)).toBe(3);
  expect(members()).toEqual([JANE.email, NEW.email]);

  const after = await own();
  expect(after).toMatchObject({ state: 'approved', answer: { by: app.accountId('jira-admin') } });
  expect(after.company).toMatchObject({ done: 3, worked: 3 });
  expect((await details(handOff)).plans.map(({ outcome }) => outcome?.outcome)).toEqual([
    'applied',
    'applied',
    'applied',
  ]);
  expect(await approve(handOff)).toMatchObject({ problem: { code: 'hand-off-answered' } });
});

test('it is sent once; what was shown is what is approved; and whoever lacks the rights approves none of it', async () => {
  const { payload, handOff } = await sent();
  expect(await app.ask('agent', 'handOverCompany', payload)).toMatchObject({
    problem: { code: 'handed-over-already' },
  });
  expect(await approve(handOff, handOff.plan.digest)).toMatchObject({ problem: { code: 'plan-changed' } });
  const { id } = handOff.plan;
  const asProjectAdmin = { answer: 'approve' as const, id, digest: handOff.company.digest };
  expect(await app.ask('project-admin', 'answerHandOff', asProjectAdmin)).toMatchObject({
    problem: { code: 'not-allowed', values: { access: 'jira-and-project-admin' } },
  });
  expect(app.writes()).toEqual([]);
});

test('one who is refused stops nobody else, and the sender reads why', async () => {
  app.site.state.customerAccess.external = false;
  const { handOff } = await sent([NEW, JANE]);
  await approveAll(handOff);
  expect(members()).toEqual([JANE.email]);
  expect((await own()).company).toMatchObject({ plans: 3, done: 3, worked: 2 });
  const [, fresh] = (await details(handOff)).plans;
  expect(fresh).toMatchObject({ plan: { target: { email: NEW.email } }, outcome: { outcome: 'refused' } });
});

test('where the organization cannot be set up, nobody is tried', async () => {
  const { handOff } = await sent();
  app.site.state.faults.push({
    operation: 'POST /rest/servicedeskapi/organization',
    kind: 'answer',
    status: 403,
    headers: {},
    body: {},
  });
  expect(await approveAll(handOff)).toBe(1);
  expect((await own()).company).toMatchObject({ plans: 3, done: 3, worked: 0 });
  expect((await details(handOff)).plans.map(({ outcome }) => outcome?.outcome)).toEqual([
    'refused',
    undefined,
    undefined,
  ]);
});

test('where the site asks for a pause, the same person is tried again afterwards', async () => {
  const { handOff } = await sent([JANE]);
  await approve(handOff);
  const operation = 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer';
  app.site.state.faults.push({ operation, kind: 'answer', status: 429, headers: {}, body: {} });
  expect(await approve(handOff)).toMatchObject({ handOff: { state: 'open', company: { done: 1 } } });
  app.site.state.faults.splice(0);
  await approveAll(handOff);
  expect((await own()).company).toMatchObject({ done: 2, worked: 2 });
});

test('of a company that is half done, the rest is declined with a reason', async () => {
  const { handOff } = await sent();
  await approve(handOff);
  await approve(handOff);
  const { id } = handOff.plan;
  await app.must('jira-admin', 'answerHandOff', { answer: 'decline', id, reason: 'Nora is not known to us.' });
  expect(await own()).toMatchObject({
    state: 'declined',
    answer: { reason: 'Nora is not known to us.' },
    company: { plans: 3, done: 2, worked: 2 },
  });
  expect(members()).toEqual([JANE.email]);
});

test('two administrators who approve at once apply each plan once', async () => {
  const { handOff } = await sent([JANE]);
  const answers = await Promise.all([approve(handOff), approve(handOff)]);
  expect(answers.map(({ kind }) => kind)).toContain('hand-off-answered');
  if ((await own()).state === 'open') await approveAll(handOff);
  expect(app.writes().filter((write) => write === 'POST /rest/servicedeskapi/organization')).toHaveLength(1);
  expect(members()).toEqual([JANE.email]);
});

test('the audit trail tells how many were sent, who approved, and each person’s own change', async () => {
  const { handOff } = await sent();
  await approveAll(handOff);
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  const steps = entries.flatMap(({ note, actor }) => (note?.of === 'hand-off' ? [[note.step, note.plans, actor]] : []));
  expect(steps).toEqual([
    ['approved', 3, app.accountId('jira-admin')],
    ['sent', 3, app.accountId('agent')],
  ]);
  const applied = entries.filter(({ outcome }) => outcome?.outcome === 'applied').map(({ email }) => email);
  expect(applied).toEqual([NEW.email, JANE.email, '']);
});

test('plans that were tried, are of another company or another service project, or too old are not sent', async () => {
  const { step } = await app.must('agent', 'planCompany', HELP);
  if (step.kind !== 'planned') throw new Error('There is no plan.');
  const plans = [{ id: step.plan.id, digest: step.plan.digest }];
  const send = (over: object) => app.ask('agent', 'handOverCompany', { ...HELP, plans, ...over });
  expect(await send({ company: 'Another' })).toMatchObject({ problem: { code: 'plan-changed' } });
  expect(await send({ plans: [{ ...plans[0], digest: 'another' }] })).toMatchObject({
    problem: { code: 'plan-changed' },
  });
  passed = 31 * MINUTE;
  expect(await send({})).toMatchObject({ problem: { code: 'plan-expired' } });
  passed = 0;
  await app.must('agent', 'applyPlan', plans[0] ?? { id: '', digest: '' });
  expect(await send({})).toMatchObject({ problem: { code: 'plan-tried' } });
});

test('a customer whose account is closed goes from what was sent; the others can still be added', async () => {
  const jane = app.site.state.accounts.find(({ email }) => email === JANE.email)?.accountId ?? '';
  const { handOff } = await sent([JANE, OTHER]);
  const stored = () => JSON.stringify(app.host.storage.dump().entities['hand-off']);
  expect(stored()).toContain(jane);
  states[jane] = 'closed';
  passed = 8 * DAY;
  await app.host.invokeFunction('daily');
  expect(stored()).not.toContain(jane);
  expect((await details(handOff)).plans.map(({ plan }) => plan.target.email)).toEqual(['', OTHER.email]);
  await approveAll(handOff);
  expect(members()).toEqual([OTHER.email]);
  expect((await own()).company).toMatchObject({ plans: 3, done: 3, worked: 2 });
});

test('a sender whose account is closed is not named any more; the company can still be approved', async () => {
  const agent = app.accountId('agent');
  const { handOff } = await sent([JANE]);
  states[agent] = 'closed';
  passed = 8 * DAY;
  await app.host.invokeFunction('daily');
  expect(JSON.stringify(app.host.storage.dump().entities['hand-off'])).not.toContain(agent);
  const { open } = await app.must('jira-admin', 'readInbox', {});
  expect(open).toMatchObject([{ by: '', company: { plans: 2 } }]);
  await approveAll(handOff);
  expect(members()).toEqual([JANE.email]);
});
