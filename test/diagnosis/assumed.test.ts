import { verdictOf } from '../../src/diagnosis/verdict';
import { account } from '../checks/accounts';
import { factsWith, type Otherwise } from '../checks/healthy-facts';

test.each(['words', 'unclear', 'calm'] as const)('nothing is clear beside words of somebody’s own: %s', (assumed) => {
  const symptom = 'cannot-sign-in';
  const complaint = { symptom, assumed, i18nKeys: [], clues: [] } as const;
  const verdictIn = (given: Otherwise['given']) =>
    verdictOf(
      factsWith({ symptom, given: { ...given, complaint: { ...complaint, i18nKeys: [], clues: [] } } }),
      symptom,
    );
  expect(verdictIn({})).toMatchObject({ conclusion: 'open', unsaid: true, open: [] });
  // What blocks, and cannot have brought it about, is told all the same; calm words accuse nobody.
  expect(verdictIn({ mailSettings: { state: 'outgoing-off' } })).toMatchObject({ aside: 'outgoing-mail-disabled' });
  const { rootCause, aside } = verdictIn({ portalOnlyAccount: { state: 'inactive' } });
  const revoked = 'portal-only-inactive';
  expect([rootCause, aside]).toEqual(assumed === 'calm' ? [undefined, revoked] : [revoked, undefined]);
});

test('what is read to be wrong for everybody is behind it, in whatever words', () => {
  const symptom = 'cannot-see-portal' as const;
  const complaint = (clues: 'nothing-failed'[]) => ({ symptom, assumed: 'calm' as const, i18nKeys: [], clues });
  const portalAccess = { granted: [], missing: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] };
  const rootIn = (clues: 'nothing-failed'[]) =>
    verdictOf(factsWith({ symptom, given: { portalAccess, complaint: complaint(clues) } }), symptom).rootCause;
  expect(rootIn([])).toBe('portal-access-permission-missing');
  expect(rootIn(['nothing-failed'])).toBeUndefined();
});

test('what the site says of its directory accuses nothing else of a customer', () => {
  const given: Otherwise['given'] = {
    complaint: { symptom: 'add-failed', i18nKeys: [], clues: ['provisioning-conflict'] },
    accounts: { found: [account('atlassian')] },
    deskCustomers: { found: [] },
    channelAccess: { portal: 'restricted' },
  };
  const verdict = verdictOf(factsWith({ symptom: 'add-failed', given, unread: ['signIn'] }), 'add-failed');
  expect(verdict).toMatchObject({ open: ['scim-locked-account'], conclusion: 'open' });
});
