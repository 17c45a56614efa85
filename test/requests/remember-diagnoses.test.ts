import type { KeptDiagnosis } from '../../src/records/diagnosis-pages';
import type { Report } from '../../src/requests/report';
import { aReport, EMAIL, readWith } from '../static/build-report';

const kept: KeptDiagnosis[][] = [];
let fails = false;
jest.doMock('../../src/records/diagnoses', () => ({
  keepDiagnoses: async (diagnoses: KeptDiagnosis[]) => {
    if (fails) throw new Error('storage');
    kept.push(diagnoses);
  },
}));

let remember: (reports: readonly Report[]) => Promise<void>;
beforeAll(async () => {
  ({ rememberDiagnoses: remember } = await import('../../src/requests/remember-diagnoses'));
});
beforeEach(() => {
  kept.length = 0;
  fails = false;
});

const account = (accountId: string) => ({ accountId, accountType: 'customer', active: true });
const withAccounts = (...ids: string[]): Report => ({
  ...aReport(),
  facts: [{ fact: 'accounts', readable: true, source: readWith('GET'), value: { found: ids.map(account) } }],
});

test('storage that fails does not end a diagnosis', async () => {
  fails = true;
  await expect(remember([aReport()])).resolves.toBeUndefined();
});

test('keeps what it came to, and the account where there is one alone', async () => {
  await remember([withAccounts('qm:jane'), withAccounts('qm:jane', 'jane'), aReport()]);
  expect(kept[0]?.map((one) => one.account)).toEqual(['qm:jane', undefined, undefined]);
  expect(kept[0]?.[0]).toMatchObject({ email: EMAIL, by: aReport().caller.accountId, conclusion: 'blocked' });
});

test('keeps nothing of who does not work there, nor of nobody', async () => {
  const stranger = { ...aReport(), caller: { accountId: 'x', rights: 'none' as const } };
  await remember([stranger, aReport({ email: '' })]);
  expect(kept).toEqual([]);
});
