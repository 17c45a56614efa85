import type { HandOff } from '../../src/records/hand-offs';
import { aHandOff as handOff } from './build-hand-off';
import { aPlan, EMAIL, INVITE, YOU } from './build-report';
import { asked, openScreen, type FakeResolver } from './open-screen';

/** A hand-off whose plan tells how many other projects somebody could see. */
const telling = (seen: number, over: Partial<HandOff['plan']> = {}) =>
  handOff({ plan: aPlan({ sideEffects: [{ message: 'seen', values: { seen, of: seen } }], ...over }) });

const openSent = (resolver: FakeResolver) => openScreen(resolver, {}, 'hand-offs');

test('on the page of the service project, what was sent is shown, and where the plans stand that wait for an answer', async () => {
  const own = [handOff({ state: 'declined', by: YOU })];
  const waiting = [handOff(), handOff({ plan: aPlan({ id: 'plan-2' }) })];
  const screen = await openScreen({
    readHandOffs: () => ({ kind: 'hand-offs', open: waiting, own, answers: true }),
  });
  (screen.find('Tabs').props['onChange'] as (index: number) => void)(2);
  await screen.settle();
  expect(screen.has('declined')).toBe(true);
  expect(screen.has('2 plans wait for your answer. It is given under Queues > Apps > Plans to answer.')).toBe(true);
  expect(screen.findAll('LoadingButton', 'Approve and apply')).toEqual([]);
});

test('an agent sees what became of what was sent, and no way to answer', async () => {
  const answer = { by: 'account-9', at: '2026-03-03T10:00:00.000Z', reason: 'These customers come by mail.' };
  const own = [handOff({ state: 'declined', answer, by: YOU }), handOff({ plan: aPlan({ id: 'plan-2' }), by: YOU })];
  const screen = await openSent({ readHandOffs: () => ({ kind: 'hand-offs', open: [], own, answers: false }) });
  expect(asked(screen, 'readHandOffs')).toEqual([{ project: 'SUP' }]);
  expect(screen.has('Reason: These customers come by mail.')).toBe(true);
  expect(screen.has('declined')).toBe(true);
  expect(screen.has('waiting')).toBe(true);
  expect(screen.has('Waiting for an answer')).toBe(false);
  expect(screen.findAll('LoadingButton', 'Approve and apply')).toEqual([]);
});

test.each([
  [EMAIL, [{ project: 'SUP', text: EMAIL, diagnosed: true, told: [] }]],
  ['', []],
])('in the service project, “%s” is diagnosed again on the page for that', async (email, drafts) => {
  const plan = aPlan({ target: { ...aPlan().target, email } });
  const screen = await openSent({
    readHandOffs: () => ({ kind: 'hand-offs', open: [handOff({ plan })], own: [], answers: true }),
    saveDraft: () => ({ kind: 'draft-saved' }),
  });
  await screen.press('Diagnose again');
  expect(asked(screen, 'saveDraft')).toEqual(drafts);
  expect(screen.navigations.map(({ url }) => JSON.parse(url))).toMatchObject([
    { moduleKey: 'customer-diagnosis', projectKey: 'SUP' },
  ]);
});

test('whoever may answer in the service project approves there', async () => {
  const screen = await openSent({
    readHandOffs: () => ({ kind: 'hand-offs', open: [handOff()], own: [], answers: true }),
    answerHandOff: () => ({
      kind: 'hand-off-answered',
      handOff: handOff({ state: 'approved', answer: { by: YOU, at: '2026-03-03T10:00:00.000Z', outcome: 'applied' } }),
      comment: { kind: 'none' },
    }),
  });
  expect(screen.has('Waiting for an answer')).toBe(true);
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff')).toEqual([{ answer: 'approve', id: 'plan-1', digest: 'digest-1' }]);
  expect(screen.has('What came of it: done')).toBe(true);
});

test('outside of a service project the page says so and asks for nothing', async () => {
  const extension = { type: 'jiraServiceManagement:queuePage' };
  const screen = await openScreen({}, { extension }, 'hand-offs');
  expect(screen.findAll('SectionMessage')).toHaveLength(1);
  expect(screen.invokes).toEqual([]);
});

const listed = (ids: string[], more: { moreOpen?: string; moreOwn?: string } = {}) => ({
  kind: 'hand-offs' as const,
  open: ids.map((id) =>
    handOff({ plan: aPlan({ id, target: { ...aPlan().target, email: `${id}@customer.example` } }) }),
  ),
  own: [],
  answers: true,
  ...more,
});

test('before anyone approves, it says what cannot be taken back and how many mails are sent', async () => {
  const changes = { changes: [INVITE] as [typeof INVITE], irreversible: ['customer-invitation' as const], mails: 1 };
  const plan = aPlan({ repair: 'invite-customer', sideEffects: [], ...changes });
  const screen = await openSent({ readHandOffs: () => ({ ...listed([]), open: [handOff({ plan })] }) });
  expect(screen.has('It cannot be undone: A mail that was sent cannot be called back.')).toBe(true);
  expect(screen.has('The site sends one mail.')).toBe(true);
});

test('where other projects share the scheme than was shown, the plan is shown with them and approved anew', async () => {
  const values = { count: 1, projects: ['Finance desk (FIN)'] };
  const anew = handOff({ plan: aPlan({ digest: 'digest-2', sideEffects: [{ message: 'shared', values }] }) });
  const screen = await openSent({
    readHandOffs: () => listed(['plan-1']),
    answerHandOff: () => ({ kind: 'hand-off-answered', handOff: anew, comment: { kind: 'none' } }),
  });
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff')).toHaveLength(1);
  expect(screen.has('This is not the plan that was shown. Nothing was changed')).toBe(true);
  expect(screen.has('Finance desk (FIN)')).toBe(true);
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff').at(-1)).toEqual({ answer: 'approve', id: 'plan-1', digest: 'digest-2' });
});

test('of many, the next ones are shown below, each once', async () => {
  const from = '2026-03-02T10:00:00.000Z';
  const screen = await openSent({
    readHandOffs: ({ more }) => (more === undefined ? listed(['a', 'b'], { moreOpen: from }) : listed(['b', 'c'])),
  });
  expect(screen.has('c@customer.example')).toBe(false);
  await screen.press('Show more');
  expect(asked(screen, 'readHandOffs').at(-1)).toEqual({ project: 'SUP', more: { list: 'open', from } });
  const shown = ['a', 'b', 'c'].map((id) => screen.findAll('Text', `Customer: ${id}@customer.example`).length);
  expect(shown).toEqual([1, 1, 1]);
  expect(screen.findAll('Button', 'Show more')).toEqual([]);
});

test('a refresh that fails leaves the list, and the reason that somebody types', async () => {
  let fails = false;
  const screen = await openSent({
    readHandOffs: () =>
      fails ? { kind: 'problem', problem: { code: 'unexpected', values: { detail: 'Error' } } } : listed(['a']),
    answerHandOff: () => ({ kind: 'hand-off-answered', handOff: handOff(), comment: { kind: 'none' } }),
  });
  await screen.press('Decline');
  await screen.type('Why it is declined', 'Ask Pat first.');
  fails = true;
  await screen.press('Refresh');
  expect(screen.has('Something went wrong inside the app (Error)')).toBe(true);
  expect(screen.has('Customer: a@customer.example')).toBe(true);
  await screen.press('Decline');
  expect(asked(screen, 'answerHandOff')).toEqual([{ answer: 'decline', id: 'a', reason: 'Ask Pat first.' }]);
});

test.each([
  ['account-7', 'Whoever sent it can see no other service project that could share this permission scheme.'],
  [YOU, 'Whoever last wanted to approve it can see no other service project that could share this permission scheme.'],
])('where the reader’s own view is not to be had, a card says whose it is: %s', async (plannedBy, words) => {
  const screen = await openSent({
    readHandOffs: () => ({ kind: 'hand-offs', open: [telling(0, { plannedBy })], own: [], answers: true }),
    lookAtHandOff: () => ({ kind: 'problem', problem: { code: 'site-limits' } }),
  });
  expect(screen.has(words)).toBe(true);
  expect(screen.has(/You can see/)).toBe(false);
  expect(screen.has(/Jira is limiting requests/)).toBe(true);
});

test('a plan that tells who shares the scheme is shown as the reader sees it, and approved as that', async () => {
  const views = [telling(3, { digest: 'seen-1' }), telling(4, { digest: 'seen-2' })];
  const screen = await openSent({
    readHandOffs: () => ({ kind: 'hand-offs', open: [telling(0)], own: [], answers: true }),
    lookAtHandOff: () => ({ kind: 'hand-off-seen', handOff: views.shift() ?? telling(0) }),
    answerHandOff: () => ({ kind: 'problem', problem: { code: 'plan-changed' } }),
  });
  expect(asked(screen, 'lookAtHandOff')).toEqual([{ id: 'plan-1' }]);
  expect(screen.has(/You can see 3 other/)).toBe(true);
  expect(screen.has(/Whoever/)).toBe(false);
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff')).toEqual([{ answer: 'approve', id: 'plan-1', digest: 'seen-1' }]);
  // It was not so any more: it is shown as it is now.
  expect(screen.has('This is not the plan that was shown.')).toBe(true);
  expect(screen.has(/You can see 4 other/)).toBe(true);
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff')).toMatchObject([{}, { digest: 'seen-2' }]);
});
