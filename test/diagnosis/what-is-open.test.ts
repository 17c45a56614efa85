import type { AnyCheck } from '../../src/checks/check';
import { CHECKS } from '../../src/checks/registry';
import { judge } from '../../src/diagnosis/judge';
import { notesFor } from '../../src/diagnosis/notes';
import { verdictOf } from '../../src/diagnosis/verdict';
import type { Symptom } from '../../src/facts/complaint';
import type { FactValues } from '../../src/facts/facts';
import { account } from '../checks/accounts';
import { factsWith, withoutFacts, type Otherwise } from '../checks/healthy-facts';

const verdictIn = (state: Otherwise, symptom: Symptom = 'add-failed') =>
  verdictOf(factsWith({ ...state, symptom }), symptom);

describe('what is open', () => {
  const unread = ['directoryUser', 'customerAccess', 'portalOnlyAccount'] as const;

  test('are the unread causes that can explain the symptom', () => {
    const { open, conclusion } = verdictIn({ unread: ['customerAccess', 'channelAccess'] });
    expect(open).toEqual(['customer-access-types-disabled']);
    expect(conclusion).toBe('open');
  });

  test('is nothing once an active customer is found, where adding failed', () => {
    const found = { given: { deskCustomers: { found: [account('customer')] } }, unread };
    expect(verdictIn(found, 'add-failed')).toMatchObject({ open: [], conclusion: 'clear' });
    expect(verdictIn(found, 'not-tried-yet')).toMatchObject({ open: [], conclusion: 'clear' });
  });

  test('is what was not said, where that decides by an assumption alone', () => {
    const complaint = { symptom: 'add-failed' as const, assumed: true as const, i18nKeys: [], clues: [] };
    const customer = { deskCustomers: { found: [account('customer')] } };
    expect(verdictIn({ given: { complaint, ...customer }, unread })).toMatchObject({
      conclusion: 'open',
      unsaid: true,
      open: [],
    });
    expect(verdictIn({ given: { complaint } })).not.toHaveProperty('unsaid');
    expect(verdictIn({ given: customer, unread })).not.toHaveProperty('unsaid');
  });

  test('holds what the words of the site point at, for whoever adds the customer, too', () => {
    const complaint = { symptom: 'add-failed' as const, i18nKeys: ['cv.signup.error.not.allowed'], clues: [] };
    expect(verdictIn({ given: { complaint }, unread: ['customerAccessDetails'] }).open).toEqual([
      'self-signup-disabled',
    ]);
    expect(verdictIn({ unread: ['customerAccessDetails'] }).open).toEqual([]);
  });

  test.each<[string, readonly string[], Partial<FactValues>]>([
    ['a healthy site', ['some.unknown.reason'], {}],
    [
      'a customer already',
      ['cv.signup.error.not.allowed', 'some.unknown.reason'],
      { deskCustomers: { found: [account('customer')] } },
    ],
  ])('is what a reason means that nobody knows; it is kept as it is: %s', (_, i18nKeys, given) => {
    const complaint = { symptom: 'add-failed' as const, i18nKeys: [...i18nKeys], clues: [] };
    const verdict = verdictIn({ given: { ...given, complaint } });
    expect(verdict).toMatchObject({ conclusion: 'open', open: [], unknownKeys: ['some.unknown.reason'] });
    expect(notesFor(complaint, { facts: factsWith(), verdict })).toEqual(['unknown-key']);
    const known = verdictIn({ given: { complaint: { ...complaint, i18nKeys: ['cv.signup.error.not.allowed'] } } });
    expect([known.conclusion, known.unknownKeys]).toEqual(['clear', undefined]);
  });

  test('is not settled by that where the customer cannot sign in', () => {
    const found = { given: { deskCustomers: { found: [account('customer')] } }, unread };
    expect(verdictIn(found, 'cannot-sign-in').conclusion).toBe('open');
  });
});

describe('a check that crashes', () => {
  const crashing: AnyCheck = {
    cause: 'broken',
    stage: 'site',
    explains: ['add-failed'],
    needs: ['caller'],
    judge() {
      throw new Error('no such thing');
    },
  };

  test('is a finding, and leaves its cause open', () => {
    expect(judge(crashing, factsWith(), 'add-failed')).toMatchObject({ outcome: 'crashed', error: 'no such thing' });
    const verdict = verdictOf(factsWith(), 'add-failed', [crashing, ...CHECKS]);
    expect(verdict).toMatchObject({ open: ['broken'], conclusion: 'open' });
    expect(verdict.findings).toHaveLength(CHECKS.length + 1);
  });

  test('is not reached where what it needs was not read', () => {
    const finding = judge(crashing, withoutFacts(factsWith(), ['caller'], 'timed-out'), 'add-failed');
    expect(finding).toMatchObject({
      outcome: 'unknown',
      missing: [{ fact: 'caller', reason: 'timed-out', tried: [] }],
    });
  });
});
