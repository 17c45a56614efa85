import { openApp, type AppUnderTest } from './ask-app';
import type { Report } from '../../src/requests/report';

const LICENSE = 'GET /rest/api/3/instance/license';
const EMAIL = 'jane@customer.example';
let app: AppUnderTest;

const diagnose = async (symptom: 'cannot-see-portal' | 'no-invitation-mail'): Promise<Report> => {
  app.site.forgetCalls();
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: EMAIL, symptom, fresh: true });
  return reports[0];
};
const licenseCalls = () => app.site.calls.filter((call) => call.operation === LICENSE).length;

describe('a site whose subscription has ended', () => {
  beforeEach(async () => {
    app = await openApp('healthy-company-managed');
    app.site.state.site.subscription = 'inactive';
  });
  afterEach(() => app.close());

  test('is read where that can explain why nobody gets in, and nobody is asked', async () => {
    const { verdict, question, calls } = await diagnose('cannot-see-portal');
    expect(verdict.rootCause).toBe('site-or-subscription-inactive');
    expect(question).toBeUndefined();
    expect(calls).toBeLessThanOrEqual(10);
    expect(licenseCalls()).toBe(1);
  });

  test('costs no call where it explains nothing', async () => {
    await diagnose('no-invitation-mail');
    expect(licenseCalls()).toBe(0);
  });
});

test('a license alone does not rule the cause out: it shows no lapsed subscription of another product', async () => {
  app = await openApp('healthy-company-managed');
  const { verdict } = await diagnose('cannot-see-portal');
  await app.close();
  const finding = verdict.findings.find(({ cause }) => cause === 'site-or-subscription-inactive');
  expect(finding).toMatchObject({ outcome: 'unknown', missing: [{ fact: 'siteState' }] });
  expect(verdict.open).toContain('site-or-subscription-inactive');
});

describe('on the Free plan', () => {
  test('a repair of the permission scheme is not planned, and says why', async () => {
    app = await openApp('portal-access-permission-missing');
    const wish = { project: 'HELP', email: EMAIL, repair: 'grant-portal-access' };
    expect(await app.must('jira-admin', 'planRepair', wish)).toMatchObject({ kind: 'planned' });
    app.site.state.site.plan = 'FREE';
    const refused = await app.must('jira-admin', 'planRepair', wish);
    await app.close();
    expect(refused).toMatchObject({ kind: 'impossible', message: 'freePlan' });
  });
});
