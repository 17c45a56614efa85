import { verdictOf } from '../../src/diagnosis/verdict';
import { SYMPTOMS, type Symptom } from '../../src/facts/complaint';
import { readable } from '../../src/facts/fact';
import { factsWith, type Otherwise } from '../checks/healthy-facts';

const rootOf = (state: Otherwise, symptom: Symptom) => verdictOf(factsWith({ ...state, symptom }), symptom).rootCause;

test.each([
  ['link-dead', 'invite-link-broken-or-stale'],
  ['verify-identity', 'external-user-policy'],
  ['single-sign-on', 'sso-not-applicable-or-misconfigured'],
])('who gets no further than the sign-in (%s) sees no portal either', (state, cause) => {
  expect(rootOf({ given: { signIn: { state } } }, 'cannot-see-portal')).toBe(cause);
});

test.each(['works', 'portal-missing', 'no-access', 'other'])(
  'who signs in (%s) is not kept out by the way in',
  (state) => {
    const { findings } = verdictOf(
      factsWith({ given: { signIn: { state } }, symptom: 'cannot-see-portal' }),
      'cannot-see-portal',
    );
    const dead = findings.find(({ cause }) => cause === 'invite-link-broken-or-stale');
    expect(dead?.explainsSymptom).toBe(false);
  },
);

test.each(SYMPTOMS)(
  'an account that an identity provider keeps off is the root cause, whatever was reported: %s',
  (symptom) => {
    const details = { accountId: 'account-1', managementSource: 'synced' };
    expect(rootOf({ given: { directoryUser: { state: 'deactivated', details } } }, symptom)).toBe(
      'scim-locked-account',
    );
  },
);

test.each<[Symptom, string | undefined]>([
  ['no-invitation-mail', 'invite-link-broken-or-stale'],
  ['cannot-sign-in', 'invite-link-broken-or-stale'],
  ['add-failed', undefined],
])('while several invitations are pending, none is sent and an old one leads nowhere: %s', (symptom, cause) => {
  const given = { accountHistory: { state: 'several-pending' } };
  expect(rootOf({ given, unread: ['signIn'] }, symptom)).toBe(cause);
});

test('who never finished signing up opens no request either', () => {
  const given = { accountHistory: { state: 'never-completed' } };
  expect(rootOf({ given }, 'cannot-see-request')).toBe('signup-not-completed');
});

test('the site’s refusal of an address by its domain may be about the approved domains', () => {
  const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: ['domain-not-allowed' as const] };
  const given = { customerAccessDetails: { state: 'role-missing' } };
  const unread = ['approvedDomain'] as const;
  expect(rootOf({ given: { ...given, complaint }, unread }, 'add-failed')).toBe('approved-domain-lacks-customer-role');
  expect(rootOf({ given, unread }, 'add-failed')).toBeUndefined();
});

test('where no account is seen at the sign-in, what keeps people from signing up stays open', () => {
  const facts = factsWith({ symptom: 'cannot-sign-in', unread: ['permissionScheme', 'portalAccess'] });
  const source = { how: 'told', question: 'sign-in', by: 'caller', at: '2026-01-01T00:00:00.000Z' } as const;
  facts.signIn = readable({ state: 'no-account' }, source);
  expect(verdictOf(facts, 'cannot-sign-in').open).toContain('portal-access-permission-missing');
});
