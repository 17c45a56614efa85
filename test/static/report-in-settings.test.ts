import type { Report } from '../../src/requests/report';
import type { Screen } from '../forge/render-in-node';
import { aReport, BLOCKING, CAUSE, EMAIL, FINE, YOU } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const THERE = 'Open this report there';
const CUSTOMER = 'E-mail address or account ID of a customer (optional)';
const COMPLAINT: Report['complaint'] = {
  symptom: 'add-failed',
  i18nKeys: ['sd.some.key'],
  clues: ['could-not-be-added'],
};
const ALONE = { given: 1, listed: 0, unread: 0 };
const TOLD = { question: 'sign-in', answer: 'works' };

function report(over: Parameters<typeof aReport>[0] = {}): Report {
  return aReport({
    findings: [BLOCKING],
    complaint: COMPLAINT,
    answers: [{ ...TOLD, at: '2026-03-02T10:00:00.000Z', remembered: false }] as unknown as Report['answers'],
    caller: { accountId: YOU, rights: 'jira-admin' },
    traceable: { causes: [CAUSE], allowed: true },
    ...over,
  });
}

const saveDraft = () => ({ kind: 'draft-saved' as const });

async function opened(given: Report, more: FakeResolver = { saveDraft }): Promise<Screen> {
  const screen = await openScreen({ diagnose: () => ({ kind: 'diagnosed', reports: [given] }), ...more });
  await diagnose(screen, EMAIL);
  return screen;
}

test('to agents, the settings of the service project are not open', async () => {
  const screen = await opened(report({ caller: { accountId: YOU, rights: 'agent' } }));
  expect(screen.findAll('Button', THERE)).toEqual([]);
});

test('where nothing is wrong, nothing more is offered about it', async () => {
  const screen = await opened(report({ findings: [FINE] }));
  expect(screen.findAll('Button', THERE)).toEqual([]);
});

test('one press opens the report among the settings, with all that it is made of', async () => {
  const screen = await opened(report());
  await screen.press(THERE);
  expect(screen.navigations.map(({ url }) => JSON.parse(url))).toMatchObject([
    { moduleKey: 'project-settings', projectKey: 'SUP' },
  ]);
  const saved = (asked(screen, 'saveDraft') as { page: string; project: string; text: string }[]).at(-1);
  if (saved === undefined) throw new Error('nothing was saved');
  expect(saved).toMatchObject({ page: 'lookup', project: 'SUP' });

  const there = await openScreen(
    {
      readDraft: () => ({
        kind: 'draft',
        draft: { ...saved, diagnosed: true, told: [], at: '2026-03-02T10:00:00.000Z' },
      }),
      saveDraft,
      answerQuestion: () => ({ kind: 'answered', report: report() }),
      findChange: () => ({ kind: 'not-told', because: 'team-managed', reason: 'not-needed', tried: [] }),
      compareProjects: () => ({ kind: 'none-works', looked: 3, of: 3, unread: 0 }),
    },
    {},
    'project-settings',
  );
  expect(asked(there, 'answerQuestion')).toEqual([
    { project: 'SUP', email: EMAIL, complaint: COMPLAINT, answers: [TOLD] },
  ]);
  expect(there.has('Customers lack permissions')).toBe(true);
  await there.press('Who changed this, and when?');
  expect(asked(there, 'findChange')).toEqual([{ project: 'SUP', email: EMAIL, cause: CAUSE }]);
  // In the report, and on the tab where one can be named.
  expect(there.findAll('Heading', 'Compare with a service project that works')).toHaveLength(2);
  await there.press('Compare');
  expect(asked(there, 'compareProjects')).toEqual([{ project: 'SUP' }]);
});

test('where it cannot be kept, that is said, and nothing opens', async () => {
  const screen = await opened(report(), {
    saveDraft: ({ page }) => {
      if (page === 'lookup') throw new Error('storage is away');
      return { kind: 'draft-saved' };
    },
  });
  await screen.press(THERE);
  expect(screen.find('SectionMessage').props['appearance']).toBe('error');
  expect(screen.navigations).toEqual([]);
});

describe('a customer typed among the settings', () => {
  const open = (given: Report) =>
    openScreen({ answerQuestion: () => ({ kind: 'answered', report: given }), saveDraft }, {}, 'project-settings');

  test('what went wrong is assumed until somebody chooses it', async () => {
    const screen = await open(report());
    expect(screen.has('What went wrong')).toBe(false);
    await screen.type(CUSTOMER, ` ${EMAIL} `);
    await screen.press('Diagnose');
    await screen.choose('What went wrong', 'The customer cannot sign in');
    await screen.press('Diagnose');
    expect(asked(screen, 'answerQuestion')).toEqual([
      {
        project: 'SUP',
        email: EMAIL,
        batch: ALONE,
        complaint: { symptom: 'add-failed', assumed: true, i18nKeys: [], clues: [] },
        answers: [],
      },
      {
        project: 'SUP',
        email: EMAIL,
        batch: ALONE,
        complaint: { symptom: 'cannot-sign-in', i18nKeys: [], clues: [] },
        answers: [],
      },
    ]);
  });

  test('what belongs to another customer is not taken along', async () => {
    const screen = await open(report());
    await screen.type(CUSTOMER, EMAIL);
    await screen.press('Diagnose');
    await screen.type(CUSTOMER, 'sam@other.example');
    await screen.press('Diagnose');
    expect(asked(screen, 'answerQuestion').at(-1)).toMatchObject({ email: 'sam@other.example', answers: [] });
  });

  test('nothing is compared where nothing is wrong', async () => {
    const screen = await open(report({ findings: [] }));
    await screen.type(CUSTOMER, EMAIL);
    await screen.press('Diagnose');
    expect(screen.findAll('Heading', 'Compare with a service project that works')).toHaveLength(1);
  });
});
