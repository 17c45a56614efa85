import type { WalkedTrail } from '../../src/requests/walked-trail';
import { asked, openScreen } from './open-screen';
import { entry, found, openTrail } from './open-trail';

test('checking and exporting can be cancelled, and what was there before stays', async () => {
  const answers: ((result: never) => void)[] = [];
  const wait = () => new Promise<never>((resolve) => answers.push(resolve));
  const walked: WalkedTrail = {
    kind: 'walked',
    through: { sequence: 7, at: '2026-03-02T10:00:00.000Z' },
    oldest: 1,
    goOn: {
      last: { sequence: 7, at: '2026-03-02T10:00:00.000Z', hash: 'abc' },
      checkpoint: { sequence: 0, hash: '', at: '' },
      deletedThrough: 0,
      unexplained: [],
    },
  };
  const screen = await openScreen(
    { readAuditTrail: () => found([entry({})]), verifyAuditTrail: wait, exportAuditTrail: wait },
    {},
    'project-settings',
    ['verifyAuditTrail', 'exportAuditTrail'],
  );
  const answer = async (result: unknown) => {
    answers.shift()?.(result as never);
    await screen.settle();
  };
  await openTrail(screen);
  await screen.press(/Has anything been altered/);
  await screen.press('Check the whole trail');
  await answer(walked);
  await screen.press('Check on from there');
  await screen.press('Cancel');
  await answer({ ...walked, through: { sequence: 9, at: '' }, goOn: undefined });
  expect(screen.has(/There was no time for the newer ones/)).toBe(true);
  await screen.press('Check on from there');
  await answer({ kind: 'problem', problem: { code: 'site-limits' } });
  await screen.press('Check on from there');
  expect(asked(screen, 'verifyAuditTrail')).toEqual([
    { project: 'SUP' },
    ...[1, 2, 3].map(() => ({ project: 'SUP', from: walked.goOn })),
  ]);
  await screen.press('Cancel');
  await answer({ ...walked, oldest: 7 });
  expect(screen.has('Entries 1 to 7 are as they were written.')).toBe(true);

  await screen.press('Show: Export');
  await screen.press('Export as CSV');
  await answer({ kind: 'exported', text: 'first part', entries: 100, cursor: '2026-03-02T10:00:00.000Z' });
  await screen.press('Next part');
  expect(screen.has('Making part 2 as CSV…')).toBe(true);
  await screen.press('Cancel');
  await answer({ kind: 'exported', text: 'second part', entries: 1 });
  expect(screen.field('CSV part 1, 100 entries').props['value']).toBe('first part');
});
