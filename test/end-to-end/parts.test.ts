import type { DiagnoseResult } from '../../src/requests/diagnose';
import { openApp, type AppUnderTest } from './ask-app';

const LISTED = 'jane.doe@customer.example';
const OTHERS = Array.from({ length: 39 }, (_, index) => `person${String(index + 1)}@customer.example`);
const SEARCH = 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer';

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('demo', 'scopes');
});
afterEach(() => app.close());

type Part = Extract<DiagnoseResult, { kind: 'diagnosed' }>;
const asking = (text: string) => ({ project: 'FAC', text });

async function allParts(text: string): Promise<Part[]> {
  const parts = [await app.must('agent', 'diagnose', { ...asking(text), part: 'first' })];
  for (let rest = parts[0]?.rest; rest !== undefined; rest = parts.at(-1)?.rest) {
    parts.push(await app.must('agent', 'diagnose', { ...asking(text), part: rest }));
  }
  return parts;
}

test('every address of a long list is diagnosed once, the first few at once, with the complaint of the whole text', async () => {
  const emails = [...OTHERS, LISTED];
  const text = `You can't sign up. ${emails.join(', ')}`;
  const parts = await allParts(text);
  expect(parts.map(({ reports }) => reports.length)).toEqual([3, 10, 10, 10, 7]);
  const reports = parts.flatMap((part) => part.reports);
  expect(reports.map(({ target }) => target.email)).toEqual(emails);
  expect(new Set(reports.map(({ complaint }) => JSON.stringify(complaint))).size).toBe(1);
  for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(5_000_000 / 4);
});

test('who is missing of the list is counted over all of it, in the first part too', async () => {
  const parts = await allParts([...OTHERS, LISTED].join('\n'));
  const findings = parts
    .flatMap(({ reports }) => reports)
    .map(({ verdict }) => verdict.findings.find(({ cause }) => cause === 'bulk-add-partial'));
  expect(findings.slice(0, -1).every((finding) => finding?.outcome === 'warns')).toBe(true);
  for (const finding of findings.slice(0, -1)) {
    expect(finding).toMatchObject({ evidence: [{ values: { given: 40, listed: 1, unread: 0 } }, {}] });
  }
  expect(findings.at(-1)).toMatchObject({ outcome: 'not-applicable', because: 'listed' });
});

test('the first answer takes no more calls than its own addresses and one search for each of the others', async () => {
  const text = [...OTHERS, LISTED].join('\n');
  await app.must('agent', 'diagnose', { ...asking(OTHERS.slice(0, 3).join('\n')), part: 'first' });
  const three = app.site.calls.length;
  const fresh = await openApp('demo', 'scopes');
  try {
    await fresh.must('agent', 'diagnose', { ...asking(text), part: 'first' });
    expect(fresh.site.calls.length).toBe(three + 37);
    expect(fresh.site.calls.filter(({ operation }) => operation === SEARCH)).toHaveLength(40);
  } finally {
    await fresh.close();
  }
});

test('200 addresses are taken part by part, one more is refused with the number; all at once, 20', async () => {
  const people = Array.from({ length: 201 }, (_, index) => `person${String(index)}@customer.example`);
  const most = await app.must('agent', 'diagnose', { ...asking(people.slice(0, 200).join('\n')), part: 'first' });
  expect(most.rest?.emails).toHaveLength(197);
  expect(most.rest?.batch).toEqual({ given: 200, listed: 0, unread: 0 });
  expect(await app.ask('agent', 'diagnose', { ...asking(people.join('\n')), part: 'first' })).toMatchObject({
    problem: { code: 'too-many-addresses', values: { count: 201, limit: 200 } },
  });
  expect(await app.ask('agent', 'diagnose', asking(people.slice(0, 21).join('\n')))).toMatchObject({
    problem: { code: 'too-many-addresses', values: { count: 21, limit: 20 } },
  });
});

test('a part that is no rest of a list is refused', async () => {
  const batch = { given: 2, listed: 0, unread: 0 };
  for (const part of [
    { emails: [], batch },
    { emails: [LISTED], batch: { ...batch, given: -1 } },
    { emails: Array.from({ length: 201 }, () => LISTED), batch },
  ]) {
    expect(await app.ask('agent', 'diagnose', { ...asking(LISTED), part })).toMatchObject({
      problem: { code: 'bad-request' },
    });
  }
});

test('where there is no such service project, nobody is looked for in it', async () => {
  const text = [...OTHERS, LISTED].join('\n');
  expect(await app.ask('agent', 'diagnose', { project: 'NOPE', text, part: 'first' })).toMatchObject({
    problem: { code: 'project-not-found' },
  });
  // The three that are diagnosed are looked for before anybody knows.
  expect(app.site.calls.filter(({ operation }) => operation === SEARCH).length).toBeLessThanOrEqual(3);
});
