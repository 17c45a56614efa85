import { english } from '../../scripts/english';
import type { Finding } from '../../src/diagnosis/judge';
import type { Report } from '../../src/requests/report';
import type { DiagnoseResult } from '../../src/requests/diagnose';
import { reportText } from '../../src/words/report-text';
import type { DocNode } from '../forge/render-in-node';
import { aReport, BLOCKING, EMAIL, FINE, NOT_APPLICABLE, readWith, UNREAD } from './build-report';
import { diagnose, openScreen } from './open-screen';

const wordsIn = (node: DocNode): string =>
  node.type === 'String' ? String(node.props['text']) : node.children.map(wordsIn).join('');
const SEEN = { type: 'value', fact: 'deskCustomers', label: 'notListed' } as const;
const found = (...reports: DiagnoseResult['reports']): DiagnoseResult => ({ kind: 'diagnosed', reports });

describe('the report', () => {
  test('says the root cause first: what, what was found, why, what to do, and how it is known', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport()) });
    await diagnose(screen, EMAIL);
    const words = screen.print();
    const order = [
      'Root cause',
      'Customers lack permissions that every customer needs',
      'Service Project Customer - Portal Access lacks Browse Projects.',
      'Without them nobody can be added',
      'Grant the missing permissions',
      'granted: Add Comments; missing: Browse Projects',
      'Read with GET /rest/api/3/project/{projectKeyOrId}/permissionscheme as you, Mar 2, 2026',
    ].map((part) => words.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(screen.find('Link').props).toMatchObject({ href: 'https://acme.example/permissions', openNewTab: true });
    expect(screen.has('breaks here')).toBe(true);
    expect(screen.print()).not.toContain('[');
  });

  test('shows what was not read without a click, and never as fine', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport({ findings: [UNREAD, FINE] })) });
    await diagnose(screen, EMAIL);
    expect(screen.find('Lozenge', 'Not clear yet')).toBeDefined();
    expect(screen.has('active accounts with this address: not allowed to read')).toBe(true);
    expect(
      screen.has(
        'GET /rest/api/3/user/search as you: status 403 and GET /rest/api/3/user/search as the app: status 401',
      ),
    ).toBe(true);
    expect(screen.has('The portal-only account of this customer is inactive')).toBe(true);
    expect(screen.has('Checked and fine (1)')).toBe(true);
    expect(screen.has('Nothing blocks this customer')).toBe(false);
    expect(screen.has('The app itself was refused some of this too')).toBe(true);
    expect(screen.has('letting the app in')).toBe(false);
  });

  test.each([
    ['the app is still being let in', 'app-starting', true],
    ['the site limits requests', 'rate-limited', false],
  ] as const)('where %s, that is no matter of rights', async (_, reason, starting) => {
    const tried = [readWith('GET /rest/api/3/user/search', { as: 'app', status: 403 })];
    const unread = { ...UNREAD, missing: [{ fact: 'accounts' as const, reason, tried }] };
    const facts = [{ fact: 'accounts' as const, readable: false as const, reason, tried }];
    const report = { ...aReport({ findings: [unread, FINE] }), facts };
    const screen = await openScreen({ diagnose: () => found(report) });
    await diagnose(screen, EMAIL);
    expect(screen.has('The platform is still letting the app in. Try again in a minute.')).toBe(starting);
    expect(screen.has('The app itself was refused')).toBe(false);
  });

  test('what was not read and cannot explain the symptom is listed apart', async () => {
    const beside = { ...UNREAD, explainsSymptom: false };
    const report = aReport({ findings: [beside, FINE] });
    const screen = await openScreen({
      diagnose: () => found({ ...report, verdict: { ...report.verdict, open: [], conclusion: 'clear' } }),
    });
    await diagnose(screen, EMAIL);
    expect(screen.has('Nothing blocks this customer')).toBe(true);
    await screen.press('Show: Not read, and cannot explain what went wrong (1)');
    expect(screen.has('active accounts with this address: not allowed to read')).toBe(true);
  });

  test('where something that was found settles it, what was not read is not held against the customer', async () => {
    const member = {
      ...BLOCKING,
      cause: 'already-a-customer',
      outcome: 'warns',
      message: 'member',
      values: {},
      evidence: [SEEN],
    } as Finding;
    const report = aReport({ findings: [UNREAD, member] });
    const settled: Report = { ...report, verdict: { ...report.verdict, open: [], conclusion: 'clear' } };
    const screen = await openScreen({ diagnose: () => found(settled) });
    await diagnose(screen, EMAIL);
    expect(screen.has('What was found settles it, so what could not be read does not matter here.')).toBe(true);
    expect(screen.has('so this could still be:')).toBe(false);
    expect(screen.has('active accounts with this address: not allowed to read')).toBe(true);
    const words = screen.print();
    expect(words.indexOf('This person is a customer of the service project already')).toBeLessThan(
      words.indexOf('What can be done'),
    );
  });

  test('what is still open is listed apart from what is settled, as many as are counted', async () => {
    const later = { ...UNREAD, cause: 'domain-not-allowed' };
    const report = aReport({ findings: [UNREAD, later] });
    const verdict: Report['verdict'] = { ...report.verdict, open: [later.cause], conclusion: 'open' };
    const text = reportText({ ...report, verdict }, english(), 'en-US');
    expect(text).toContain('One thing that could block was not read');
    const [before = '', rest = ''] = text.split('what was found settles it, so this was not looked into:');
    expect(before).toContain('so this could still be:\n    · The customer’s domain is not let in\n');
    expect(rest).not.toContain('so this could still be:');
    const screen = await openScreen({ diagnose: () => found({ ...report, verdict }) });
    await diagnose(screen, EMAIL);
    expect([screen.has('so this could still be:'), screen.has('what was found settles it')]).toEqual([true, true]);
  });

  test('shows the way of an invite in words, and calls no stage fine that was read in part', async () => {
    const partly = { ...FINE, cause: 'atlassian-account-no-access', stage: 'account', evidence: [] } as Finding;
    // The mail cannot explain why adding failed, so it is no link of this chain.
    const beside = { ...UNREAD, cause: 'outgoing-mail-disabled', stage: 'delivery', explainsSymptom: false } as Finding;
    // Nor is a step whose only cause does not apply, whatever else was not read of it.
    const elsewhere = { ...NOT_APPLICABLE, cause: 'gov-cloud-domain-unapproved', stage: 'environment' } as Finding;
    const ended = { ...beside, cause: 'site-or-subscription-inactive', stage: 'environment' } as Finding;
    const findings = [elsewhere, ended, BLOCKING, FINE, partly, UNREAD, beside];
    const screen = await openScreen({ diagnose: () => found(aReport({ findings })) });
    await diagnose(screen, EMAIL);
    const links = screen.findAll('Box').flatMap((box) => {
      const [stage, state] = box.children[0]?.children ?? [];
      return state?.type === 'Lozenge' && stage !== undefined ? [[wordsIn(stage), wordsIn(state)]] : [];
    });
    expect(links).toEqual([
      ['Address', 'fine'],
      ['Account', 'not read'],
      ['Service project', 'breaks here'],
    ]);
  });

  test('folds away what is fine and what does not apply', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport({ findings: [BLOCKING, FINE, NOT_APPLICABLE] })) });
    await diagnose(screen, EMAIL);
    expect(screen.has('Ruled out: The address is not a valid e-mail address')).toBe(false);
    await screen.press('Show: Checked and fine (1)');
    expect(screen.has('Ruled out: The address is not a valid e-mail address')).toBe(true);
    expect(screen.has('From what you gave')).toBe(true);
    await screen.press('Show: Does not apply here (1)');
    expect(screen.has('A team-managed service project has no permission scheme.')).toBe(true);
    await screen.press('Hide: Checked and fine (1)');
    expect(screen.has('Ruled out: The address is not a valid e-mail address')).toBe(false);
  });

  test('a check that failed is named as one', async () => {
    const crashed = {
      cause: 'portal-only-inactive',
      stage: 'account',
      explainsSymptom: true,
      outcome: 'crashed',
      error: 'boom',
    } as const;
    const screen = await openScreen({ diagnose: () => found(aReport({ findings: [crashed] })) });
    await diagnose(screen, EMAIL);
    expect(screen.has('The check itself failed: boom')).toBe(true);
  });
});

test('several customers: a list with conclusions, and each one’s report kept while another is looked at', async () => {
  const addNow = { withoutMail: 'create-portal-only-customer', withMail: 'invite-customer', allowed: true };
  const other = 'sam@other.example';
  const screen = await openScreen({
    diagnose: () => found(aReport({ addNow }), aReport({ email: other, findings: [FINE] })),
  });
  await diagnose(screen, `${EMAIL}\n${other}`);
  const cells = screen.findAll('Row').map((row) => JSON.stringify(row));
  expect(cells[0]).toContain('Cause found');
  expect(cells[0]).toContain('Customers lack permissions that every customer needs');
  expect(cells[1]).toContain('Nothing blocks');
  // By itself a table leaves an address the room of half a word.
  const widths = screen.find('DynamicTable').children[0]?.children.map(({ props }) => props['width']);
  expect(widths).toEqual([33, 17, 32, 18]);
  await screen.type('Name of the new customer (optional)', 'Jane');
  await screen.press('Show');
  expect(screen.find('Heading', other)).toBeDefined();
  expect(screen.findAll('Heading', EMAIL)).toEqual([]);
  await screen.press('Show');
  expect(screen.find('Heading', EMAIL)).toBeDefined();
  expect(screen.field('Name of the new customer (optional)').props['defaultValue']).toBe('Jane');
});
