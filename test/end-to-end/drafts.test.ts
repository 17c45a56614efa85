import { openApp, type AppUnderTest } from './ask-app';

const HOUR = 3_600_000;
const text = 'jane@customer.example cannot sign in';
const work = { project: 'HELP', text, symptom: 'cannot-sign-in' as const, diagnosed: true, told: [] };

let app: AppUnderTest;
let passed = 0;
beforeEach(async () => {
  passed = 0;
  app = await openApp('../end-to-end/tenants/principals', 'scopes', { clock: () => Date.now() + passed });
});
afterEach(() => app.close());

const draft = async (who: Parameters<AppUnderTest['ask']>[0], project = 'HELP') =>
  (await app.must(who, 'readDraft', { project })).draft;

test('is there again for the same person in the same service project, and nobody else', async () => {
  await app.must('agent', 'saveDraft', work);
  expect(await draft('agent')).toMatchObject(work);
  expect(await draft('agent', 'OPS')).toBeUndefined();
  expect(await draft('project-admin')).toBeUndefined();
  const keys = JSON.stringify(Object.keys(app.host.storage.dump().plain));
  expect(keys).not.toContain(app.accountId('agent'));
});

test('is gone after an hour, also while storage still shows it', async () => {
  await app.must('agent', 'saveDraft', work);
  passed = HOUR + 1_000;
  expect(JSON.stringify(app.host.storage.dump())).toContain(text);
  expect(await draft('agent')).toBeUndefined();
});

test('is one a person: the last one, and none after an empty one', async () => {
  await app.must('agent', 'saveDraft', work);
  await app.must('agent', 'saveDraft', { ...work, project: 'OPS', text: 'ravi@customer.example' });
  expect(await draft('agent')).toBeUndefined();
  expect(await draft('agent', 'OPS')).toMatchObject({ text: 'ravi@customer.example' });
  await app.must('agent', 'saveDraft', { ...work, text: ' ' });
  expect(JSON.stringify(app.host.storage.dump())).not.toContain('ravi@customer.example');
});

test('takes no more than storage does', async () => {
  expect(await app.ask('agent', 'saveDraft', { ...work, text: 'ü'.repeat(60_000) })).toMatchObject({
    problem: { code: 'bad-request' },
  });
  await app.must('agent', 'saveDraft', { ...work, text: 'x'.repeat(100_000) });
});

test('of a company is one of its own, beside what is diagnosed', async () => {
  const company = {
    project: 'HELP',
    page: 'company' as const,
    text: 'ravi@customer.example',
    company: { name: 'Acme', mail: true },
  };
  const kept = async () => (await app.must('agent', 'readDraft', { project: 'HELP', page: 'company' })).draft;
  await app.must('agent', 'saveDraft', work);
  await app.must('agent', 'saveDraft', { ...company, diagnosed: false, told: [] });
  expect(await draft('agent')).toMatchObject(work);
  expect(await kept()).toMatchObject({ text: company.text, company: company.company });
  const emptied = { ...company, text: '', diagnosed: false, told: [] };
  await app.must('agent', 'saveDraft', emptied);
  expect(await kept()).toMatchObject({ text: '', company: company.company });
  await app.must('agent', 'saveDraft', { ...emptied, company: { name: ' ', mail: true } });
  expect(await kept()).toBeUndefined();
  expect(await draft('agent')).toMatchObject(work);
});

test('of a form is there for what the form is about, and on pages that are of no service project', async () => {
  const note = { page: 'note' as const, project: 'HELP', about: 'grant-portal-access jane@customer.example' };
  const fields = { text: '{"note":"Jane waits."}', diagnosed: false, told: [] };
  await app.must('agent', 'saveDraft', { ...note, ...fields });
  await app.must('agent', 'saveDraft', { page: 'settings', ...fields });
  expect((await app.must('agent', 'readDraft', note)).draft).toMatchObject(fields);
  expect((await app.must('agent', 'readDraft', { ...note, about: 'another' })).draft).toBeUndefined();
  expect((await app.must('agent', 'readDraft', { page: 'settings' })).draft).toMatchObject(fields);
  expect(await draft('agent')).toBeUndefined();
});
