import { nextQuestion } from '../../src/diagnosis/next-question';
import { verdictOf } from '../../src/diagnosis/verdict';
import type { Clue, Symptom } from '../../src/facts/complaint';
import { readable } from '../../src/facts/fact';
import type { Facts } from '../../src/facts/facts';
import { QUESTIONS } from '../../src/questions/registry';
import { account } from '../checks/accounts';
import { factsWith } from '../checks/healthy-facts';

const ASKABLE = QUESTIONS.map(({ fact }) => fact);
const ADDED = { deskCustomers: { found: [account('customer')] } };

describe('after an answer', () => {
  const tell = (id: string, answer: string): Partial<Facts> => {
    const question = QUESTIONS.find((one) => one.id === id);
    const value = question?.answers.find((one) => one.id === answer)?.value({ domain: 'customer.example' });
    if (question === undefined || value === undefined) throw new Error(`${id} has no answer ${answer}`);
    const source = { how: 'told', question: id, by: 'caller', at: '2026-01-01T00:00:00.000Z' } as const;
    return { [question.fact]: readable(value, source) };
  };
  const told = (answers: Record<string, string>, symptom: Symptom, clues: Clue[] = []) => {
    const complaint = { symptom, clues, i18nKeys: [] };
    const facts = factsWith({ symptom, given: { complaint }, unread: [...ASKABLE, 'approvedDomain'] });
    for (const [id, answer] of Object.entries(answers)) Object.assign(facts, tell(id, answer));
    return nextQuestion(facts, symptom, Object.keys(answers))?.id;
  };

  test.each<[string, Record<string, string>, Symptom, string]>([
    ['nobody new can be added', { 'new-address-here': 'none' }, 'add-failed', 'customer-access-types'],
    ['only other domains can be added', { 'new-address-here': 'other-domains' }, 'add-failed', 'domain-admitted'],
    ['everybody else can be added', { 'new-address-here': 'any' }, 'add-failed', 'directory-user'],
    ['nobody gets in', { 'sign-in': 'nobody-gets-in' }, 'cannot-sign-in', 'site-state'],
    ['a password is refused', { 'sign-in': 'wrong-password' }, 'cannot-sign-in', 'account-history'],
    ['the account is not active', { 'sign-in': 'not-active' }, 'cannot-sign-in', 'directory-user'],
    ['the portal is missing', { 'sign-in': 'portal-missing' }, 'cannot-see-portal', 'project-links'],
    ['the portal is missing to who signs in', { 'sign-in': 'portal-missing' }, 'cannot-sign-in', 'project-links'],
    ['no mail goes out at all', { 'notification-log': 'no-mail' }, 'no-invitation-mail', 'mail-settings'],
    ['nobody can open the portal', { 'request-visibility': 'nobody-sees' }, 'cannot-see-request', 'site-state'],
    [
      'the request is there, the mail is not',
      { 'request-visibility': 'no-mail' },
      'cannot-see-request',
      'notification-log',
    ],
  ])('%s: the next one looks there', (_, answers, symptom, next) => {
    expect(told(answers, symptom)).toBe(next);
  });

  describe('that shows it as something else', () => {
    const open = (answers: Record<string, string>, symptom: Symptom, added = true) => {
      const facts = factsWith({ symptom, ...(added ? { given: ADDED } : {}), unread: ASKABLE });
      for (const [id, answer] of Object.entries(answers)) Object.assign(facts, tell(id, answer));
      return verdictOf(facts, symptom).open;
    };

    test.each(['none', 'other-domains'])(
      'an answer about other addresses (%s) says nothing of this account',
      (answer) => {
        const left = open({ 'new-address-here': answer }, 'add-failed', false);
        expect(left).toEqual(expect.arrayContaining(['user-suspended-in-directory', 'portal-only-inactive']));
      },
    );

    // What becomes of a mail shows only once it is sent.
    const UNTRIED = ['email-suppressed-bounce', 'notification-template-broken', 'transient-service-error'];
    test.each<[string, Record<string, string>, Symptom, string[]]>([
      ['it works', { 'sign-in': 'works' }, 'cannot-sign-in', []],
      ['the mail was sent', { 'notification-log': 'sent' }, 'no-invitation-mail', ['outbound-dmarc-spam']],
      [
        'no mail goes out',
        { 'notification-log': 'no-mail' },
        'no-invitation-mail',
        ['outgoing-mail-disabled', ...UNTRIED],
      ],
    ])('%s: only that is left open', (_, answers, symptom, left) => {
      const before = open({}, symptom);
      const now = open(answers, symptom);
      expect(before).toEqual(expect.arrayContaining([...left, 'customer-email-changed']));
      expect(now.filter((cause) => cause !== 'customer-email-changed')).toEqual(left);
    });

    test('what the site or a text shows rules nothing out', () => {
      const given = { signIn: { state: 'works' } };
      const facts = factsWith({ symptom: 'cannot-sign-in', given, unread: ASKABLE.filter((one) => one !== 'signIn') });
      expect(verdictOf(facts, 'cannot-sign-in').open).toContain('portal-only-deleted');
    });

    test('what was read to block stays the cause, whatever was answered', () => {
      const given = { portalOnlyAccount: { state: 'inactive' } } as const;
      const facts = factsWith({
        symptom: 'cannot-sign-in',
        given,
        unread: ASKABLE.filter((one) => one !== 'portalOnlyAccount'),
      });
      Object.assign(facts, tell('sign-in', 'works'));
      expect(verdictOf(facts, 'cannot-sign-in').rootCause).toBe('portal-only-inactive');
    });

    test('what nobody could tell apart is asked about, and no fourth time', () => {
      expect(told({ 'sign-in': 'other' }, 'cannot-sign-in')).toBeDefined();
      const three = { 'sign-in': 'other', 'directory-user': 'not-listed', 'account-history': 'nothing' };
      expect(told(three, 'cannot-sign-in')).toBeUndefined();
    });
  });

  test('where nobody new can be added, the domain is asked about as a fourth, since it counts for nobody', () => {
    const asked = { 'new-address-here': 'none', 'customer-access-types': 'internal', 'portal-access-warning': 'none' };
    const all = { ...asked, 'address-elsewhere': 'refused', 'site-state': 'works' };
    expect(told(all, 'add-failed')).toBe('domain-admitted');
    expect(told({ ...all, 'domain-admitted': 'yes' }, 'add-failed')).toBeUndefined();
    // What the text names is asked about all the same.
    const named = { ...all, 'domain-admitted': 'yes' };
    expect(told(named, 'add-failed', ['domain-not-allowed'])).toBe('customer-access-details');
  });

  test('an account without access is asked on, as its domain may be behind it', () => {
    const seen = { 'sign-in': 'no-access', 'directory-user': 'no-access' };
    expect(told(seen, 'cannot-sign-in')).toBe('customer-access-details');
    const fine = { ...seen, 'customer-access-details': 'fine' };
    expect(told(fine, 'cannot-sign-in')).toBe('account-history');
    expect(told({ ...fine, 'account-history': 'nothing' }, 'cannot-sign-in')).toBeUndefined();
    expect(told({ 'directory-user': 'managed-elsewhere' }, 'cannot-sign-in')).toBeUndefined();
    const three = {
      'new-address-here': 'any',
      'directory-user': 'no-access',
      'role-in-directory': 'none-yours-to-give',
    };
    expect(told(three, 'add-failed', ['domain-not-allowed'])).toBe('customer-access-details');
    expect(told(three, 'add-failed')).toBeUndefined();
  });
});
