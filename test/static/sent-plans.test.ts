import { aHandOff as handOff } from './build-hand-off';
import { aPlan, EMAIL, YOU } from './build-report';
import { asked, openScreen, type FakeResolver } from './open-screen';

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
