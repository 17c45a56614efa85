import type { AuditEntry } from '../../src/records/audit-entry';
import type { KeptDiagnosis } from '../../src/records/diagnosis-pages';
import type { DiagnoseResult } from '../../src/requests/diagnose';
import type { ReadAuditTrailResult } from '../../src/requests/read-audit-trail';
import type { ReadDiagnosesResult } from '../../src/requests/read-diagnoses';
import type { ReadHealthResult } from '../../src/requests/read-health';
import { openPage, type OpenPage } from './open-page';

const MANY = 10_000;
const MOST_DRAWN = 50;
/** How much more than one page of a list another page of it may put on the screen. */
const MOST_MORE = 1.2;

let at: OpenPage;
beforeEach(async () => {
  at = await openPage('portal-access-permission-missing');
});
afterEach(() => at.close());

const timeOf = (index: number) => new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString();

/** Has the resolver answer a request with something larger than a simulated site is filled with in a test. */
async function answered(request: string, change: (real: unknown) => unknown): Promise<void> {
  await at.page.route('**/invoke', async (route) => {
    const { functionKey } = route.request().postDataJSON() as { functionKey: string };
    if (functionKey !== request) return route.continue();
    const response = await route.fetch();
    const { result } = (await response.json()) as { result: unknown };
    await route.fulfill({ response, json: { result: change(result) } });
  });
}

const rows = () => at.page.getByRole('main').locator('tbody tr:visible');
const elements = () => at.page.evaluate(() => document.querySelectorAll('*').length);

/** Looks at the first page, turns to another, and comes back. */
async function expectPages(first: string, second: string): Promise<void> {
  await at.sees(first);
  expect(await rows().count()).toBeLessThanOrEqual(MOST_DRAWN);
  expect(await at.page.getByRole('main').getByText(second, { exact: true }).count()).toBe(0);
  const drawn = await elements();
  await at.page.getByRole('main').getByRole('button', { name: /^next/i }).click();
  await at.sees(second);
  expect(await elements()).toBeLessThan(MOST_MORE * drawn);
  expect(await rows().count()).toBeLessThanOrEqual(MOST_DRAWN);
}

test('the audit trail', async () => {
  const entry = (index: number): AuditEntry => ({
    sequence: MANY - index,
    at: timeOf(index),
    actor: at.app.accountId('jira-admin'),
    action: 'apply',
    phase: 'intent',
    planId: `plan-${index}`,
    repair: 'grant-portal-access',
    projectId: '10000',
    projectKey: 'HELP',
    email: `person${index}@customer.example`,
    cause: 'portal-access-permission-missing',
    changes: [],
    erased: [],
    previousHash: '',
    hash: String(index),
  });
  const entries = Array.from({ length: MANY }, (_, index) => entry(index));
  await answered('readAuditTrail', (): ReadAuditTrailResult => ({ kind: 'entries', entries, causes: [], undo: [] }));
  await at.goProjectSettings('jira-admin', 'HELP');
  await at.page.getByRole('main').getByRole('tab', { name: 'Audit trail' }).click();
  await at.sees('10,000 entries are shown.');
  await expectPages('person0@customer.example', 'person20@customer.example');
});

test('recent diagnoses', async () => {
  const diagnoses = Array.from({ length: MANY }, (_, index): KeptDiagnosis => ({
    projectId: '10000',
    by: at.app.accountId('agent'),
    at: timeOf(index),
    email: `person${index}@customer.example`,
    symptom: 'add-failed',
    conclusion: 'clear',
  }));
  const found = { kind: 'diagnoses', diagnoses, ofEverybody: false, days: 365 } satisfies ReadDiagnosesResult;
  await answered('readDiagnoses', () => found);
  await at.go('agent', 'HELP');
  await at.page.getByRole('main').getByRole('tab', { name: 'Recent' }).click();
  await expectPages('person0@customer.example', 'person20@customer.example');
});

test('the service projects of a site', async () => {
  const { projects } = await at.app.must('jira-admin', 'readHealth', {});
  const [help] = projects;
  if (help === undefined) throw new Error('There is no service project.');
  // The real one is the first of those that nobody has checked.
  const others = Array.from({ length: MANY - 1 }, (_, index) => ({
    id: String(20_000 + index),
    key: `P${String(index).padStart(4, '0')}`,
    name: 'Other',
  }));
  const found = {
    kind: 'health',
    projects: [{ ...help, key: 'A' }, ...others],
    total: MANY,
  } satisfies ReadHealthResult;
  await answered('readHealth', () => found);
  await at.goInbox('jira-admin');
  await at.page.getByRole('main').getByRole('tab', { name: 'Service projects' }).click();
  await at.sees('Check all 10,000 service projects');
  await expectPages('Other (P0000)', 'Other (P0049)');
  await at.press('Previous');
  await at.press(/^Check A$/);
  await at.sees('Customers lack permissions that every customer needs');
  expect(await rows().count()).toBeLessThanOrEqual(MOST_DRAWN);
});

test('as many customers as one list may name', async () => {
  await answered('diagnose', (real) => {
    const [report] = (real as DiagnoseResult).reports;
    if (report === undefined) throw new Error('Nothing was diagnosed.');
    const reports = Array.from({ length: 200 }, (_, index) => ({
      ...report,
      target: { ...report.target, email: `person${index}@customer.example` },
    }));
    return { kind: 'diagnosed', reports };
  });
  await at.go('agent', 'HELP');
  await at.diagnose('jane@customer.example');
  await at.sees('200 customers');
  await expectPages('person0@customer.example', 'person50@customer.example');
  await at.page.getByRole('main').getByRole('button', { name: 'Show', exact: true }).first().click();
  await at.page.getByRole('main').getByRole('heading', { name: 'person50@customer.example', exact: true }).waitFor();
  // The list stays on its page.
  await at.sees('person51@customer.example');
  // One report is drawn, not all of them.
  expect(await at.page.getByRole('main').getByRole('button', { name: 'Diagnose again' }).count()).toBe(1);
});
