import { supportBundle } from '../../src/words/support-bundle';
import type { Report } from '../../src/requests/report';
import { openApp, type AppUnderTest } from './ask-app';

let app: AppUnderTest;
afterEach(() => app.close());

const about = { locale: 'en-US', madeAt: '2026-03-02T10:00:00.000Z' };

async function reports(scenario: string, project: string, text: string): Promise<Report[]> {
  app = await openApp(scenario, 'scopes');
  const found = [];
  for (const who of ['agent', 'project-admin', 'jira-admin'] as const) {
    const answer = await app.ask(who, 'diagnose', { project, text });
    if (answer.kind === 'diagnosed') found.push(...answer.reports);
  }
  return found;
}

test.each([
  ['outside-with-requests', 'HELP', 'jane@customer.example cannot see HELP-1\nRavi Patel <ravi@customer.example>'],
  ['portal-access-permission-missing', 'HELP', 'jane@customer.example'],
  ['demo', 'IT', 'kenji.mori@customer.example olga.novak@customer.example nadia.haddad@customer.example'],
  ['demo', 'IT', 'tom.okafor@partner.example lena.sorel@partner.example not-an-address@'],
])('nobody of %s, %s is in it', async (scenario, project, text) => {
  const all = await reports(scenario, project, text);
  expect(all.length).toBeGreaterThan(0);
  for (const report of all) {
    const bundle = supportBundle(report, about).toLowerCase();
    const people = app.site.state.accounts.flatMap(({ accountId, email, name }) => [accountId, email, name]);
    const present = people.filter((one) => one !== '' && bundle.includes(one.toLowerCase()));
    expect(present).toEqual([]);
    expect(bundle).not.toMatch(/@|%40/);
    for (const organization of app.site.state.organizations) {
      expect(bundle).not.toContain(organization.name.toLowerCase());
    }
  }
});

test('what the diagnosis is made of stays: causes, outcomes, calls, grants; and the same person is the same mask', async () => {
  const [report] = await reports('portal-access-permission-missing', 'HELP', 'jane@customer.example');
  if (report === undefined) throw new Error('There is no report.');
  const { report: masked, locale } = JSON.parse(supportBundle(report, about)) as { report: Report; locale: string };
  expect(locale).toBe('en-US');
  const shape = ({ verdict }: Report) => verdict.findings.map(({ cause, outcome, stage }) => [cause, outcome, stage]);
  expect(shape(masked)).toEqual(shape(report));
  expect(masked.verdict.rootCause).toBe(report.verdict.rootCause);
  expect(masked.facts.map(({ fact, readable }) => [fact, readable])).toEqual(
    report.facts.map(({ fact, readable }) => [fact, readable]),
  );
  const operations = (one: Report) => JSON.stringify(one).match(/(?:GET|POST) \/rest[^"]*/g);
  expect(operations(masked)).toEqual(operations(report));
  expect(JSON.stringify(masked)).toContain('BROWSE_PROJECTS');
  expect(masked.target.email).toBe('address-1');
  const given = masked.facts.find(({ fact }) => fact === 'address');
  expect(JSON.stringify(given)).toContain('address-1');
});

test('the site’s own address and id are masked wherever a page is linked, Atlassian’s pages stay', async () => {
  const [report] = await reports('portal-only-inactive', 'HELP', 'jane@customer.example');
  if (report === undefined) throw new Error('There is no report.');
  const hosts = (text: string) => [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host ?? '');
  const own = app.site.state.site.host;
  const pages = {
    ...report,
    offers: [...report.offers, `see https://${own}/jira/settings or ${own}, and https://help.acme.example/portal/1`],
  } as unknown as Report;
  const bundle = supportBundle(pages, about);
  expect(JSON.stringify(pages)).toContain(own);
  expect(bundle).not.toContain(own);
  expect(bundle).not.toContain('acme');
  expect(bundle).not.toContain(app.site.state.site.cloudId);
  expect(bundle).toContain('https://admin.atlassian.com/s/site-');
  expect(hosts(bundle).filter((host) => !/^(?:site-\d+|(?:[a-z]+\.)+atlassian\.com)$/.test(host))).toEqual([]);
});

test('a name of one or two letters goes out of every text, and words that only look like it stay', async () => {
  const [report] = await reports('portal-access-permission-missing', 'HELP', 'jane@customer.example');
  if (report === undefined) throw new Error('There is no report.');
  const told = (displayName: string, text: string) =>
    supportBundle({ ...report, facts: [{ displayName, text }] } as unknown as Report, about);
  expect(told('Bo', 'Bo is no customer; about Bo, body and bo stay.')).toMatch(
    /"name-\d+ is no customer; about name-\d+, body and bo stay\."/,
  );
  expect(told('Q', 'Ask Q, or quit.')).toMatch(/"Ask name-\d+, or quit\."/);
  expect(told('李明', '客户李明先生')).toMatch(/"客户name-\d+先生"/);
});
