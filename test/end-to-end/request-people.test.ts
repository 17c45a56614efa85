import { openApp, type AppUnderTest } from './ask-app';

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('../end-to-end/tenants/request-people');
});
afterEach(() => app.close());

const HELP_1 = { project: 'HELP', request: 'HELP-1' };
const text = 'jane@customer.example: nothing blocks.';
const problem = (code: string) => ({ kind: 'problem', problem: expect.objectContaining({ code }) as unknown });

test('the reporter, the participants and every address that was written, each once', async () => {
  const found = await app.must('agent', 'readRequest', HELP_1);
  expect(found).toEqual({
    kind: 'request',
    key: 'HELP-1',
    people: [
      { part: 'reporter', name: 'Ravi Patel', email: 'ravi@customer.example' },
      { part: 'participant', name: 'Mia Fischer', email: 'mia@customer.example' },
      { part: 'participant', name: 'Hana Hidden' },
      { part: 'text', name: '', email: 'jane@customer.example' },
      { part: 'text', name: '', email: 'tom@customer.example' },
      { part: 'text', name: '', email: 'lena@customer.example' },
    ],
    more: 0,
  });
  expect(app.site.calls.filter(({ path }) => path.includes('HELP-1')).map(({ as }) => as)).not.toContain('app');
  expect(app.writes()).toEqual([]);
});

test('a ticket without a request type has a reporter, and says so where participants cannot be read', async () => {
  app.site.state.faults.push({
    operation: 'GET /rest/servicedeskapi/request/{issueIdOrKey}/participant',
    kind: 'answer',
    status: 403,
    headers: {},
  });
  const found = await app.must('agent', 'readRequest', { project: 'HELP', request: ' help-2 ' });
  expect(found.people).toEqual([{ part: 'reporter', name: 'Ravi Patel', email: 'ravi@customer.example' }]);
  expect(found.participants).toMatchObject({ reason: 'forbidden', call: { status: 403, as: 'user' } });
});

test('twenty addresses are kept, those of people before those of the text', async () => {
  const request = app.site.state.requests[0];
  if (request === undefined) throw new Error('There is no request.');
  request.comments = [Array.from({ length: 30 }, (_, index) => `person${index}@customer.example`).join(' ')];
  const { people, more } = await app.must('agent', 'readRequest', HELP_1);
  expect(people.filter(({ email }) => email !== undefined)).toHaveLength(20);
  expect(people.map(({ name }) => name)).toContain('Hana Hidden');
  expect(more).toBe(14);
});

test('the project is named by its id as well', async () => {
  const id = app.site.state.projects.find(({ key }) => key === 'HELP')?.id ?? '';
  expect(await app.must('agent', 'readRequest', { project: id, request: 'HELP-1' })).toMatchObject({ key: 'HELP-1' });
});

test.each<[string, { project: string; request: string }, string, ('agent' | 'jira-admin')?]>([
  [
    'of another project, where the right was proved in this one',
    { project: 'HELP', request: 'OPS-1' },
    'request-elsewhere',
  ],
  [
    'of another project, as its administrator',
    { project: 'HELP', request: 'OPS-1' },
    'request-elsewhere',
    'jira-admin',
  ],
  ['that is not there', { project: 'HELP', request: 'HELP-99' }, 'request-elsewhere'],
  ['where the caller does not work', { project: 'OPS', request: 'OPS-1' }, 'not-allowed'],
  ['that is no key but a path', { project: 'HELP', request: 'HELP-1/../../user' }, 'bad-request'],
])('nothing is told and nothing written about a request %s', async (_, asked, code, who = 'agent') => {
  expect(await app.ask(who, 'readRequest', asked)).toEqual(problem(code));
  expect(await app.ask(who, 'leaveComment', { ...asked, text })).toEqual(problem(code));
  expect(app.site.state.comments).toEqual([]);
});

test('the outcome is left as an internal comment, by whoever left it', async () => {
  expect(await app.must('agent', 'leaveComment', { ...HELP_1, text: `  ${text}\n` })).toEqual({
    kind: 'commented',
    request: 'HELP-1',
  });
  expect(app.site.state.comments).toEqual([
    { request: 'HELP-1', body: text, public: false, author: app.accountId('agent') },
  ]);
  expect(await app.ask('agent', 'leaveComment', { ...HELP_1, text: ' \n' })).toEqual(problem('bad-request'));
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  const note = { of: 'comment', request: 'HELP-1' };
  const about = { actor: app.accountId('agent'), action: 'comment', projectKey: 'HELP', note };
  expect(entries).toMatchObject([
    { ...about, phase: 'outcome', outcome: { outcome: 'applied' } },
    { ...about, phase: 'intent' },
  ]);
  expect(JSON.stringify(app.host.storage.dump())).not.toContain(text);
});

test('a comment that the site refuses is told with the call, and kept nowhere', async () => {
  app.site.state.faults.push({
    operation: 'POST /rest/servicedeskapi/request/{issueIdOrKey}/comment',
    kind: 'answer',
    status: 403,
    headers: {},
  });
  expect(await app.ask('agent', 'leaveComment', { ...HELP_1, text })).toMatchObject({
    problem: { code: 'comment-refused', call: { status: 403 } },
  });
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  expect(entries).toMatchObject([{ outcome: { outcome: 'refused' } }, { action: 'comment', phase: 'intent' }]);
  expect(JSON.stringify(app.host.storage.dump())).not.toContain(text);
});
