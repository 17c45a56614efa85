import { longestChain } from '../../scripts/measure-calls';
import type { Report } from '../../src/requests/report';
import { openApp, type AppUnderTest } from './ask-app';

const EMAIL = 'jane@customer.example';
const SEARCH = 'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search';
const PEOPLE = ['agent', 'project-admin', 'jira-admin'] as const;
/** Milliseconds; a busy machine may begin a call so late that it seems to have waited, which slower answers tell. */
const LATENCIES = [250, 1_000, 4_000];
const ROUND_TRIPS = 2;

let app: AppUnderTest;
afterEach(() => app.close());

async function diagnose(
  who: (typeof PEOPLE)[number],
  text = EMAIL,
  more: { symptom?: 'cannot-sign-in'; fresh?: boolean } = {},
): Promise<Report[]> {
  const payload = { project: 'HELP', text, ...more };
  return (await app.must(who, 'diagnose', payload)).reports;
}

const findingOf = (report: Report | undefined, cause: string) =>
  report?.verdict.findings.find((finding) => finding.cause === cause);
const factOf = (report: Report | undefined, name: string) => report?.facts.find(({ fact }) => fact === name);

describe.each([
  ['atlassian-account-no-access', 'no-access', 'certain'],
  ['user-suspended-in-directory', 'suspended', 'certain'],
  ['managed-by-other-org', 'managed-elsewhere', 'certain'],
])('%s is read instead of asked', (cause, state, confidence) => {
  test.each(['app-role', 'scopes'] as const)('with the app as %s', async (account) => {
    app = await openApp(cause, account, { directoryKey: true });
    for (const who of PEOPLE) {
      const [report] = await diagnose(who);
      expect([who, report?.verdict.rootCause]).toEqual([who, cause]);
      // No key shows that a group was copied from another site, which is behind some accounts without access.
      expect(report?.question?.id).toBe(state === 'no-access' ? 'account-history' : undefined);
      expect(report?.answers).toEqual([]);
      expect(findingOf(report, cause)).toMatchObject({
        outcome: 'blocks',
        confidence,
        sources: { directoryUser: { as: 'organization-key' } },
      });
      const shown = JSON.stringify(report);
      const value = { state, details: { emailVerified: true } };
      if (who === 'jira-admin') {
        expect(factOf(report, 'directoryUser')).toMatchObject({ readable: true, value });
      } else {
        // The cause and where it was read, and nothing that stands beside it in the directory.
        expect(factOf(report, 'directoryUser')).not.toHaveProperty('value');
        expect(shown).not.toMatch(/emailVerified|managementSource|claimStatus|addedToOrg|lastActive/);
        expect(shown).not.toContain(`"state":"${state}"`);
        expect(findingOf(report, cause)).toMatchObject({ evidence: [{ type: 'hidden', fact: 'directoryUser' }] });
      }
    }
  });
});

test('of an inactive account that was given by its id, the directory says why, though the address is hidden', async () => {
  app = await openApp('account-id-given', 'app-role', { directoryKey: true });
  const [report] = await diagnose('agent', '712020:0a1b2c3d-4e5f-6789-abcd-ef0123456790');
  expect(report?.verdict).toMatchObject({ rootCause: 'user-suspended-in-directory' });
  expect(report?.question).toBeUndefined();
  if (report === undefined) throw new Error('Nobody was diagnosed.');
  const { target, complaint } = report;
  const again = { project: 'HELP', email: target.email, complaint, answers: [] };
  const answered = await app.must('agent', 'answerQuestion', again);
  expect(answered.report.verdict).toMatchObject({ rootCause: 'user-suspended-in-directory' });
});

test('of a portal-only account that was given by its id, the directory tells of the other account of its address', async () => {
  app = await openApp('account-id-given', 'app-role', { directoryKey: true });
  const id = 'qm:11111111-1111-4111-8111-111111111111:22222222-2222-4222-8222-222222222222';
  const [report] = await diagnose('jira-admin', id);
  expect(factOf(report, 'directoryUser')).toMatchObject({ value: { state: 'not-listed' } });
  // What the search leaves open would take a round trip more.
  expect(app.organization.calls.map(({ operation, body }) => [operation, body])).toEqual([
    [SEARCH, expect.objectContaining({ emails: ['kim@customer.example'] })],
  ]);
});

test('what may be a pending invitation is asked, as no operation names it', async () => {
  app = await openApp('invited-via-people-page', 'app-role', { directoryKey: true });
  const [report] = await diagnose('jira-admin');
  expect(report?.verdict).toMatchObject({ conclusion: 'open' });
  expect(report?.question).toMatchObject({ id: 'directory-user' });
  expect(factOf(report, 'directoryUser')).toMatchObject({ readable: false, reason: 'left-open' });
});

test('without the key the same is asked, and nothing leaves the site', async () => {
  app = await openApp('user-suspended-in-directory');
  const [report] = await diagnose('jira-admin');
  expect(report?.verdict.open).toContain('user-suspended-in-directory');
  expect(report?.question).toBeDefined();
  expect(factOf(report, 'directoryUser')).toMatchObject({ readable: false, reason: 'not-configured' });
  expect(app.organization.calls).toEqual([]);
});

test('a healthy site: the directory is no question any more, and lists nobody', async () => {
  app = await openApp('healthy-company-managed', 'app-role', { directoryKey: true });
  const [report] = await diagnose('jira-admin');
  expect(factOf(report, 'directoryUser')).toMatchObject({ value: { state: 'not-listed' } });
  expect(report?.question?.id).not.toBe('directory-user');
  for (const cause of ['atlassian-account-no-access', 'managed-by-other-org', 'invited-via-people-page']) {
    expect(findingOf(report, cause)).toMatchObject({ outcome: 'passes' });
  }
});

describe('what reading costs', () => {
  async function measured(who: (typeof PEOPLE)[number]) {
    for (const [tries, latency] of LATENCIES.entries()) {
      app.site.latency = latency;
      app.site.forgetCalls();
      app.organization.calls.splice(0);
      const [report] = await diagnose(who, EMAIL, { fresh: true });
      const all = [...app.site.calls, ...app.organization.calls];
      if (longestChain(all) <= ROUND_TRIPS || tries === LATENCIES.length - 1) return [report, all] as const;
    }
    throw new Error('Nothing was measured.');
  }

  test.each([
    'healthy-company-managed',
    'atlassian-account-no-access',
    'user-suspended-in-directory',
    'managed-by-other-org',
    'restricted-channel-not-added',
  ])('%s: at most two calls more, and no round trip more', async (scenario) => {
    app = await openApp(scenario, 'scopes', { directoryKey: true });
    for (const who of ['project-admin', 'jira-admin'] as const) {
      const [report, all] = await measured(who);
      expect(app.organization.calls.length).toBeLessThanOrEqual(2);
      expect(app.organization.calls.length).toBeGreaterThan(0);
      expect(all.length).toBeLessThanOrEqual(12);
      expect(longestChain(all)).toBeLessThanOrEqual(ROUND_TRIPS);
      expect(report?.calls).toBe(all.length);
    }
  });

  test('many addresses take one search', async () => {
    app = await openApp('atlassian-account-no-access', 'app-role', { directoryKey: true });
    const emails = [EMAIL, ...Array.from({ length: 11 }, (_, one) => `person${String(one)}@customer.example`)];
    const reports = await diagnose('jira-admin', emails.join('\n'));
    expect(reports.map((report) => report.verdict.rootCause === 'atlassian-account-no-access')).toEqual(
      emails.map((email) => email === EMAIL),
    );
    const searches = app.organization.calls.filter((call) => call.operation === SEARCH);
    // One for all of them, and one for those of them that have a role on this site.
    expect(searches.map((call) => (call.body as { emails: string[] }).emails)).toEqual([emails, emails]);
    expect(app.organization.calls.length - searches.length).toBeLessThanOrEqual(1);
  });
});

describe('where the directory does not answer, the question is asked', () => {
  test.each([
    ['the key was revoked', { status: 401, body: {} }, 'forbidden', 401],
    ['the key lacks a scope', { status: 403, body: { errors: [{ code: 'ADMIN-403-3' }] } }, 'forbidden', 403],
    ['too many requests', { status: 429, body: {}, headers: { 'Retry-After': '60' } }, 'rate-limited', 429],
    ['an error', { status: 500, body: {} }, 'site-error', 500],
    ['no answer of that API', { status: 200, body: '<html></html>' }, 'unexpected-response', 200],
  ])('%s', async (_, fault, reason, status) => {
    app = await openApp('user-suspended-in-directory', 'app-role', { directoryKey: true });
    app.organization.faults.set(SEARCH, fault);
    const [report] = await diagnose('jira-admin');
    expect(factOf(report, 'directoryUser')).toMatchObject({
      readable: false,
      reason,
      tried: [{ operation: SEARCH, as: 'organization-key', status }],
    });
    expect(report?.verdict.open).toContain('user-suspended-in-directory');
    expect(report?.question).toBeDefined();
  });

  test('an administrator has stopped allowing the calls', async () => {
    app = await openApp('user-suspended-in-directory', 'app-role', { directoryKey: true });
    app.host.configureEgress([]);
    const [report] = await diagnose('jira-admin');
    expect(factOf(report, 'directoryUser')).toMatchObject({ readable: false, reason: 'egress-off' });
    expect(report?.verdict.open).toContain('user-suspended-in-directory');
    expect(report?.question).toBeDefined();
    expect(app.organization.calls).toEqual([]);
  });

  test('whose a managed account is cannot be read: it is not taken for one’s own', async () => {
    app = await openApp('managed-by-other-org', 'app-role', { directoryKey: true });
    app.organization.faults.set('GET /admin/v1/orgs/{orgId}/domains', { status: 403, body: {} });
    const [report] = await diagnose('jira-admin');
    expect(factOf(report, 'directoryUser')).toMatchObject({ readable: false, reason: 'forbidden' });
    expect(findingOf(report, 'atlassian-account-deactivated')).toMatchObject({ outcome: 'unknown' });
    expect(findingOf(report, 'managed-by-other-org')).toMatchObject({ outcome: 'unknown' });
  });

  test('an answer that was given counts then', async () => {
    app = await openApp('user-suspended-in-directory', 'app-role', { directoryKey: true });
    app.organization.faults.set(SEARCH, { status: 500, body: {} });
    const answers = [{ question: 'directory-user', answer: 'suspended' }];
    const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: EMAIL, answers });
    expect(reports[0].verdict.rootCause).toBe('user-suspended-in-directory');
  });
});

describe('what stands beside the state decides more causes', () => {
  const jane = () => {
    const found = app.site.state.accounts.find(({ email, type }) => email === EMAIL && type === 'atlassian');
    if (found?.type !== 'atlassian') throw new Error(`The site has no Atlassian account ${EMAIL}.`);
    return found;
  };

  test('switched off by the identity provider', async () => {
    app = await openApp('user-suspended-in-directory', 'app-role', { directoryKey: true });
    Object.assign(jane(), { directory: 'deactivated', managedBy: 'us' });
    jane().history.scim = 'synced';
    app.site.state.organization.verifiedDomains.push('customer.example');
    const [report] = await diagnose('jira-admin', EMAIL, { symptom: 'cannot-sign-in' });
    expect(findingOf(report, 'scim-locked-account')).toMatchObject({ outcome: 'blocks', confidence: 'certain' });
    expect(findingOf(report, 'atlassian-account-deactivated')).toMatchObject({ outcome: 'blocks' });
    expect(findingOf(report, 'managed-by-other-org')).toMatchObject({ outcome: 'passes' });
  });

  test('an address that was never verified, told to an agent without more', async () => {
    app = await openApp('user-suspended-in-directory', 'app-role', { directoryKey: true });
    Object.assign(jane(), { directory: 'active' });
    jane().history.emailVerified = false;
    const payload = { project: 'HELP', text: EMAIL, symptom: 'no-invitation-mail' as const };
    const { reports } = await app.must('agent', 'diagnose', payload);
    const finding = findingOf(reports[0], 'email-not-verified');
    expect(finding).toMatchObject({ outcome: 'blocks', evidence: [{ type: 'hidden' }] });
  });

  test('an approved domain that gives no role', async () => {
    app = await openApp('healthy-company-managed', 'app-role', { directoryKey: true });
    const domain = 'customer.example';
    app.site.state.customerAccess.approvedDomains.push({ domain, role: 'none', adminApproval: false });
    const [report] = await diagnose('jira-admin', EMAIL, { symptom: 'cannot-sign-in' });
    expect(findingOf(report, 'approved-domain-lacks-customer-role')).toMatchObject({
      outcome: 'blocks',
      confidence: 'likely',
      sources: { approvedDomain: { as: 'organization-key', status: 200 } },
    });
    const [forAgent] = await diagnose('agent', EMAIL, { symptom: 'cannot-sign-in' });
    expect(factOf(forAgent, 'approvedDomain')).not.toHaveProperty('value');
  });

  test('the approved domains settle who is let in, where it is known that only internal accounts are', async () => {
    app = await openApp('healthy-company-managed', 'app-role', { directoryKey: true });
    const answers = [{ question: 'customer-access-types', answer: 'internal' }];
    const ask = async () => {
      const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: EMAIL, answers, fresh: true });
      return findingOf(reports[0], 'domain-not-allowed')?.outcome;
    };
    expect(await ask()).toBe('blocks');
    app.site.state.customerAccess.approvedDomains.push({
      domain: 'customer.example',
      role: 'customer',
      adminApproval: false,
    });
    expect(await ask()).toBe('passes');
  });
});
