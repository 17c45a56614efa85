import { CHECKS } from '../../src/checks/registry';
import { isAboutEverybody, PROJECT_CHECKS, PROJECT_FACTS, PROJECT_QUESTIONS } from '../../src/diagnosis/project-checks';
import { verdictOf } from '../../src/diagnosis/verdict';
import { factsWith } from '../checks/healthy-facts';

const causes = PROJECT_CHECKS.map((check) => check.cause);

test.each([
  'actor-not-agent',
  'site-or-subscription-inactive',
  'customer-access-types-disabled',
  'portal-access-permission-missing',
  'customers-role-has-direct-grants',
  'outgoing-mail-disabled',
])('%s is the same for every customer', (cause) => {
  expect(causes).toContain(cause);
});

test.each([
  'invalid-email-format',
  'account-not-visible',
  'portal-only-inactive',
  'domain-not-allowed',
  'already-a-customer',
  'restricted-channel-not-added',
  'api-actor-lacks-jira-admin',
  // Whoever is added by hand needs no sign-up.
  'self-signup-disabled',
])('%s depends on the customer', (cause) => {
  expect(CHECKS.map((check) => check.cause)).toContain(cause);
  expect(causes).not.toContain(cause);
});

test('nothing about a customer is needed, read or asked', () => {
  expect(PROJECT_CHECKS.flatMap(({ needs }) => needs).filter((fact) => !isAboutEverybody(fact))).toEqual([]);
  expect(PROJECT_FACTS.filter((fact) => !isAboutEverybody(fact))).toEqual([]);
  expect(PROJECT_QUESTIONS.map(({ scope }) => scope)).not.toContain('customer');
});

test('a healthy site stops nobody, and everything is judged', () => {
  const verdict = verdictOf(factsWith({ symptom: 'not-tried-yet' }), 'not-tried-yet', PROJECT_CHECKS);
  expect(verdict).toMatchObject({ conclusion: 'clear', open: [] });
});
