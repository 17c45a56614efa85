import { checkOfLook, NOTHING_ELSE } from '../../src/checks/looked/looked-cause';
import { LOOKED_CAUSES } from '../../src/checks/registry';
import { judge } from '../../src/diagnosis/judge';
import { lookQuestion } from '../../src/facts/look';
import type { FactName, FactValues } from '../../src/facts/facts';
import { questionById } from '../../src/questions/registry';
import { account } from './accounts';
import { factsWith, HEALTHY_VALUES, type Otherwise } from './healthy-facts';

const AGENT = { ...HEALTHY_VALUES.caller, administersJira: false, administersProject: false };

describe.each(LOOKED_CAUSES.map((row) => [row.cause, row] as const))('%s', (_, row) => {
  const check = checkOfLook(row);
  const [symptom] = row.explains;
  const answers = questionById(lookQuestion(row.look))?.answers.map((answer) => answer.id) ?? [];
  // A site on which the cause can be at work at all.
  const fitting: Otherwise = {
    symptom,
    // Nobody has given a key to the directory, which would decide some of them before anybody looks.
    unread: row.reads?.uses ?? [],
    given: {
      ...(row.only === undefined
        ? {}
        : { accounts: { found: [account(row.only === 'atlassian' ? 'atlassian' : 'customer')] } }),
      // Nobody gets mail who was not added.
      ...(row.stage === 'delivery' && row.only === undefined
        ? { deskCustomers: { found: [account('customer')] } }
        : {}),
      ...(row.notFor === undefined ? {} : { caller: AGENT }),
      ...(row.notCommercial
        ? { environment: { baseUrl: 'https://a.example', host: 'a.example', cloud: 'government' as const } }
        : {}),
    },
  };
  const seen = (state: string) => {
    const look = { [row.look]: { state } } as Partial<FactValues>;
    return judge(check, factsWith({ ...fitting, given: { ...fitting.given, ...look } }), symptom);
  };

  test('its answers are answers of its question', () => {
    expect(answers).toEqual(expect.arrayContaining([...row.seenAs]));
    expect(answers.length).toBeGreaterThan(row.seenAs.length);
  });

  test('blocks where it was seen, and passes with evidence only where nothing else can be behind it', () => {
    for (const state of answers) {
      const finding = seen(state);
      expect(finding.explainsSymptom).toBe(true);
      const clear = NOTHING_ELSE[row.look].includes(state) ? 'passes' : 'unknown';
      expect([state, finding.outcome]).toEqual([state, row.seenAs.includes(state) ? 'blocks' : clear]);
      expect(finding).toHaveProperty(finding.outcome === 'unknown' ? 'missing.0.fact' : 'evidence.0.fact', row.look);
    }
  });

  test('is unknown where nobody looked', () => {
    expect(
      judge(check, factsWith({ ...fitting, unread: [row.look, ...(row.reads?.uses ?? [])] }), symptom).outcome,
    ).toBe('unknown');
  });

  if (row.impliedBy !== undefined) {
    test.each(row.impliedBy)('is unknown where %s brings about what is seen', (complaint) => {
      const look = { [row.look]: { state: row.seenAs[0] } } as Partial<FactValues>;
      const facts = factsWith({ ...fitting, symptom: complaint, given: { ...fitting.given, ...look } });
      expect(judge(check, facts, complaint).outcome).toBe('unknown');
    });
  }

  const { apart, perhaps } = row;
  if (apart !== undefined) {
    test(`of an Atlassian account, only ${apart} decides it`, () => {
      const accounts = { found: [account('atlassian')] };
      const look = { [row.look]: { state: row.seenAs[0] }, accounts, deskCustomers: accounts };
      const outcome = (unread: readonly FactName[]) =>
        judge(check, factsWith({ ...fitting, given: look, unread }), symptom).outcome;
      expect([outcome([apart]), outcome([])]).toEqual(['unknown', 'blocks']);
    });
  }

  if (perhaps !== undefined) {
    test(`may be at work beside something else, where ${perhaps} is seen`, () => {
      const state = answers.find((one) => !row.seenAs.includes(one) && !NOTHING_ELSE[row.look].includes(one)) ?? '';
      const look = { [row.look]: { state, also: [perhaps] } } as Partial<FactValues>;
      const finding = judge(check, factsWith({ ...fitting, given: { ...fitting.given, ...look } }), symptom);
      expect(finding).toMatchObject({ outcome: 'warns', confidence: 'possible' });
    });
  }

  if (row.only !== undefined) {
    test('is not about the other kind of account', () => {
      const other = row.only === 'atlassian' ? 'customer' : 'atlassian';
      const facts = factsWith({ symptom, given: { accounts: { found: [account(other)] } }, unread: [row.look] });
      expect(judge(check, facts, symptom)).toMatchObject({ outcome: 'not-applicable', because: 'otherAccount' });
    });
  }

  if (row.notFor !== undefined) {
    test('keeps no Jira administrator from anything', () => {
      const facts = factsWith({ symptom, unread: [row.look] });
      expect(judge(check, facts, symptom)).toMatchObject({ outcome: 'not-applicable', because: 'administers' });
    });
  }

  if (row.notCommercial) {
    test('is not about the commercial cloud', () => {
      const environment = { baseUrl: 'https://a.atlassian.net', host: 'a.atlassian.net', cloud: 'commercial' as const };
      const facts = factsWith({ symptom, given: { environment }, unread: [row.look] });
      expect(judge(check, facts, symptom)).toMatchObject({ outcome: 'not-applicable', because: 'commercial' });
    });
  }
});

test('a former address among the portal-only customers tells that the address has changed, where nobody has this one', () => {
  const row = LOOKED_CAUSES.find(({ cause }) => cause === 'customer-email-changed');
  if (row === undefined) throw new Error('There is no such cause.');
  const outcome = (given: Partial<FactValues>, unread: Otherwise['unread'] = []) =>
    judge(checkOfLook(row), factsWith({ given, unread: ['accountHistory', ...unread] }), 'no-invitation-mail').outcome;
  const portalOnlyAccount = { state: 'not-listed', formerAddress: true } as const;
  expect(outcome({ portalOnlyAccount, directoryUser: { state: 'not-listed' } })).toBe('blocks');
  expect(outcome({ portalOnlyAccount }, ['directoryUser'])).toBe('blocks');
  expect(outcome({ portalOnlyAccount, directoryUser: { state: 'no-access' } })).toBe('unknown');
  expect(outcome({ portalOnlyAccount: { state: 'not-listed' } })).toBe('unknown');
});
