import type { Finding } from '../../src/diagnosis/judge';
import type { AnswerPayload } from '../../src/requests/answer-question';
import type { AskedQuestion, Offer, Report, UsedAnswer } from '../../src/requests/report';
import { aReport, BLOCKING, EMAIL, FINE, UNREAD, YOU } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const DIRECTORY: AskedQuestion = {
  id: 'directory-user',
  answers: ['not-listed', 'suspended'],
  page: { path: 'page.directory-users', url: 'https://admin.atlassian.com' },
};
const PORTAL: AskedQuestion = {
  id: 'portal-only-account',
  answers: ['inactive', 'active'],
  page: { path: 'page.portal-only-customers' },
};
const open = (over: Partial<Report>) => aReport({ findings: [UNREAD, FINE], ...over });
const told = (over: Partial<UsedAnswer> = {}): UsedAnswer => ({
  question: 'directory-user',
  answer: 'not-listed',
  by: YOU,
  at: '2026-03-02T10:00:00.000Z',
  remembered: false,
  ...over,
});

/** Diagnoses to the first report; every answer is answered with the next one. */
async function opened(first: Report, next: Report[], more: FakeResolver = {}) {
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [first] }),
    answerQuestion: () => ({ kind: 'answered', report: next.shift() ?? first }),
    ...more,
  });
  await diagnose(screen, EMAIL);
  return screen;
}

test('sends back with an answer what was counted over the addresses given', async () => {
  const batch = { given: 3, listed: 1, unread: 0 };
  const counted = { fact: 'batch', readable: true, source: { how: 'given' }, value: batch } as const;
  const screen = await opened(open({ question: DIRECTORY, facts: [counted] }), []);
  await screen.choose('question-directory-user', 'No user with this address');
  await screen.press('Continue');
  expect(asked(screen, 'answerQuestion')).toMatchObject([{ email: EMAIL, batch }]);
});

test('asks one question with its page, and goes on with every answer so far, the new one last', async () => {
  const screen = await opened(open({ question: DIRECTORY }), [
    open({ question: PORTAL, answers: [told()] }),
    aReport({
      findings: [BLOCKING],
      answers: [told(), told({ question: 'portal-only-account', answer: 'dont-know' })],
    }),
  ]);
  expect(screen.findAll('RadioGroup').filter(({ props }) => props['name'] === 'question-directory-user')).toHaveLength(
    1,
  );
  expect(screen.has('What does the directory say about this address?')).toBe(true);
  expect(screen.has('That depends on the answer to the question above.')).toBe(true);
  expect(screen.find('Link').props).toMatchObject({ href: 'https://admin.atlassian.com', openNewTab: true });

  await screen.press('Continue');
  expect(screen.has('Choose an answer first.')).toBe(true);
  expect(asked(screen, 'answerQuestion')).toEqual([]);

  await screen.choose('question-directory-user', 'No user with this address');
  await screen.press('Continue');
  expect(screen.has('Is this address among the portal-only customers?')).toBe(true);
  expect(screen.find('Text', /^No user with this address$/).props['weight']).toBe('bold');
  expect(screen.has('Told by you on Mar 2, 2026')).toBe(true);
  // No address of this page is known here: the way through the menus stands there as text.
  expect(screen.has(/^Go to Atlassian Administration > Apps/)).toBe(true);

  await screen.choose('question-portal-only-account', 'I don’t know, or I may not look');
  await screen.press('Continue');
  const complaint = { symptom: 'add-failed', i18nKeys: [], clues: [] } as const;
  expect(asked(screen, 'answerQuestion')).toEqual([
    { project: 'SUP', email: EMAIL, complaint, answers: [{ question: 'directory-user', answer: 'not-listed' }] },
    {
      project: 'SUP',
      email: EMAIL,
      complaint,
      answers: [
        { question: 'directory-user', answer: 'not-listed' },
        { question: 'portal-only-account', answer: 'dont-know' },
      ],
    },
  ] as unknown as AnswerPayload[]);
  expect(screen.has('Cause found')).toBe(true);
  expect(screen.findAll('RadioGroup', /portal-only/)).toEqual([]);
});

test('a failed answer keeps the report, the question and the choice', async () => {
  const screen = await opened(open({ question: DIRECTORY }), [], {
    answerQuestion: () => {
      throw new Error('Function timed out');
    },
  });
  await screen.choose('question-directory-user', 'Access suspended');
  await screen.press('Continue');
  expect(screen.has('The report below is from before.')).toBe(true);
  expect(screen.find('RadioGroup').props).toMatchObject({ value: 'suspended', isDisabled: false });
});

test('a remembered answer says so and by whom, and can be taken back', async () => {
  const screen = await opened(
    open({ answers: [told({ by: 'account-other', remembered: true })] }),
    [open({ question: DIRECTORY })],
    {
      forgetAnswer: () => ({ kind: 'forgotten' }),
    },
  );
  expect(screen.has('Remembered from an earlier diagnosis')).toBe(true);
  expect(screen.find('User').props['accountId']).toBe('account-other');
  await screen.press('Take back');
  expect(asked(screen, 'forgetAnswer')).toEqual([{ project: 'SUP', email: EMAIL, question: 'directory-user' }]);
  expect(asked(screen, 'answerQuestion')).toMatchObject([{ answers: [] }]);
  expect(screen.has('Remembered from an earlier diagnosis')).toBe(false);
});

test('a question with a page is there as text for somebody who may look; who administers Jira may', async () => {
  const as = (rights: Report['caller']['rights']) =>
    opened(open({ question: DIRECTORY, caller: { accountId: YOU, rights } }), []);
  const screen = await as('agent');
  await screen.press('Show: Ask somebody who may look');
  const text = String(screen.field('Ask somebody who may look').props['defaultValue']);
  for (const part of [
    EMAIL,
    'What does the directory say about this address?',
    'https://admin.atlassian.com',
    'No user',
  ])
    expect(text).toContain(part);
  expect((await as('jira-admin')).has('Ask somebody who may look')).toBe(false);
});

test('where it may not be taken back, the report stays and the reason is told', async () => {
  const screen = await opened(open({ answers: [told({ remembered: true })] }), [], {
    forgetAnswer: () => ({ kind: 'problem', problem: { code: 'not-allowed', values: { access: 'agent' } } }),
  });
  await screen.press('Take back');
  expect(screen.has('it needs an agent or administrator of this service project')).toBe(true);
  expect(asked(screen, 'answerQuestion')).toEqual([]);
});

test('an answer told just now is dropped, and forgotten where it was remembered for others', async () => {
  const portal = told({ question: 'portal-only-account', answer: 'active' });
  const notAllowed = { kind: 'problem', problem: { code: 'not-allowed', values: { access: 'agent' } } } as const;
  const screen = await opened(open({ answers: [told(), portal] }), [open({ answers: [portal] })], {
    forgetAnswer: () => notAllowed,
  });
  await screen.press('Take back');
  expect(asked(screen, 'forgetAnswer')).toHaveLength(1);
  expect(asked(screen, 'answerQuestion')).toMatchObject([
    { answers: [{ question: 'portal-only-account', answer: 'active' }] },
  ]);
  expect(screen.has('That did not work')).toBe(false);
});

describe('a cause that an answer alone decides', () => {
  const SUSPENDED = 'user-suspended-in-directory';
  const finding = (hearsay: boolean): Finding => ({
    cause: SUSPENDED,
    stage: 'account',
    explainsSymptom: true,
    outcome: 'blocks',
    message: 'found',
    confidence: 'certain',
    evidence: [],
    sources: {
      directoryUser: {
        how: 'told',
        question: 'directory-user',
        by: YOU,
        at: told().at,
        ...(hearsay && { hearsay: true }),
      },
    },
  });
  const guide: Offer = {
    kind: 'guide',
    guide: 'restore-directory-access',
    cause: SUSPENDED,
    watch: false,
    page: { id: 'directory-users', path: 'page.directory-users' },
  };
  const portal = told({ question: 'portal-only-account', answer: 'active' });
  const answers = [told({ answer: 'suspended' }), portal];

  test.each([
    ['beside its guide', false, [guide], 'Diagnosing again does not change it'],
    ['at the finding where it has no guide', false, [], 'Diagnosing again does not change it'],
    ['at the finding where somebody else told it', true, [guide], 'somebody who does not administer it'],
  ])('is asked about again, %s, and the site read afresh', async (_, hearsay, offers, words) => {
    const screen = await opened(
      aReport({ findings: [finding(hearsay)], offers: [...offers], answers }),
      [open({ question: DIRECTORY, answers: [portal] })],
      { forgetAnswer: () => ({ kind: 'forgotten' }) },
    );
    expect(screen.print().split(words)).toHaveLength(2);
    await screen.press('Put right: ask again');
    expect(asked(screen, 'forgetAnswer')).toMatchObject([{ question: 'directory-user' }]);
    expect(asked(screen, 'answerQuestion')).toMatchObject([
      { answers: [{ question: 'portal-only-account', answer: 'active' }], fresh: true },
    ]);
    expect(screen.has('What does the directory say about this address?')).toBe(true);
    expect(screen.has('Put right: ask again')).toBe(false);
  });

  test('what was read is not asked again', async () => {
    const screen = await opened(aReport({ findings: [BLOCKING], answers }), []);
    expect(screen.has('Put right: ask again')).toBe(false);
  });
});

test('diagnosing again sends the answers told, not the remembered ones, and reads the site afresh', async () => {
  const answers = [told({ question: 'channel-access', answer: 'open', remembered: true }), told()];
  const screen = await opened(open({ answers }), []);
  await screen.press('Diagnose again');
  expect(asked(screen, 'answerQuestion')).toMatchObject([
    { answers: [{ question: 'directory-user', answer: 'not-listed' }], fresh: true },
  ]);
});

test('goes on from what it assumed as if it had been chosen, unless nothing else is left to say', async () => {
  const complaint = { symptom: 'add-failed', assumed: true, i18nKeys: [], clues: [] } as const;
  const going = { ...complaint, i18nKeys: [], clues: [] };
  const screen = await opened(open({ complaint: going, question: DIRECTORY }), []);
  await screen.choose('question-directory-user', 'No user with this address');
  await screen.press('Continue');
  expect(asked(screen, 'answerQuestion')).toMatchObject([{ complaint: { symptom: 'add-failed' } }]);
  expect(asked(screen, 'answerQuestion')).not.toMatchObject([{ complaint: { assumed: true } }]);

  const { verdict, ...rest } = aReport({ findings: [FINE], complaint: going });
  const unsaid = await opened({ ...rest, verdict: { ...verdict, unsaid: true, conclusion: 'open' } }, []);
  expect(unsaid.has('Not clear yet: say what went wrong')).toBe(true);
  await unsaid.press('Diagnose again');
  expect(asked(unsaid, 'answerQuestion')).toMatchObject([{ complaint: { assumed: true } }]);
});

test('an answer that no fact came of is said to be unused', async () => {
  const source = { how: 'told', question: 'directory-user', by: YOU, at: told().at } as const;
  const used = { fact: 'directoryUser', readable: true, source } as const;
  const portal = told({ question: 'portal-only-account', answer: 'active' });
  const screen = await opened(open({ facts: [used], answers: [told(), portal] }), []);
  expect(screen.print().match(/Not used: what the site shows/g)).toHaveLength(1);
});
