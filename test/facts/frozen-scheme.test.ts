import frozenScheme from '../../src/facts/frozen-scheme';
import { readable } from '../../src/facts/fact';
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

const nobody = { caller: { ...caller, administersJira: false, administersProject: false } };

test('an agent who told the fault of a scheme is told whether it can be changed', async () => {
  const facts = factsWith({ given: { ...nobody, license: { plan: 'free' } } });
  const source = {
    how: 'told',
    question: 'portal-access-warning',
    by: 'agent',
    at: '2026-11-20T08:00:00.000Z',
  } as const;
  const told = { ...facts, portalAccess: readable(HEALTHY_VALUES.portalAccess, source) };
  expect(await frozenScheme.gather(contextOf(told))).toMatchObject({ readable: true, value: { frozen: true } });
  // Where the scheme has to be refused first, the license would be a third round trip.
  const first = { ...contextOf(told), knownBefore: 'nothing' as const };
  expect(await frozenScheme.gather(first)).toMatchObject({ readable: false, reason: 'not-needed' });
});

test.each<[string, Otherwise]>([
  ['for those who administer nothing', { given: nobody }],
  ['where there is no scheme to change', { given: { serviceProject: { ...serviceProject, style: 'team-managed' } } }],
  ['where a scheme explains nothing', { symptom: 'no-invitation-mail' }],
  ['where the app searches for the account', { given: { caller: { ...caller, browsesUsers: false } } }],
  ['for an account outside, whose calls go elsewhere', { given: { accounts: { found: [account('customer')] } } }],
])('no call is made %s', async (_, state) => {
  expect(await gather(state)).toMatchObject({ readable: false, reason: 'not-needed' });
});

test('no call is made where the request types still have to be read', async () => {
  const context = { ...contextOf(factsWith({ given: { license: { plan: 'free' } } })), typesUnknown: true };
  expect(await frozenScheme.gather(context)).toMatchObject({ readable: false, reason: 'not-needed' });
});

test('an unread license is not taken for a paid one', async () => {
  expect(await gather({ unread: ['license'] })).toMatchObject({ readable: false, reason: 'forbidden' });
});
