import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const TARGET = { project: 'HELP', email: 'jane@customer.example' };
let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('outside-with-requests');
});
afterEach(() => app.close());

interface Wish {
  repair: string;
  request?: string;
  choice?: string;
}

function requestOf(key: string) {
  return structuredClone(app.site.state.requests.find((one) => one.key === key));
}

async function apply(wish: Wish) {
  const { plan } = plannedOf(await app.must('agent', 'planRepair', { ...TARGET, ...wish }));
  return app.must('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
}

async function undo(id: string) {
  const { plan } = plannedOf(await app.must('agent', 'planUndo', { id }));
  return app.must('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
}

async function joinCustomerCompany() {
  const state = app.site.state;
  const jane = state.accounts.find((account) => account.email === TARGET.email)?.accountId ?? '';
  const [company, other] = state.organizations;
  company?.members.push(jane);
  if (other !== undefined) state.projects[0]?.serviceDesk?.organizations.push(other.id);
}

test.each(['add-request-participant', 'share-with-organization', 'set-request-type', 'remove-watcher'])(
  '%s asks for the request where none is named',
  async (repair) => {
    expect(await app.must('agent', 'planRepair', { ...TARGET, repair })).toEqual({ kind: 'name-request', repair });
    expect(app.site.calls.filter((call) => call.path.includes('/issue/'))).toEqual([]);
  },
);

test('a request that is not there, and one that is no key, are told apart', async () => {
  const wish = { ...TARGET, repair: 'remove-watcher' };
  expect(await app.ask('agent', 'planRepair', { ...wish, request: 'HELP-99' })).toMatchObject({
    problem: { code: 'facts-missing', values: { facts: ['namedRequest'] } },
  });
  for (const request of ['../HELP-1', 'HELP', 'HELP-0', '']) {
    expect(await app.ask('agent', 'planRepair', { ...wish, request })).toMatchObject({
      problem: { code: 'bad-request' },
    });
  }
});

test('the customer takes part in the request, and is taken off again', async () => {
  const before = requestOf('HELP-1');
  const applied = await apply({ repair: 'add-request-participant', request: 'help-1' });
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: true });
  expect(requestOf('HELP-1')?.participants).toHaveLength(1);
  const again = await app.must('agent', 'planRepair', {
    ...TARGET,
    repair: 'add-request-participant',
    request: 'HELP-1',
  });
  expect(again).toMatchObject({ kind: 'impossible', message: 'takesPart' });
  expect((await undo(applied.plan.id)).outcome.outcome).toBe('applied');
  expect(requestOf('HELP-1')).toEqual(before);
});

test('the reporter needs not take part', async () => {
  const wish = { ...TARGET, repair: 'add-request-participant', request: 'HELP-3' };
  expect(await app.must('agent', 'planRepair', wish)).toMatchObject({ kind: 'impossible', message: 'reporter' });
});

test('a request is shared with one more organization, and only that is taken back', async () => {
  await joinCustomerCompany();
  const before = requestOf('HELP-1');
  const applied = await apply({ repair: 'share-with-organization', request: 'HELP-1' });
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: true });
  expect(requestOf('HELP-1')?.organizations).toEqual(['1', '2']);
  expect((await undo(applied.plan.id)).outcome.outcome).toBe('applied');
  expect(requestOf('HELP-1')).toEqual(before);
});

test('of several organizations the one to share with is chosen', async () => {
  await joinCustomerCompany();
  const wish = { ...TARGET, repair: 'share-with-organization', request: 'HELP-3' };
  expect(await app.must('agent', 'planRepair', wish)).toMatchObject({
    kind: 'choose',
    options: [{ label: 'Customer Company' }, { label: 'Jane and Partners' }],
  });
  expect((await apply({ ...wish, choice: '2' })).outcome.outcome).toBe('applied');
  expect(requestOf('HELP-3')?.organizations).toEqual(['2']);
});

test('a request type is chosen and set; no documented way takes it off', async () => {
  const wish = { repair: 'set-request-type', request: 'HELP-2' };
  expect(await app.must('agent', 'planRepair', { ...TARGET, ...wish })).toMatchObject({
    kind: 'choose',
    options: [{ label: 'Get help' }, { label: 'Ask a question' }],
  });
  const applied = await apply({ ...wish, choice: '2' });
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: false });
  expect(requestOf('HELP-2')?.requestTypeId).toBe('2');
  expect(await app.must('agent', 'planRepair', { ...TARGET, ...wish })).toMatchObject({ message: 'hasOne' });
});

test('a watcher is removed and put back', async () => {
  const before = requestOf('HELP-3');
  const applied = await apply({ repair: 'remove-watcher', request: 'HELP-3' });
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: true });
  expect(requestOf('HELP-3')?.watchers).toEqual([]);
  expect((await undo(applied.plan.id)).outcome.outcome).toBe('applied');
  expect(requestOf('HELP-3')).toEqual(before);
});

test('an assignee is not taken for a watcher', async () => {
  const request = app.site.state.requests.find((one) => one.key === 'HELP-1');
  if (request !== undefined)
    request.assignee = app.site.state.accounts.find((one) => one.email === TARGET.email)?.accountId ?? '';
  const wish = { ...TARGET, repair: 'remove-watcher', request: 'HELP-1' };
  expect(await app.must('agent', 'planRepair', wish)).toMatchObject({ kind: 'impossible', message: 'assignee' });
});
