import path from 'node:path';
import { catalogue } from '../../scripts/catalogue';
import type { HandOff } from '../../src/records/hand-offs';
import type { AnswerHandOffResult } from '../../src/requests/answer-hand-off';
import type { Offer } from '../../src/requests/report';
import type { Screen } from '../forge/render-in-node';
import { renderMarked } from './marked-texts';
import { aPlan, aReport, CAUSE, EMAIL, YOU } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const OFFER: Offer = {
  kind: 'repair',
  repair: 'grant-portal-access',
  cause: CAUSE,
  access: 'jira-admin',
  allowed: false,
};
const SENT_TAB = 'Sent to administrators';

const handOff = (over: Partial<HandOff> = {}): HandOff => ({
  projectId: '10001',
  state: 'open',
  handedAt: '2026-03-02T10:00:00.000Z',
  by: 'account-7',
  claim: '',
  plan: aPlan(),
  note: 'Jane waits since Monday.',
  request: 'SUP-12',
  ...over,
});

async function openTab(screen: Screen, name: string): Promise<void> {
  const place = screen.findAll('Tab').findIndex((tab) => JSON.stringify(tab).includes(name));
  const onChange = screen.find('Tabs').props['onChange'] as (index: number) => void;
  onChange(place);
  await screen.settle();
}

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
  expect(screen.field(/Request that it is about/).props['defaultValue']).toBe('SUP-12');
  await screen.type('Anything they should know (optional)', 'Jane waits since Monday.');
  await screen.press('Send to the administrators');
  expect(asked(screen, 'handOverPlan')).toEqual([
    { id: 'plan-1', digest: 'digest-1', complaint, answers: [], note: 'Jane waits since Monday.', request: 'SUP-12' },
  ]);
  expect(screen.has('It was sent.')).toBe(true);
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

test('an agent sees what became of what was sent, and no way to answer', async () => {
  const answer = { by: 'account-9', at: '2026-03-03T10:00:00.000Z', reason: 'These customers come by mail.' };
  const own = [handOff({ state: 'declined', answer, by: YOU }), handOff({ plan: aPlan({ id: 'plan-2' }), by: YOU })];
  const screen = await openScreen({ readHandOffs: () => ({ kind: 'hand-offs', open: [], own, answers: false }) });
  expect(asked(screen, 'readHandOffs')).toEqual([]);
  await openTab(screen, SENT_TAB);
  expect(asked(screen, 'readHandOffs')).toEqual([{ project: 'SUP' }]);
  expect(screen.has('Reason: These customers come by mail.')).toBe(true);
  expect(screen.has('declined')).toBe(true);
  expect(screen.has('waiting')).toBe(true);
  expect(screen.has('Waiting for an answer')).toBe(false);
  expect(screen.findAll('LoadingButton', 'Approve and apply')).toEqual([]);
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
  for (const words of ['Their note: Jane waits since Monday.', 'Request: SUP-12', 'not granted → granted']) {
    expect(screen.has(words)).toBe(true);
  }
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff')).toEqual([{ answer: 'approve', id: 'plan-1', digest: 'digest-1' }]);
  expect(screen.has('What came of it: done')).toBe(true);
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

test.each([
  [EMAIL, 'diagnose', { project: 'SUP', text: EMAIL, part: 'first' }],
  ['', 'checkProject', { project: 'SUP' }],
] as const)('in the service project, “%s” is diagnosed again on the first tab', async (email, request, payload) => {
  const plan = aPlan({ target: { ...aPlan().target, email } });
  const screen = await openScreen({
    readHandOffs: () => ({ kind: 'hand-offs', open: [handOff({ plan })], own: [], answers: true }),
    diagnose: () => ({ kind: 'diagnosed', reports: [aReport()] }),
    checkProject: () => ({ kind: 'checked', report: aReport() }) as never,
  });
  await openTab(screen, SENT_TAB);
  await screen.press('Diagnose again');
  expect(asked(screen, request)).toEqual([payload]);
  expect(screen.has('Why this matters')).toBe(true);
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
