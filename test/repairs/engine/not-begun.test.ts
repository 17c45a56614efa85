import { catalogue } from '../../../scripts/catalogue';
import type { Change } from '../../../src/repairs/changes/change';
import type { ChangeOutcome } from '../../../src/repairs/outcome';
import { isUnconfirmed, undoable } from '../../../src/repairs/undoable';
import { refusalTexts } from '../../../src/words/refusal-text';
import { sayIn } from '../../../src/words/say';
import type { SiteState } from '../../site/site-state';
import { openLab, type Lab } from './lab';
import { apply, planOf } from './run-plan';

const NOBODY = 'nobody@customer.example';
const MEMBER = { before: { member: false }, after: { member: true } };
const texts = catalogue();
const say = sayIn((id) => texts[id]?.text, 'en-US');

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(() => lab.close());

const CASES: [what: string, change: (state: SiteState) => Change, says: RegExp][] = [
  [
    'a customer without an account',
    (state) => ({
      kind: 'desk-customer',
      target: {
        projectId: state.projects[0]?.id ?? '',
        projectName: 'Help desk',
        serviceDeskId: state.projects[0]?.serviceDesk?.id ?? '',
        email: NOBODY,
        accountId: '',
      },
      before: { customer: false },
      after: { customer: true },
    }),
    /^No active account with this address/,
  ],
  [
    'a member without an account',
    (state) => ({
      kind: 'organization-member',
      target: {
        organizationId: state.organizations[0]?.id ?? '',
        organizationName: state.organizations[0]?.name ?? '',
        email: NOBODY,
        accountId: '',
      },
      ...MEMBER,
    }),
    /^No active account with this address/,
  ],
  [
    'an organization that is not there',
    (state) => ({
      kind: 'organization-member',
      target: {
        organizationId: '',
        organizationName: 'Nowhere Ltd',
        email: 'jane@customer.example',
        accountId: state.accounts.find((one) => one.email === 'jane@customer.example')?.accountId ?? '',
      },
      ...MEMBER,
    }),
    /^The organization is not there/,
  ],
];

test.each(CASES)('%s: nothing is written, and nothing is put into the site’s mouth', async (_, change, says) => {
  const plan = await planOf(lab, { changes: (state) => [change(state)] });
  const applied = await apply(lab, plan);
  if (typeof applied === 'string') throw new Error(applied);
  const [became] = applied.outcome.changes;
  if (became === undefined) throw new Error('The plan has no change.');
  expect(lab.writes).toEqual([]);
  expect(became).toMatchObject({ outcome: 'failed' });
  expect(became).not.toHaveProperty('status');
  expect(became).not.toHaveProperty('message');
  expect(isUnconfirmed(became)).toBe(false);
  expect(undoable(plan, applied.outcome)).toBe(false);
  expect(refusalTexts(became, say, plan.changes[0])).toEqual([expect.stringMatching(says)]);
});

test('a search that the site refuses is told with its status, not as an account that is missing', async () => {
  const [, customer] = CASES[0] ?? [];
  if (customer === undefined) throw new Error('There is no case.');
  const plan = await planOf(lab, { changes: (state) => [customer(state)] });
  lab.state.faults.push({
    operation: 'GET /rest/api/3/user/search',
    kind: 'answer',
    status: 403,
    headers: {},
    body: {},
  });
  const applied = await apply(lab, plan);
  expect(applied).toMatchObject({ outcome: { changes: [{ outcome: 'failed', status: 403 }] } });
  expect(JSON.stringify(applied)).not.toContain('no-account');
  expect(lab.writes).toEqual([]);
});

test('how many directories have the account is said', () => {
  const became: ChangeOutcome = { outcome: 'failed', calls: [], trouble: { of: 'directories', count: 2 } };
  const [, customer] = CASES[0] ?? [];
  if (customer === undefined) throw new Error('There is no case.');
  expect(refusalTexts(became, say, customer(lab.state))).toEqual([expect.stringContaining('it is in 2.')]);
});
