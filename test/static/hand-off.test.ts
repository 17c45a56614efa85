import path from 'node:path';
import { catalogue } from '../../scripts/catalogue';
import type { HandedCompany, HandOff } from '../../src/records/hand-offs';
import type { AnswerHandOffResult } from '../../src/requests/answer-hand-off';
import type { Screen } from '../forge/render-in-node';
import { renderMarked } from './marked-texts';
import { aHandOff as handOff } from './build-hand-off';
import { aPlan, aReport, EMAIL, OFFER, YOU } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const openSent = (resolver: FakeResolver) => openScreen(resolver, {}, 'hand-offs');

async function openInbox(resolver: FakeResolver): Promise<Screen> {
  const english = Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
  const screen = await renderMarked({
    entry: path.join(__dirname, '../../static/admin.tsx'),
    context: { locale: 'en-US', extension: { type: 'jira:adminPage' } },
    locales: { 'en-US': english },
    invoke: async (functionKey, payload) => {
      const answer = resolver[functionKey as keyof FakeResolver] as ((payload: unknown) => unknown) | undefined;
      if (answer === undefined) throw new Error(`The screen asked for ${functionKey}, which is not expected.`);
      return answer(payload);
    },
  });
  return screen;
}

test('who may not apply a plan sends it, with a note and the request that the text named', async () => {
  const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [], issueKeys: ['OPS-1', 'SUP-12'] };
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [{ ...aReport({ offers: [OFFER] }), complaint }] }),
    planRepair: () => ({ kind: 'planned', plan: aPlan(), allowed: false }),
    handOverPlan: () => ({ kind: 'handed-over', handOff: handOff() }),
  });
  await diagnose(screen, EMAIL);
  await screen.press('Show the plan');
  expect(screen.has('You may not apply this plan.')).toBe(true);
  expect(screen.field(/Request that it is about/).props['defaultValue']).toBe('SUP-12');
  await screen.type('Anything they should know (optional)', 'Jane waits since Monday.');
  await screen.press('Send to the administrators');
  expect(asked(screen, 'handOverPlan')).toEqual([
    {
      id: 'plan-1',
      digest: 'digest-1',
      complaint,
      answers: [],
      note: 'Jane waits since Monday.',
      request: 'SUP-12',
      locale: 'en-US',
    },
  ]);
  expect(screen.has('It was sent.')).toBe(true);
  expect(screen.has('You may not apply this plan.')).toBe(false);
  expect(screen.findAll('LoadingButton', 'Send to the administrators')).toEqual([]);
});

test('what could not be sent says why, and keeps the note', async () => {
  const values = { request: 'OPS-1', project: 'SUP' };
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [aReport({ offers: [OFFER] })] }),
    planRepair: () => ({ kind: 'planned', plan: aPlan(), allowed: false }),
    handOverPlan: () => ({ kind: 'problem', problem: { code: 'request-elsewhere', values } }),
  });
  await diagnose(screen, EMAIL);
  await screen.press('Show the plan');
  await screen.type('Anything they should know (optional)', 'A note.');
  await screen.press('Send to the administrators');
  expect(screen.has('There is no request OPS-1 in the service project SUP')).toBe(true);
  await screen.press('Send to the administrators');
  expect(asked(screen, 'handOverPlan')).toHaveLength(2);
});

test('an administrator approves from the inbox and sees what came of it', async () => {
  const approved: AnswerHandOffResult = {
    kind: 'hand-off-answered',
    handOff: handOff({
      state: 'approved',
      answer: { by: YOU, at: '2026-03-03T10:00:00.000Z', planId: 'plan-3', outcome: 'applied' },
    }),
    comment: { kind: 'written' },
  };
  const screen = await openInbox({
    readInbox: () => ({ kind: 'inbox', open: [handOff()], answered: [] }),
    answerHandOff: () => approved,
  });
  for (const words of [
    'Their note: Jane waits since Monday.',
    'Request: SUP-12',
    'not granted → granted',
    'Billing questions (BILL)',
    'It can be undone.',
  ]) {
    expect(screen.has(words)).toBe(true);
  }
  expect(screen.has(/can be undone later too/)).toBe(false);
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff')).toEqual([{ answer: 'approve', id: 'plan-1', digest: 'digest-1' }]);
  expect(screen.has('What came of it: done')).toBe(true);
  expect(screen.has(/can be undone later too/)).toBe(true);
  expect(screen.has('The request has an internal comment about it.')).toBe(true);
  expect(screen.findAll('LoadingButton', 'Approve and apply')).toEqual([]);
});

test('declining takes a reason', async () => {
  const answer = { by: YOU, at: '2026-03-03T10:00:00.000Z', reason: 'Ask Pat first.' };
  const call = { how: 'read' as const, operation: 'POST /comment', as: 'user' as const, at: answer.at, status: 403 };
  const screen = await openInbox({
    readInbox: () => ({ kind: 'inbox', open: [handOff()], answered: [] }),
    answerHandOff: () => ({
      kind: 'hand-off-answered',
      handOff: handOff({ state: 'declined', answer }),
      comment: { kind: 'failed', call },
    }),
  });
  await screen.press('Decline');
  await screen.press('Decline');
  expect(screen.has('Say why before you decline.')).toBe(true);
  expect(asked(screen, 'answerHandOff')).toEqual([]);
  await screen.type('Why it is declined', ' Ask Pat first. ');
  await screen.press('Decline');
  expect(asked(screen, 'answerHandOff')).toEqual([{ answer: 'decline', id: 'plan-1', reason: 'Ask Pat first.' }]);
  expect(screen.has('Reason: Ask Pat first.')).toBe(true);
  expect(screen.has('could not be written: POST /comment answered with status 403')).toBe(true);
});

test('from the inbox, the page of the service project is opened with the customer to diagnose', async () => {
  const screen = await openInbox({
    readInbox: () => ({ kind: 'inbox', open: [handOff()], answered: [] }),
    saveDraft: () => ({ kind: 'draft-saved' }),
  });
  await screen.press('Diagnose again');
  expect(asked(screen, 'saveDraft')).toEqual([{ project: 'SUP', text: EMAIL, diagnosed: true, told: [] }]);
  expect(screen.navigations.map(({ url }) => JSON.parse(url))).toMatchObject([
    { moduleKey: 'customer-diagnosis', projectKey: 'SUP' },
  ]);
});

test('where the customer cannot be noted, no page is opened, and that is said', async () => {
  const screen = await openInbox({
    readInbox: () => ({ kind: 'inbox', open: [handOff()], answered: [] }),
    saveDraft: () => ({ kind: 'problem', problem: { code: 'unexpected', values: { detail: 'Error' } } }),
  });
  await screen.press('Diagnose again');
  expect(screen.navigations).toEqual([]);
  expect(screen.has('Error')).toBe(true);
});

test('a plan that the app applies for an agent says so', async () => {
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [aReport({ offers: [OFFER] })] }),
    planRepair: () => ({ kind: 'planned', plan: aPlan({ access: 'agent', as: 'app' }), allowed: true }),
  });
  await diagnose(screen, EMAIL);
  await screen.press('Show the plan');
  expect(screen.has('The app makes these changes for you')).toBe(true);
});

test('a refusal that a setting explains names it beside the outcome', async () => {
  const answer = {
    by: YOU,
    at: '2026-03-03T10:00:00.000Z',
    outcome: 'refused',
    likely: 'org-management-restricted',
  } as const;
  const screen = await openInbox({
    readInbox: () => ({ kind: 'inbox', open: [], answered: [handOff({ state: 'approved', answer })] }),
  });
  expect(screen.has('What came of it: refused')).toBe(true);
  expect(screen.has('Configuration > Organization management')).toBe(true);
});

describe('a company that was sent', () => {
  const company = (done: number, worked = done): HandedCompany => ({
    name: 'Acme',
    digest: 'digest-of-all',
    access: 'jira-and-project-admin',
    mails: 2,
    irreversible: ['organization'],
    plans: 3,
    done,
    worked,
    parts: [],
  });
  const organization = aPlan({ repair: 'set-up-company', target: { ...aPlan().target, email: '' } });
  const sent = (done = 0, over: Partial<HandOff> = {}) =>
    handOff({ plan: organization, company: company(done), ...over });
  const step = (handOff: HandOff, status?: number): AnswerHandOffResult => ({
    kind: 'hand-off-answered',
    handOff,
    comment: { kind: 'none' },
    applied: {
      kind: 'outcome',
      plan: organization,
      undoable: false,
      outcome: {
        outcome: status === undefined ? 'applied' : 'refused',
        changes: [{ outcome: 'refused', calls: [], ...(status === undefined ? {} : { status }) }],
        at: '2026-03-03T10:00:00.000Z',
        by: YOU,
      },
    },
  });
  const closed = sent(3, { state: 'approved', answer: { by: YOU, at: '2026-03-03T10:00:00.000Z' } });
  const inbox = (open: HandOff[]) => () => ({ kind: 'inbox' as const, open, answered: [] });

  test('is approved as one: plan after plan, until none is left', async () => {
    const answers = [step(sent(1)), step(sent(2)), step(closed)];
    const screen = await openInbox({
      readInbox: inbox([sent()]),
      answerHandOff: () => answers.shift() ?? step(closed),
    });
    expect(screen.has('Acme: 3 plans for the organization and its people.')).toBe(true);
    expect(screen.has(/2 mails/)).toBe(true);
    expect(screen.has('It cannot be undone: Where an organization of that name exists already')).toBe(true);
    expect(screen.has('Diagnose again')).toBe(false);
    await screen.press('Approve and apply');
    const approval = { answer: 'approve', id: organization.id, digest: 'digest-of-all' };
    expect(asked(screen, 'answerHandOff')).toEqual([approval, approval, approval]);
    expect(screen.has(/3 tried, 3 of them done/)).toBe(true);
    expect(screen.has(/can be undone later too/)).toBe(true);
    expect(screen.has('approved')).toBe(true);
    expect(screen.findAll('LoadingButton', 'Approve and apply')).toEqual([]);
  });

  test('waits where the site asks for a pause, and goes on from there', async () => {
    const answers = [step(sent(1)), step(sent(1), 429), step(closed)];
    const screen = await openInbox({
      readInbox: inbox([sent()]),
      answerHandOff: () => answers.shift() ?? step(closed),
    });
    await screen.press('Approve and apply');
    expect(asked(screen, 'answerHandOff')).toHaveLength(2);
    expect(screen.has(/Jira is limiting requests. Wait a minute, then try again/)).toBe(true);
    expect(screen.has(/1 tried, 1 of them done/)).toBe(true);
    await screen.press('Approve and apply');
    expect(screen.has(/3 tried, 3 of them done/)).toBe(true);
  });

  test('stops after the plan that is under way', async () => {
    let go: (answer: AnswerHandOffResult) => void = () => undefined;
    const screen = await openInbox({
      readInbox: inbox([sent()]),
      answerHandOff: () => new Promise<AnswerHandOffResult>((resolve) => (go = resolve)),
    });
    const approving = screen.press('Approve and apply');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.has('Applied 0 of 3')).toBe(true);
    const stopping = screen.press('Stop');
    await new Promise((resolve) => setTimeout(resolve, 50));
    go(step(sent(1)));
    await Promise.all([approving, stopping]);
    expect(asked(screen, 'answerHandOff')).toHaveLength(1);
    expect(screen.has(/1 tried, 1 of them done/)).toBe(true);
    expect(screen.findAll('LoadingButton', 'Approve and apply')).toHaveLength(1);
  });

  test('shows its sender everybody in it, with what became of each', async () => {
    const person = (email: string) =>
      aPlan({ repair: 'add-company-person', sideEffects: [], target: { ...aPlan().target, email } });
    const refused = { outcome: 'refused' as const, calls: [], status: 400, message: 'Not admitted.' };
    const outcome = { outcome: 'refused' as const, changes: [refused], at: '2026-03-03T10:00:00.000Z', by: YOU };
    const screen = await openSent({
      readHandOffs: () => ({
        kind: 'hand-offs',
        open: [],
        own: [{ ...closed, company: company(3, 1) }],
        answers: false,
      }),
      readHandedCompany: () => ({
        kind: 'handed-company',
        plans: [{ plan: person('jane@customer.example'), outcome }, { plan: person('nora@customer.example') }],
      }),
    });
    expect(screen.has(/3 tried, 1 of them done/)).toBe(true);
    await screen.press('Show everybody');
    expect(asked(screen, 'readHandedCompany')).toEqual([{ project: '10001', id: organization.id }]);
    for (const words of ['jane@customer.example', 'Not admitted.', 'nora@customer.example', 'not tried']) {
      expect([words, screen.has(words)]).toEqual([words, true]);
    }
  });
});

test('the page of what was sent stands before its service project is known', async () => {
  const never = new Promise(() => undefined);
  const contextWaits = (asked: number) => (asked > 2 ? never : undefined);
  const screen = await openScreen({}, {}, 'hand-offs', [], { contextWaits });
  expect(screen.has('Plans that were sent to people who may apply them')).toBe(true);
  expect(screen.has('Reading what was sent…')).toBe(true);
});

test('who does not administer Jira is told whose inbox it is, not that something failed', async () => {
  const screen = await openInbox({ readInbox: () => ({ kind: 'problem', problem: { code: 'not-jira-admin' } }) });
  expect(screen.has('This is for Jira administrators only.')).toBe(true);
  expect(screen.has('That did not work')).toBe(false);
});
