import type { CompanyStep } from '../../src/requests/company-step';
import type { Screen } from '../forge/render-in-node';
import { EMAIL } from './build-report';
import { PEOPLE, personPlan, planned, read } from './open-company';
import { asked, openScreen, type FakeResolver } from './open-screen';

describe('over a reload', () => {
  const saveDraft: FakeResolver['saveDraft'] = () => ({ kind: 'draft-saved' });
  const company = { name: 'Acme', mail: true };
  const draft = { project: 'SUP', text: PEOPLE.join('\n'), company, diagnosed: false, told: [] };
  const valueOf = (screen: Screen, label: string) => screen.field(label).props['defaultValue'];

  test('what was typed stands there again, and the page says that nothing is done twice', async () => {
    const ready: CompanyStep = { kind: 'ready', message: 'repair.set-up-company.ready', values: { company: 'Acme' } };
    const screen = await openScreen(
      {
        readDraft: () => ({ kind: 'draft', draft: { ...draft, at: '2026-03-02T10:00:00.000Z' } }),
        saveDraft,
        readPeople: () => ({ kind: 'people', people: [{ email: EMAIL, name: '' }], invalid: [], repeated: [] }),
        planCompany: () => ({ kind: 'company', step: ready }),
        planCompanyPeople: () => ({ kind: 'company-people', steps: [{ email: EMAIL, step: ready }] }),
      },
      {},
      'company',
    );
    expect(asked(screen, 'readDraft')).toEqual([{ project: 'SUP', page: 'company' }]);
    expect(valueOf(screen, 'Name of the company')).toBe('Acme');
    expect(valueOf(screen, 'Its people')).toBe(PEOPLE.join('\n'));
    expect(screen.find('RadioGroup').props['value']).toBe('invite');
    expect(screen.has('what is done already is shown so, and is not done twice')).toBe(true);
    await screen.press('Read the list');
    await screen.press('Make the plan for 1 person');
    expect(screen.has('Everything is as it should be already.')).toBe(true);
    expect(screen.findAll('Lozenge', 'in already')).toHaveLength(2);
  });

  test('is kept when the list is read, for an hour, which the page says; starting anew takes it away', async () => {
    const screen = await read({ saveDraft }, false);
    expect(asked(screen, 'saveDraft')).toEqual([
      {
        project: 'SUP',
        page: 'company',
        text: 'a pasted list',
        company: { name: 'Acme', mail: false },
        diagnosed: false,
        told: [],
      },
    ]);
    expect(screen.has('What you type here is kept for an hour, for you alone')).toBe(true);
    const again = await openScreen(
      { readDraft: () => ({ kind: 'draft', draft: { ...draft, at: '2026-03-02T10:00:00.000Z' } }), saveDraft },
      {},
      'company',
    );
    await again.press('Start over');
    expect(valueOf(again, 'Its people')).toBe('');
    expect(again.has('This is what you typed last')).toBe(false);
    expect(asked(again, 'saveDraft')).toEqual([
      { project: 'SUP', page: 'company', text: '', company: { name: '', mail: false }, diagnosed: false, told: [] },
    ]);
  });
});

test('stopping keeps what was planned, and planning goes on with the others', async () => {
  let answer: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (answer = resolve));
  let parts = 0;
  const planCompanyPeople: FakeResolver['planCompanyPeople'] = async ({ people }) => {
    parts += 1;
    if (parts === 1) await first;
    const steps = people.slice(0, 2).map(({ email }) => ({ email, step: planned(personPlan(email)) }));
    return { kind: 'company-people', steps };
  };
  const screen = await read({ planCompanyPeople }, false, ['planCompanyPeople']);
  await screen.press('Make the plan for 3 people');
  await screen.press('Stop');
  answer();
  await screen.waitFor('Planning ended after 2 of 3 people.');
  await screen.press('Go on with the other person');
  await screen.waitFor('3 people are to be added');
  expect(asked(screen, 'planCompany')).toHaveLength(1);
  expect(asked(screen, 'planCompanyPeople')).toMatchObject([
    { people: PEOPLE.map((email) => ({ email })) },
    { people: [{ email: PEOPLE[2] }] },
  ]);
});

test('a part that fails takes nothing from the parts before it', async () => {
  let parts = 0;
  const screen = await read({
    planCompanyPeople: ({ people }) => {
      parts += 1;
      if (parts === 2) return { kind: 'problem', problem: { code: 'site-limits' } };
      return {
        kind: 'company-people',
        steps: people.slice(0, 1).map(({ email }) => ({ email, step: planned(personPlan(email)) })),
      };
    },
  });
  await screen.press('Make the plan for 3 people');
  expect(screen.has('Jira is limiting requests.')).toBe(true);
  expect(screen.has('Planning ended after 1 of 3 people.')).toBe(true);
  await screen.press('Go on with the other 2 people');
  expect(asked(screen, 'planCompany')).toHaveLength(1);
  expect(screen.has('3 people are to be added')).toBe(true);
});

test('the page stands before its service project is known, and takes what is typed by then', async () => {
  let tell: (value: unknown) => void = () => undefined;
  const told = new Promise((resolve) => (tell = resolve));
  // The first ones bring the texts.
  const screen = await openScreen({}, {}, 'company', [], { contextWaits: (asked) => (asked > 2 ? told : undefined) });
  expect(screen.has('Lets a whole company in')).toBe(true);
  expect(screen.find('LoadingButton', 'Read the list').props['isDisabled']).toBe(true);
  await screen.type('Name of the company', 'Acme');
  tell(undefined);
  await screen.settle();
  expect(screen.find('LoadingButton', 'Read the list').props['isDisabled']).toBe(false);
  expect(screen.field('Name of the company').props['defaultValue']).toBe('Acme');
});
