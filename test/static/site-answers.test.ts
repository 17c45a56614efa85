import type { SiteAnswer } from '../../src/records/answers';
import type { SettingsResult } from '../../src/requests/read-settings';
import { asked, openScreen, type FakeResolver } from './open-screen';

const SETTINGS: SettingsResult = {
  kind: 'settings',
  settings: {
    agentsMayAdd: { value: false },
    undocumentedReactivation: { value: false },
    retentionDays: { value: 365 },
    directoryRepairers: { value: [] },
  },
};
const AT = '2026-03-02T10:00:00.000Z';
const UNTIL = '2026-04-01T10:00:00.000Z';
const OF_SITE: SiteAnswer = {
  key: 'answer:site:customer-access-types',
  question: 'customer-access-types',
  answer: 'none',
  by: 'account-9',
  at: AT,
  until: UNTIL,
};
const OF_DOMAIN: SiteAnswer = {
  ...OF_SITE,
  key: 'answer:domain:domain-admitted:61',
  question: 'domain-admitted',
  answer: 'dont-know',
  domain: 'customer.example',
};

const open = (resolver: FakeResolver) =>
  openScreen({ readSettings: () => SETTINGS, ...resolver }, { extension: { type: 'jira:adminPage' } }, 'configure');

test('answers are read when asked for, and stand with who, about what and until when', async () => {
  const screen = await open({ readAnswers: () => ({ kind: 'site-answers', answers: [OF_SITE, OF_DOMAIN] }) });
  expect(asked(screen, 'readAnswers')).toEqual([]);
  await screen.press('Show the answers');
  for (const words of [
    'Is the customer’s domain let in?',
    'the whole site',
    'customers of customer.example',
    'I don’t know',
    'Mar 2, 2026',
    'Apr 1, 2026',
  ]) {
    expect([words, screen.has(words)]).toEqual([words, true]);
  }
  expect(screen.findAll('User').some(({ props }) => props['accountId'] === 'account-9')).toBe(true);
});

test('one is forgotten, and the others stay', async () => {
  const screen = await open({
    readAnswers: () => ({ kind: 'site-answers', answers: [OF_DOMAIN, OF_SITE] }),
    forgetSiteAnswer: () => ({ kind: 'site-answers', answers: [OF_SITE] }),
  });
  await screen.press('Show the answers');
  await screen.press('Forget');
  expect(asked(screen, 'forgetSiteAnswer')).toEqual([{ key: OF_DOMAIN.key }]);
  expect(screen.has('Forgotten. It is asked again where it matters.')).toBe(true);
  expect(screen.has('customers of customer.example')).toBe(false);
  expect(screen.has('the whole site')).toBe(true);
});

test('where forgetting fails, the list stays and says why', async () => {
  const screen = await open({
    readAnswers: () => ({ kind: 'site-answers', answers: [OF_SITE] }),
    forgetSiteAnswer: () => {
      throw new Error('Function timed out');
    },
  });
  await screen.press('Show the answers');
  await screen.press('Forget');
  expect(screen.has('the whole site')).toBe(true);
  expect(screen.has('No answer came back')).toBe(true);
  expect(screen.has('Forgotten.')).toBe(false);
});

test('nothing remembered is said, and who is refused is told', async () => {
  const none = await open({ readAnswers: () => ({ kind: 'site-answers', answers: [] }) });
  await none.press('Show the answers');
  expect(none.has('Nothing is remembered about the site.')).toBe(true);
  const refused = await open({ readAnswers: () => ({ kind: 'problem', problem: { code: 'not-jira-admin' } }) });
  await refused.press('Show the answers');
  expect(refused.has('That did not work')).toBe(true);
});
