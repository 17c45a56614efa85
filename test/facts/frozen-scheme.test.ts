import frozenScheme from '../../src/facts/frozen-scheme';
import { account } from '../checks/accounts';
import { factsWith, HEALTHY_VALUES, type Otherwise } from '../checks/healthy-facts';
import { contextOf } from './context-of';

const { caller, serviceProject } = HEALTHY_VALUES;
const gather = (state: Otherwise) => frozenScheme.gather(contextOf(factsWith(state)));

test.each([
  ['free', true],
  ['paid', false],
  ['none', false],
] as const)('the plan %s: %s', async (plan, frozen) => {
  expect(await gather({ given: { license: { plan } } })).toMatchObject({ readable: true, value: { frozen } });
});

test.each<[string, Otherwise]>([
  [
    'for those who administer nothing',
    { given: { caller: { ...caller, administersJira: false, administersProject: false } } },
  ],
  ['where there is no scheme to change', { given: { serviceProject: { ...serviceProject, style: 'team-managed' } } }],
  ['where a scheme explains nothing', { symptom: 'no-invitation-mail' }],
  ['where the app searches for the account', { given: { caller: { ...caller, browsesUsers: false } } }],
  ['for an account outside, whose calls go elsewhere', { given: { accounts: { found: [account('customer')] } } }],
])('no call is made %s', async (_, state) => {
  expect(await gather(state)).toMatchObject({ readable: false, reason: 'not-needed' });
});

test('an unread license is not taken for a paid one', async () => {
  expect(await gather({ unread: ['license'] })).toMatchObject({ readable: false, reason: 'forbidden' });
});
