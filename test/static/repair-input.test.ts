import type { Offer } from '../../src/requests/report';
import { aPlan, anOutcome, aReport, CAUSE, EMAIL } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const offerOf = (repair: string): Offer => ({ kind: 'repair', repair, cause: CAUSE, access: 'agent', allowed: true });

async function opened(repair: string, resolver: FakeResolver, issueKeys?: string[]) {
  const report = aReport({ offers: [offerOf(repair)] });
  const complaint = { ...report.complaint, ...(issueKeys === undefined ? {} : { issueKeys }) };
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [{ ...report, complaint }] }),
    ...resolver,
  });
  await diagnose(screen, EMAIL);
  return screen;
}

const plan = aPlan();
const wish = (repair: string) => ({ project: 'SUP', email: EMAIL, repair, cause: CAUSE });

test('what the facts leave open is picked, and the plan is made with it', async () => {
  const screen = await opened('link-organization', {
    planRepair: ({ choice }) =>
      choice === undefined
        ? {
            kind: 'choose',
            repair: 'link-organization',
            message: 'choose',
            options: [
              { id: '1', label: 'Customer Company' },
              { id: '2', label: 'Jane and Partners' },
            ],
          }
        : { kind: 'planned', plan, allowed: true },
  });
  await screen.press('Show the plan');
  expect(screen.has('Which organization?')).toBe(true);
  await screen.choose('Which organization?', 'Jane and Partners');
  await screen.press('Show the plan');
  expect(asked(screen, 'planRepair')).toEqual([
    wish('link-organization'),
    { ...wish('link-organization'), choice: '2' },
  ]);
  expect(screen.has('It can be undone.')).toBe(true);
});

test('a repair of a request asks for its key, and nothing is sent before it is there', async () => {
  const screen = await opened('remove-watcher', {
    planRepair: ({ request }) =>
      request === undefined
        ? { kind: 'name-request', repair: 'remove-watcher' }
        : { kind: 'planned', plan, allowed: true },
    applyPlan: () => anOutcome(plan),
  });
  await screen.press('Show the plan');
  await screen.type('Which request? Its key, such as HELP-12', 'SUP-7');
  await screen.press('Show the plan');
  expect(asked(screen, 'planRepair').at(-1)).toEqual({ ...wish('remove-watcher'), request: 'SUP-7' });
});

test('a request of this service project that was pasted is not asked for', async () => {
  const screen = await opened('remove-watcher', { planRepair: () => ({ kind: 'planned', plan, allowed: true }) }, [
    'OTHER-1',
    'SUP-9',
  ]);
  await screen.press('Show the plan');
  expect(asked(screen, 'planRepair')).toEqual([{ ...wish('remove-watcher'), request: 'SUP-9' }]);
});

test('a new organization can be named instead', async () => {
  const screen = await opened('join-organization', {
    planRepair: ({ newOrganization }) =>
      newOrganization === undefined
        ? { kind: 'choose', repair: 'join-organization', message: 'choose', options: [] }
        : { kind: 'planned', plan, allowed: true },
  });
  await screen.press('Show the plan');
  await screen.type('Or the name of a new organization', 'Brand New');
  await screen.press('Show the plan');
  expect(asked(screen, 'planRepair').at(-1)).toEqual({ ...wish('join-organization'), newOrganization: 'Brand New' });
});

test('a plan that was taken back since says so', async () => {
  const undone = { plan: 'plan-2', by: 'somebody', at: '2026-03-02T10:00:00.000Z' };
  const screen = await opened('link-organization', {
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: () => ({ ...anOutcome(plan, { undoable: false }), undone }),
    answerQuestion: () => ({ kind: 'answered', report: aReport({}) }),
  });
  await screen.press('Show the plan');
  await screen.press('Approve and apply');
  expect(screen.print()).toContain('It was taken back since, Mar 2, 2026');
  expect(screen.findAll('Button', 'Undo')).toEqual([]);
});
