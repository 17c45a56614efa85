import { questionWords } from '../../scripts/unit-words';
import { CHECKS } from '../../src/checks/registry';
import { judge } from '../../src/diagnosis/judge';
import type { FactValues } from '../../src/facts/facts';
import { LOOKS } from '../../src/facts/look';
import { REQUIRED_OF_PORTAL_ACCESS } from '../../src/facts/portal-access';
import { DONT_KNOW } from '../../src/questions/question';
import { questionById, QUESTIONS } from '../../src/questions/registry';
import { account } from '../checks/accounts';
import { factsWith, HEALTHY_VALUES, type Otherwise } from '../checks/healthy-facts';

const target = { domain: 'customer.example' };

describe.each(QUESTIONS.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const needing = CHECKS.filter((check) => check.needs.includes(question.fact));
  const checks = needing.length > 0 ? needing : CHECKS.filter((check) => check.uses?.includes(question.fact));

  test('is found by its id', () => {
    expect(questionById(id)).toBe(question);
  });

  test('has words, and keeps the answer that every question has free', () => {
    const { title, help, answers } = questionWords(question);
    expect([title, help, ...Object.values(answers)].filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(Object.keys(answers).sort()).toEqual(question.answers.map((answer) => answer.id).sort());
    expect(question.answers.map((answer) => answer.id)).not.toContain(DONT_KNOW);
  });

  test('leads to the page where what it asks for is decided', () => {
    // What a look decides is often mended on another page than the one looked at.
    if ((LOOKS as readonly string[]).includes(question.fact)) return;
    expect(checks.map((check) => check.page)).toContain(question.page);
  });

  test('has an answer that shows a cause, and one that shows none', () => {
    // What trying tells only rules causes out.
    if (question.byTrying) return;
    const outcomes = question.answers.map((answer) => {
      const value = { [question.fact]: answer.value(target) } as Partial<FactValues>;
      // Some causes are about new customers, and some about people who have an account.
      const sites: Otherwise[] = [
        { given: value },
        { given: { caller: { ...HEALTHY_VALUES.caller, administersJira: false }, ...value } },
        { given: { directoryUser: { state: 'active' }, ...value } },
        { symptom: 'cannot-see-portal', given: { accounts: { found: [account('customer')] }, ...value } },
      ];
      const found = sites.flatMap((site) =>
        checks.map((check) => judge(check, factsWith(site), site.symptom ?? 'add-failed').outcome),
      );
      return found.includes('blocks') ? 'shows a cause' : 'shows none';
    });
    expect(new Set(outcomes)).toEqual(new Set(['shows a cause', 'shows none']));
  });
});

test('no other id leads to a question', () => {
  expect(questionById('no-such-question')).toBeUndefined();
});

test('an answer about a domain is about the customer’s own', () => {
  for (const answer of questionById('domain-admitted')?.answers ?? []) {
    expect(answer.value({ domain: 'other.example' })).toMatchObject({ domain: 'other.example' });
  }
});

test('answers about permissions divide those that are required', () => {
  const question = questionById('portal-access-warning');
  expect(question?.answers.length).toBe(6);
  for (const answer of question?.answers ?? []) {
    const { granted, missing } = answer.value(target) as FactValues['portalAccess'];
    expect([...granted, ...missing].sort()).toEqual([...REQUIRED_OF_PORTAL_ACCESS].sort());
  }
});
