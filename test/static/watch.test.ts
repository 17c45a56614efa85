import type { Offer, Report } from '../../src/requests/report';
import type { WatchCustomerResult } from '../../src/requests/watch-customer';
import type { Screen } from '../forge/render-in-node';
import { aPlan, anOutcome, aReport, CAUSE, EMAIL, FINE } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const GUIDE: Offer = {
  kind: 'guide',
  guide: 'reactivate-portal-only-customer',
  cause: 'portal-only-inactive',
  watch: true,
  page: {
    id: 'portal-only-customers',
    path: 'page.portal-only-customers',
    url: 'https://admin.atlassian.com/s/1/customers',
  },
};
const START = 'Watch, and add the customer when active';
const seen = (over: Partial<WatchCustomerResult> = {}): WatchCustomerResult => ({
  kind: 'watched',
  active: false,
  customer: false,
  readable: true,
  ...over,
});

beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

async function opened(resolver: FakeResolver, over: Partial<Report> = {}): Promise<Screen> {
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [aReport({ offers: [GUIDE], ...over })] }),
    answerQuestion: () => ({ kind: 'answered', report: aReport({ findings: [FINE] }) }),
    ...resolver,
  });
  await diagnose(screen, EMAIL);
  return screen;
}

async function pass(screen: Screen, seconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(seconds * 1_000);
  await screen.settle();
}

const looks = (screen: Screen) => asked(screen, 'watchCustomer').length;

test('shows the steps in order and the page in a new tab', async () => {
  const screen = await opened({});
  const steps = screen.print();
  expect(steps.indexOf('Open the page Portal-only customers')).toBeGreaterThan(0);
  expect(steps.indexOf('choose Grant access')).toBeGreaterThan(steps.indexOf('Open the page Portal-only customers'));
  expect(screen.findAll('Link').map((link) => link.props['href'])).toContain(
    'https://admin.atlassian.com/s/1/customers',
  );
  expect(looks(screen)).toBe(0);
});

test('a guide that nobody can watch ends with a fresh look, which says where all is as before', async () => {
  const guide: Offer = { ...GUIDE, guide: 'migrate-portal-only-account', cause: CAUSE, watch: false };
  const after = '2026-03-02T11:00:00.000Z';
  const reports = [aReport({ offers: [guide], finishedAt: after }), aReport({ findings: [FINE], finishedAt: after })];
  const screen = await opened(
    { answerQuestion: () => ({ kind: 'answered', report: reports.shift() ?? aReport() }) },
    { offers: [guide] },
  );
  expect(screen.has(/Watch/)).toBe(false);
  expect(screen.has(/A new read/)).toBe(false);
  await screen.press('Done: look again');
  expect(asked(screen, 'answerQuestion')).toMatchObject([{ answers: [], fresh: true }]);
  expect(screen.has(/A new read shows the same as before/)).toBe(true);
  await screen.press('Done: look again');
  expect(screen.has(/look again|A new read/)).toBe(false);
});

test('looks with growing pauses, and adds the customer by itself once the account is active', async () => {
  const plan = aPlan({ repair: 'add-customer-to-service-project', sideEffects: [] });
  const answers = [seen(), seen(), seen({ active: true })];
  const screen = await opened({
    watchCustomer: () => answers.shift() ?? seen(),
    planRepair: () => ({ kind: 'planned', plan, allowed: true }),
    applyPlan: () => anOutcome(plan),
  });
  await screen.press(START);
  expect(looks(screen)).toBe(1);
  expect(screen.has('Looked once: not active yet.')).toBe(true);
  await pass(screen, 2.9);
  expect(looks(screen)).toBe(1);
  await pass(screen, 0.2);
  expect(looks(screen)).toBe(2);
  await pass(screen, 4.8);
  expect(looks(screen)).toBe(2);
  await pass(screen, 0.3);
  expect(looks(screen)).toBe(3);
  expect(asked(screen, 'planRepair')).toEqual([
    { project: 'SUP', email: EMAIL, repair: 'add-customer-to-service-project', cause: 'portal-only-inactive' },
  ]);
  expect(asked(screen, 'applyPlan')).toHaveLength(1);
  expect(screen.has('Done: Add the account to the service project')).toBe(true);
  expect(screen.has('Nothing blocks this customer')).toBe(true);
});

test('where the person may not apply after all, the plan is shown to be copied', async () => {
  const plan = aPlan({ repair: 'add-customer-to-service-project', sideEffects: [] });
  const screen = await opened({
    watchCustomer: () => seen({ active: true }),
    planRepair: () => ({ kind: 'planned', plan, allowed: false }),
  });
  await screen.press(START);
  expect(screen.has('You may not apply this plan.')).toBe(true);
  expect(asked(screen, 'applyPlan')).toEqual([]);
});

test.each<[string, Partial<Report>, string, Partial<WatchCustomerResult>]>([
  [
    'an agent',
    { caller: { accountId: 'account-you', rights: 'agent' } },
    'Watch, and diagnose again when active',
    { active: true },
  ],
  ['somebody who became a customer meanwhile', {}, START, { active: true, customer: true }],
])('for %s it only diagnoses again', async (_who, over, button, result) => {
  const screen = await opened({ watchCustomer: () => seen(result) }, over);
  await screen.press(button);
  expect(asked(screen, 'answerQuestion')).toHaveLength(1);
  expect(asked(screen, 'planRepair')).toEqual([]);
});

test('stops after five minutes, says so, and can watch again', async () => {
  const screen = await opened({ watchCustomer: () => seen() });
  await screen.press(START);
  await pass(screen, 310);
  expect(screen.has('did not become active within five minutes')).toBe(true);
  const before = looks(screen);
  expect(before).toBeGreaterThan(15);
  expect(before).toBeLessThan(30);
  await pass(screen, 60);
  expect(looks(screen)).toBe(before);
  await screen.press('Watch again');
  expect(looks(screen)).toBe(before + 1);
});

test('can be cancelled', async () => {
  const screen = await opened({ watchCustomer: () => seen() });
  await screen.press(START);
  await screen.press('Stop watching');
  await pass(screen, 60);
  expect(looks(screen)).toBe(1);
  expect(screen.find('Button', START)).toBeDefined();
});

test('ends when the report goes away', async () => {
  const screen = await opened({ watchCustomer: () => seen() });
  await screen.press(START);
  await screen.press('Diagnose');
  await pass(screen, 60);
  expect(looks(screen)).toBe(1);
});

test('one lost answer does not stop it; three in a row do', async () => {
  let look = 0;
  const screen = await opened({
    watchCustomer: () => {
      look += 1;
      if (look !== 2) throw new Error('connection lost');
      return seen();
    },
  });
  await screen.press(START);
  await pass(screen, 3.1);
  expect(looks(screen)).toBe(2);
  await pass(screen, 5.1 + 8.1 + 12.1);
  expect(screen.has('Watching has stopped.')).toBe(true);
  expect(screen.has('connection lost')).toBe(true);
  expect(looks(screen)).toBe(5);
});

test('says at once where nothing can be watched', async () => {
  const screen = await opened({ watchCustomer: () => seen({ readable: false }) });
  await screen.press(START);
  expect(screen.has('This account cannot be watched')).toBe(true);
  await pass(screen, 60);
  expect(looks(screen)).toBe(1);
});
