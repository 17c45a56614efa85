import { CHECKS } from '../../src/checks/registry';
import { isUnlikely } from '../../src/diagnosis/answer-pointers';
import { isCounted, nextQuestion } from '../../src/diagnosis/next-question';
import { verdictOf } from '../../src/diagnosis/verdict';
import { SYMPTOMS, type Symptom } from '../../src/facts/complaint';
import { readable, unreadable } from '../../src/facts/fact';
import type { FactName, Facts } from '../../src/facts/facts';
import { DONT_KNOW } from '../../src/questions/question';
import { questionById, QUESTIONS } from '../../src/questions/registry';
import { canonical } from '../../src/repairs/plan';
import { account } from '../checks/accounts';
import { factsWith, HEALTHY_VALUES, type Otherwise } from '../checks/healthy-facts';

const ASKABLE = QUESTIONS.map(({ fact }) => fact);

/** Sites on which nothing that a question asks for can be read. */
const SITES: [string, Otherwise][] = [
  // Whose account is not known is in no organization that could be read.
  ['nobody has this address', { unread: [...ASKABLE, 'deskOrganizations'] }],
  ['inviting answered 409', { given: { inviteAttempt: { status: 409 } }, unread: [...ASKABLE, 'deskOrganizations'] }],
  ['a portal-only account exists', { given: { accounts: { found: [account('customer')] } }, unread: ASKABLE }],
  ['an Atlassian account exists', { given: { accounts: { found: [account('atlassian')] } }, unread: ASKABLE }],
  ['the person is a customer', { given: { deskCustomers: { found: [account('customer')] } }, unread: ASKABLE }],
  ['accounts cannot be searched', { unread: [...ASKABLE, 'accounts', 'deskCustomers', 'deskOrganizations'] }],
];

interface Step {
  question: string;
  answer: string;
}

interface End {
  path: Step[];
  facts: Facts;
}

/**
 * Every way that a person can answer, to its end. Fails where a question comes twice or could change nothing. Answers
 * after which the same is asked and the same is open go on alike, and are followed once.
 */
function everyWay(
  facts: Facts,
  symptom: Symptom,
  path: Step[] = [],
  known = new Set<string>(),
  open = verdictOf(facts, symptom),
): End[] {
  const asked = path.map(({ question }) => question);
  const place = canonical([[...asked].sort(), open.open, open.conclusion]);
  if (known.has(place)) return [];
  known.add(place);
  const question = nextQuestion(facts, symptom, asked);
  if (question === undefined) return [{ path, facts }];
  if (asked.includes(question.id)) throw new Error(`${question.id} is asked twice: ${asked.join(', ')}`);
  const now = open;
  // Where a blocker is seen, only what it may follow from is asked about.
  const behind = CHECKS.find(({ cause }) => cause === now.rootCause)?.follows ?? [];
  if (now.conclusion !== 'open') expect(now.open.filter((cause) => behind.includes(cause))).not.toEqual([]);
  let changes = false;
  const ends = question.answers.flatMap((answer) => {
    const value = answer.value({ domain: 'customer.example' });
    const told = readable(value, { how: 'told', question: question.id, by: 'caller', at: '2026-01-01T00:00:00.000Z' });
    const next: Facts = { ...facts, [question.fact]: told };
    const then = verdictOf(next, symptom);
    changes ||= canonical(then.open) !== canonical(now.open);
    return everyWay(next, symptom, [...path, { question: question.id, answer: answer.id }], known, then);
  });
  if (!changes) throw new Error(`No answer to ${question.id} changes what is open.`);
  // Not knowing leaves what is open as it was, so after one of those the ways only repeat themselves.
  if (path.filter(({ answer }) => answer === DONT_KNOW).length >= 1) return ends;
  const unsure: Facts = { ...facts, [question.fact]: unreadable('not-known') };
  return [...ends, ...everyWay(unsure, symptom, [...path, { question: question.id, answer: DONT_KNOW }], known)];
}

describe.each(SITES)('where %s', (_, site) => {
  test.each(SYMPTOMS)('the questions for %s come to an end', (symptom) => {
    const ends = everyWay(factsWith({ ...site, symptom }), symptom);
    for (const { path, facts } of ends) {
      expect(path.length).toBeLessThanOrEqual(8);
      const verdict = verdictOf(facts, symptom);
      if (verdict.conclusion !== 'open' || path.some(({ answer }) => answer === DONT_KNOW)) continue;
      // Nobody is asked more than three about one customer.
      const counted = path.filter(({ question }) => isCounted(questionById(question) ?? { scope: 'customer' })).length;
      expect(counted).toBeLessThanOrEqual(3);
      if (counted === 3) continue;
      // Every answer was known, so what is still open waits for a fact that no question asks for, or the answer given
      // tells nothing of it, or makes it so unlikely that no fourth question is worth it.
      const waiting = verdict.findings.flatMap((one) =>
        one.outcome === 'unknown' && one.explainsSymptom && !isUnlikely(one.cause, symptom, facts) ? [one] : [],
      );
      for (const { missing } of waiting) {
        expect(missing.some(({ fact, reason }) => !ASKABLE.includes(fact) || reason === 'left-open')).toBe(true);
      }
    }
  });
});

/** Nobody gets mail who was not added. */
const ADDED = { deskCustomers: { found: [account('customer')] } };

/** Where a question is about some people only: sites where it matters. */
const WHERE_IT_MATTERS: { [K in FactName]?: Otherwise['given'] } = {
  channelAccess: { accounts: { found: [account('customer')] } },
  roleInDirectory: { directoryUser: { state: 'active' } },
  mailSettings: ADDED,
  notificationLog: ADDED,
  recipient: ADDED,
};

/** A symptom that a cause behind this fact can explain. */
function symptomFor(fact: FactName): Symptom {
  if (fact === 'channelAccess') return 'cannot-see-portal';
  const check = CHECKS.find(({ needs }) => needs.includes(fact));
  return check?.explains.includes('add-failed') ? 'add-failed' : (check?.explains[0] ?? 'add-failed');
}

describe('the next question', () => {
  const ask = (state: Otherwise, symptom: Symptom = 'add-failed', asked: string[] = []) =>
    nextQuestion(factsWith({ ...state, symptom }), symptom, asked)?.id;

  test('is none where all is read', () => {
    expect(ask({})).toBeUndefined();
  });

  test('is none where a blocker is seen, however much is unread', () => {
    const given = { customerAccess: { internal: false, external: false } };
    const unread = ASKABLE.filter((name) => name !== 'customerAccess');
    expect(ask({ given, unread })).toBeUndefined();
  });

  test('is none where the person is a customer already and adding failed', () => {
    const given = { deskCustomers: { found: [account('customer')] } };
    const unread = ASKABLE.filter((name) => name !== 'portalAccess');
    expect(ask({ given, unread })).toBeUndefined();
    // What customers may do in the service project is open all the same.
    expect(ask({ given, unread: ASKABLE })).toBe('portal-access-warning');
  });

  test('is the one that leaves the fewest causes: the directory decides five at once', () => {
    expect(ask({ unread: ASKABLE }, 'not-tried-yet')).toBe('directory-user');
  });

  test('is whether others can be added, where adding failed and nothing tells what is at fault', () => {
    expect(ask({ unread: ASKABLE })).toBe('new-address-here');
  });

  test('is that one in whatever order the questions stand', () => {
    const facts = factsWith({ symptom: 'not-tried-yet', unread: ASKABLE });
    expect(nextQuestion(facts, 'not-tried-yet', [], [...QUESTIONS].reverse())?.id).toBe('directory-user');
  });

  test('is not asked again, and nothing takes its place that cannot help', () => {
    expect(ask({ unread: ['directoryUser'] }, 'add-failed', ['directory-user'])).toBeUndefined();
    expect(ask({ unread: ASKABLE }, 'add-failed', ['directory-user'])).toBe('new-address-here');
  });

  test('is no fourth about one customer or the service project; what holds for the whole site may be', () => {
    const asked = ['sign-in', 'project-links', 'directory-user'];
    expect(ask({ unread: ['portalOnlyAccount'] }, 'cannot-see-portal', asked.slice(1))).toBe('portal-only-account');
    expect(ask({ unread: ['portalOnlyAccount'] }, 'cannot-see-portal', asked)).toBeUndefined();
    expect(ask({ unread: ['portalAccess'] }, 'cannot-see-portal', asked.slice(1))).toBe('portal-access-warning');
    expect(ask({ unread: ['portalAccess'] }, 'cannot-see-portal', asked)).toBeUndefined();
    expect(ask({ unread: ['customerAccess'] }, 'add-failed', asked)).toBe('customer-access-types');
  });

  test('is about the mail once the directory shows an account that no search does', () => {
    const unread = ASKABLE.filter((fact) => fact !== 'directoryUser');
    const given = { directoryUser: { state: 'active', role: 'customer' } } as const;
    expect(ask({ given, unread: [...unread, 'deskOrganizations'] }, 'no-invitation-mail')).toBe('notification-log');
  });

  test('is about the account where nobody can tell what is wrong with the request, and none is seen', () => {
    const facts = factsWith({ symptom: 'cannot-see-request', unread: ASKABLE });
    expect(nextQuestion(facts, 'cannot-see-request', [])?.id).toBe('request-visibility');
    const unsure = { ...facts, requestVisibility: unreadable('not-known') };
    expect(nextQuestion(unsure, 'cannot-see-request', ['request-visibility'])?.id).toBe('directory-user');
  });

  test('is about the account where nothing is wrong with the request, and none is seen', () => {
    const fine = { requestVisibility: { state: 'fine' }, directoryUser: { state: 'not-listed' } } as const;
    const unread = ASKABLE.filter((fact) => !(fact in fine));
    const asked = ['request-visibility', 'directory-user'];
    expect(ask({ given: fine, unread }, 'cannot-see-request', asked)).toBe('portal-only-account');
  });

  test('is about no domain where the address is hidden', () => {
    const address = { ...HEALTHY_VALUES.address, domain: '', hidden: true as const };
    expect(ask({ unread: ['domainAdmission'] })).toBe('domain-admitted');
    expect(ask({ given: { address }, unread: ['domainAdmission'] })).toBeUndefined();
  });

  const triage = QUESTIONS.filter(({ byTrying }) => byTrying);
  test.each(triage.map((question) => [question.id, question] as const))(
    'is never %s where all else is read',
    (_, one) => {
      expect(ask({ unread: [one.fact] })).toBeUndefined();
    },
  );

  test.each(triage.map((question) => [question.id, question] as const))('is %s only where adding failed', (_, one) => {
    for (const symptom of SYMPTOMS.filter((other) => other !== 'add-failed')) {
      expect(nextQuestion(factsWith({ symptom, unread: ASKABLE }), symptom, [], [one])).toBeUndefined();
    }
    // Whoever may look at no page can still try.
    expect(nextQuestion(factsWith({ unread: ASKABLE }), 'add-failed', [], [one])).toBe(one);
  });

  const decisive = QUESTIONS.filter(({ byTrying }) => byTrying === undefined);
  test.each<[FactName, string, Symptom]>(decisive.map(({ fact, id }) => [fact, id, symptomFor(fact)]))(
    'where only %s is unread, is %s',
    (fact, id, symptom) => {
      expect(ask({ given: WHERE_IT_MATTERS[fact] ?? {}, unread: [fact] }, symptom)).toBe(id);
    },
  );

  describe('about organizations, which keep nobody out who is added alone', () => {
    const given = { caller: { ...HEALTHY_VALUES.caller, administersJira: false } };

    test('comes last, and from nobody who administers Jira', () => {
      expect(ask({ given, unread: ['newAddressHere'] })).toBe('new-address-here');
      expect(ask({ unread: ['newAddressHere'] })).toBeUndefined();
      expect(ask({ given, unread: ['newAddressHere', 'directoryUser'] }, 'add-failed')).toBe('directory-user');
    });

    test('is no fourth question about one customer', () => {
      const unread = ['newAddressHere'] as const;
      const two = ['directory-user', 'portal-only-account'];
      expect(ask({ given, unread }, 'add-failed', two)).toBe('new-address-here');
      expect(ask({ given, unread }, 'add-failed', [...two, 'customer-access-types'])).toBe('new-address-here');
      expect(ask({ given, unread }, 'add-failed', [...two, 'portal-access-warning'])).toBeUndefined();
    });
  });

  test('does not ask for what cannot explain the symptom', () => {
    const added = { accounts: { found: [account('customer')] }, deskCustomers: { found: [account('customer')] } };
    const unread = ['customerAccess', 'domainAdmission'] as const;
    expect(ask({ given: added, unread }, 'no-invitation-mail')).toBeUndefined();
    // Nobody was added, so no mail was sent: there it can.
    expect(ask({ unread }, 'no-invitation-mail')).toBe('customer-access-types');
    // Whoever is nowhere was sent nothing that could be lost.
    expect(ask({ unread: ['mailSettings', 'recipient'] }, 'no-invitation-mail', ['notification-log'])).toBeUndefined();
  });

  test('does not ask about the domain once no account type is let in at all', () => {
    const closed = { customerAccess: { internal: false, external: false } };
    expect(ask({ given: closed, unread: ['domainAdmission'] })).toBeUndefined();
  });

  test('does not ask who may use the portal where nobody knows of an account', () => {
    expect(ask({ unread: ['accounts', 'channelAccess'] }, 'cannot-see-portal')).toBeUndefined();
  });
});
