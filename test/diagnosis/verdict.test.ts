import fc from 'fast-check';
import { STAGES, type AnyCheck } from '../../src/checks/check';
import { CHECKS } from '../../src/checks/registry';
import { judgeAll } from '../../src/diagnosis/judge';
import { nextQuestion } from '../../src/diagnosis/next-question';
import { verdictOf } from '../../src/diagnosis/verdict';
import { SYMPTOMS, type Clue, type Symptom } from '../../src/facts/complaint';
import type { FactName, FactValues } from '../../src/facts/facts';
import { account } from '../checks/accounts';
import { FACT_NAMES, factsWith, HEALTHY_VALUES, readWith, withoutFacts, type Otherwise } from '../checks/healthy-facts';
import { anyState } from './any-facts';

const verdictIn = (state: Otherwise, symptom: Symptom = 'add-failed') =>
  verdictOf(factsWith({ ...state, symptom }), symptom);

describe('a healthy site', () => {
  test.each(SYMPTOMS)('is clear, for the symptom %s', (symptom) => {
    const { conclusion, open, rootCause } = verdictIn({}, symptom);
    expect({ conclusion, open, rootCause }).toEqual({ conclusion: 'clear', open: [], rootCause: undefined });
  });

  test.each(FACT_NAMES)('never passes a check that needs %s once it is unread', (name) => {
    const findings = judgeAll(withoutFacts(factsWith(), [name]), 'add-failed');
    for (const check of CHECKS.filter(({ needs }) => needs.includes(name))) {
      const finding = findings.find(({ cause }) => cause === check.cause);
      // Where something else that was read decides, it stands as evidence, and never the fact that is missing.
      const decided = check.decide !== undefined && finding !== undefined && 'evidence' in finding;
      if (decided) expect(finding.evidence.map(({ fact }) => fact)).not.toContain(name);
      else expect(['unknown', 'not-applicable']).toContain(finding?.outcome);
    }
  });
});

describe('the root cause', () => {
  const suspended = { directoryUser: { state: 'suspended' } } as const;
  const closed = { customerAccess: { internal: false, external: false } };
  const missing = { portalAccess: { granted: [], missing: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] } };

  test('is the first thing in the chain that blocks', () => {
    expect(verdictIn({ given: { ...missing, ...closed, ...suspended } })).toMatchObject({
      rootCause: 'user-suspended-in-directory',
      conclusion: 'blocked',
    });
    expect(verdictIn({ given: { ...missing, ...closed } }).rootCause).toBe('customer-access-types-disabled');
    expect(verdictIn({ given: missing }).rootCause).toBe('portal-access-permission-missing');
  });

  test('stands although something before it could not be read', () => {
    const verdict = verdictIn({ given: missing, unread: ['directoryUser', 'customerAccess'] });
    expect(verdict.rootCause).toBe('portal-access-permission-missing');
    expect(verdict.conclusion).toBe('blocked');
    expect(verdict.open).toContain('user-suspended-in-directory');
  });

  test('is nothing that cannot explain the symptom', () => {
    const verdict = verdictIn({ given: { ...closed, ...missing } }, 'cannot-see-request');
    expect(verdict.rootCause).toBe('portal-access-permission-missing');
    expect(verdict.findings.find(({ cause }) => cause === 'customer-access-types-disabled')?.outcome).toBe('blocks');
    const mailOff = { mailSettings: { state: 'off' } } as const;
    expect(verdictIn({ given: mailOff })).toMatchObject({ conclusion: 'clear', open: [] });
  });

  test('is for a missing mail what keeps people from being added, where nobody was added yet', () => {
    expect(verdictIn({ given: missing }, 'no-invitation-mail').rootCause).toBe('portal-access-permission-missing');
    expect(verdictIn({ given: closed }, 'no-invitation-mail').rootCause).toBe('customer-access-types-disabled');
    const added = { accounts: { found: [account('customer')] }, deskCustomers: { found: [account('customer')] } };
    const verdict = verdictIn({ given: { ...added, ...missing } }, 'no-invitation-mail');
    expect(verdict).toMatchObject({ aside: 'portal-access-permission-missing', conclusion: 'open', open: [] });
    expect(verdict.rootCause).toBeUndefined();
  });

  test('is looked for among the rights of the caller too, where the text names one and the person is added already', () => {
    const added = { accounts: { found: [account('customer')] }, deskCustomers: { found: [account('customer')] } };
    const saying = (clues: Clue[]) =>
      verdictIn({
        given: {
          ...added,
          complaint: { symptom: 'add-failed', i18nKeys: [], clues },
          caller: { ...HEALTHY_VALUES.caller, administersJira: false },
        },
        unread: ['newAddressHere'],
      });
    expect(saying([])).toMatchObject({ conclusion: 'clear', open: [] });
    expect(saying(['organization-refused'])).toMatchObject({ conclusion: 'open', open: ['org-management-restricted'] });
  });

  test('is never something that only warns', () => {
    const verdict = verdictIn({ given: { inviteAttempt: { status: 409 } } });
    expect(verdict.rootCause).toBeUndefined();
    expect(verdict.findings.find(({ cause }) => cause === 'account-not-visible')?.outcome).toBe('warns');
  });
});

describe('what follows from a cause', () => {
  const find = (state: Otherwise, cause: string, symptom: Symptom = 'add-failed') =>
    verdictIn(state, symptom).findings.find((finding) => finding.cause === cause);
  const missing = { portalAccess: { granted: [], missing: ['BROWSE_PROJECTS'] } };
  const outside: Otherwise['given'] = {
    accounts: { found: [account('customer')] },
    channelAccess: { portal: 'restricted' },
  };

  test('stands under it, and is not the root cause, though it blocks', () => {
    const verdict = verdictIn({ given: { ...outside, ...missing } }, 'cannot-see-portal');
    expect(verdict.rootCause).toBe('portal-access-permission-missing');
    const restricted = verdict.findings.find(({ cause }) => cause === 'restricted-channel-not-added');
    expect(restricted).toMatchObject({ outcome: 'blocks', under: 'portal-access-permission-missing' });
    expect(verdictIn({ given: { ...outside } }, 'cannot-see-portal').rootCause).toBe('restricted-channel-not-added');
  });

  test('may only warn', () => {
    const taken = { inviteAttempt: { status: 409 } };
    const suspended = { directoryUser: { state: 'suspended' } } as const;
    const under = find({ given: { ...taken, ...suspended } }, 'account-not-visible');
    expect(under).toMatchObject({ outcome: 'warns', under: 'user-suspended-in-directory' });
  });

  test('stands alone where nothing that brings it about was seen to block', () => {
    const taken = { inviteAttempt: { status: 409 } };
    expect(find({ given: taken }, 'account-not-visible')).not.toHaveProperty('under');
    expect(find({ given: taken, unread: ['directoryUser'] }, 'account-not-visible')).not.toHaveProperty('under');
  });

  test('goes before its place in the chain: what brings it about is the root cause', () => {
    const given = {
      directoryUser: { state: 'no-access' },
      customerAccessDetails: { state: 'role-missing' },
    } as const;
    const verdict = verdictIn({ given, unread: ['approvedDomain'] }, 'cannot-sign-in');
    expect(verdict.rootCause).toBe('approved-domain-lacks-customer-role');
    expect(find({ given, unread: ['approvedDomain'] }, 'atlassian-account-no-access', 'cannot-sign-in')?.under).toBe(
      'approved-domain-lacks-customer-role',
    );
    // That cause cannot explain why adding failed, so there the account is the root cause.
    expect(verdictIn({ given, unread: ['approvedDomain'] }).rootCause).toBe('atlassian-account-no-access');
  });

  test.each<[string, string, Symptom, Otherwise]>([
    [
      'request-notifications-off',
      'portal-only-inactive',
      'cannot-see-request',
      { given: { requestVisibility: { state: 'notifications-off' }, portalOnlyAccount: { state: 'inactive' } } },
    ],
    [
      'watcher-suppresses-customer-mail',
      'user-suspended-in-directory',
      'cannot-see-request',
      { given: { requestVisibility: { state: 'watcher' }, directoryUser: { state: 'suspended' } } },
    ],
    [
      'help-center-not-linked',
      'restricted-channel-not-added',
      'cannot-see-portal',
      { given: { ...outside, projectLinks: { state: 'help-center-empty' } } },
    ],
    [
      'portal-only-inactive',
      'duplicate-portal-and-atlassian',
      'add-failed',
      { given: { portalOnlyAccount: { state: 'inactive' }, directoryUser: { state: 'active', role: 'customer' } } },
    ],
  ])('puts %s under %s, and asks for it where it is unread', (cause, first, symptom, state) => {
    expect(verdictIn(state, symptom).rootCause).toBe(first);
    expect(find(state, cause, symptom)).toMatchObject({ outcome: 'blocks', under: first });
  });

  test.each<[FactName, Symptom, Partial<FactValues>]>([
    ['portalOnlyAccount', 'cannot-see-request', { requestVisibility: { state: 'notifications-off' } }],
    ['directoryUser', 'cannot-see-request', { requestVisibility: { state: 'watcher' } }],
  ])('%s is asked for though something that may follow from it was seen', (fact, symptom, given) => {
    const facts = factsWith({ symptom, given, unread: [fact] });
    expect(verdictOf(facts, symptom).conclusion).toBe('blocked');
    expect(nextQuestion(facts, symptom, [])?.fact).toBe(fact);
  });

  test('is none of two faults that have nothing to do with each other', () => {
    const given = { directoryUser: { state: 'suspended' }, ...missing } as const;
    const { findings, rootCause } = verdictIn({ given });
    expect(rootCause).toBe('user-suspended-in-directory');
    const other = findings.find(({ cause }) => cause === 'portal-access-permission-missing');
    expect(other).toMatchObject({ outcome: 'blocks' });
    expect(other).not.toHaveProperty('under');
  });
});

test('an archived service project is put right before anything is asked, and nothing is clear', () => {
  const given = { serviceProject: { ...HEALTHY_VALUES.serviceProject, archived: true } };
  expect(verdictIn({ given })).toMatchObject({ conclusion: 'open', aside: 'project-archived', open: [] });
  const state: Otherwise = { given, unread: ['directoryUser'] };
  expect(nextQuestion(factsWith(state), 'add-failed', [])).toBeUndefined();
  expect(nextQuestion(factsWith({ unread: ['directoryUser'] }), 'add-failed', [])?.id).toBe('directory-user');
  expect(verdictIn(state, 'cannot-see-portal').rootCause).toBe('project-archived');
});

describe('a text that complains of no failure', () => {
  const given = {
    complaint: { symptom: 'add-failed' as const, i18nKeys: [], clues: ['sees-too-much' as const] },
    portalAccess: { granted: [], missing: ['BROWSE_PROJECTS'] },
  };

  test('accuses nobody, and leaves nothing to ask', () => {
    const verdict = verdictIn({ given, unread: ['directoryUser'] });
    expect(verdict).toMatchObject({ open: [], conclusion: 'clear' });
    expect(verdict.aside).toBeUndefined();
    expect(verdictIn({ given }).rootCause).toBeUndefined();
  });
});

test.each<Symptom>(['add-failed', 'not-tried-yet', 'cannot-see-request', 'no-invitation-mail'])(
  'an account that a copy of the site left without a role explains %s',
  (symptom) => {
    const { rootCause } = verdictIn({ given: { directoryUser: { state: 'copied' } } }, symptom);
    expect(rootCause).toBe('migration-account-type-mismatch');
  },
);

test.each(['no-access', 'portal-missing', 'other'])(
  'nothing is clear where somebody was seen getting stuck: %s',
  (state) => {
    const customer: Partial<FactValues> = { deskCustomers: { found: [account('customer')] } };
    expect(verdictIn({ given: { ...customer, signIn: { state } } }, 'cannot-see-portal').conclusion).toBe('open');
    expect(verdictIn({ given: { ...customer, signIn: { state: 'works' } } }, 'cannot-see-portal').conclusion).toBe(
      'clear',
    );
  },
);

test('a finding tells where its evidence was read', () => {
  const finding = judgeAll(factsWith({ given: { directoryUser: { state: 'suspended' } } }), 'add-failed').find(
    ({ cause }) => cause === 'user-suspended-in-directory',
  );
  expect(finding).toMatchObject({ sources: { directoryUser: readWith('GET /directoryUser') } });
});

test('on any site, whatever is read', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom(...SYMPTOMS), (state, symptom) => {
      const facts = factsWith({ ...state, symptom });
      const verdict = verdictOf(facts, symptom);
      const { findings, open, rootCause, conclusion } = verdict;
      expect(findings.map(({ cause }) => cause).sort()).toEqual(CHECKS.map(({ cause }) => cause).sort());
      expect(findings.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
      const outcomeOf = (cause: string) => findings.find((finding) => finding.cause === cause);
      for (const cause of open) expect(outcomeOf(cause)).toMatchObject({ outcome: 'unknown', explainsSymptom: true });
      for (const finding of findings) {
        const { needs, uses = [], decide, undecided } = CHECKS.find(({ cause }) => cause === finding.cause) as AnyCheck;
        const missing = needs.filter((name) => !facts[name].readable);
        if ('evidence' in finding) {
          for (const { fact } of finding.evidence) expect(facts[fact].readable).toBe(true);
          if (decide !== undefined) continue;
        }
        if (finding.outcome === 'unknown' && missing.length === 0) {
          // All it needs is there; what it uses is not, and here it matters.
          expect(undecided).toBeDefined();
          for (const { fact } of finding.missing) expect([...needs, ...uses]).toContain(fact);
        } else if (finding.outcome === 'unknown') expect(finding.missing.map(({ fact }) => fact)).toEqual(missing);
        else if (missing.length > 0) expect(finding.outcome).toBe('not-applicable');
      }
      const blocking = findings.filter(
        ({ outcome, explainsSymptom, under }) => outcome === 'blocks' && explainsSymptom && under === undefined,
      );
      for (const { under, outcome } of findings.filter((finding) => finding.under !== undefined)) {
        expect(['blocks', 'warns']).toContain(outcome);
        expect(outcomeOf(under as string)).toMatchObject({ outcome: 'blocks' });
        expect(outcomeOf(under as string)?.under).toBeUndefined();
      }
      const stages = blocking.map(({ stage }) => STAGES.indexOf(stage));
      expect(rootCause).toBe(blocking[0]?.cause);
      if (blocking[0]) expect(STAGES.indexOf(blocking[0].stage)).toBe(Math.min(...stages));
      expect(conclusion).toBe(
        rootCause !== undefined ? 'blocked' : open.length > 0 || verdict.aside !== undefined ? 'open' : 'clear',
      );
      if (verdict.aside !== undefined) {
        expect(rootCause).toBeUndefined();
        expect(outcomeOf(verdict.aside)).toMatchObject(
          verdict.aside === 'project-archived' ? { outcome: 'warns' } : { outcome: 'blocks', explainsSymptom: false },
        );
      }
      if (conclusion === 'clear') {
        const stopping = CHECKS.filter(({ explains }) => explains.includes('add-failed')).map(({ cause }) => cause);
        expect(stopping.filter((cause) => outcomeOf(cause)?.outcome === 'blocks')).toEqual([]);
      }
      expect(verdictOf(factsWith({ ...state, symptom }), symptom)).toEqual(verdict);
    }),
    { numRuns: 500 },
  );
});
