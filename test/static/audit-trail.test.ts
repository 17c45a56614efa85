import type { AuditEntry } from '../../src/records/audit-trail';
import type { Screen } from '../forge/render-in-node';
import { aPlan, anOutcome, CAUSE, EMAIL, GRANT, YOU } from './build-report';
import { asked, openScreen } from './open-screen';

const entry = (over: Partial<AuditEntry>): AuditEntry => ({
  sequence: 1,
  at: '2026-03-02T10:00:00.000Z',
  actor: YOU,
  action: 'apply',
  phase: 'intent',
  planId: 'plan-1',
  repair: 'grant-portal-access',
  projectId: '10001',
  projectKey: 'SUP',
  email: EMAIL,
  cause: CAUSE,
  changes: [GRANT],
  previousHash: '',
  hash: 'abc',
  ...over,
});

async function openTrail(screen: Screen): Promise<void> {
  const onChange = screen.find('Tabs').props['onChange'] as (index: number) => void;
  onChange(1);
  await screen.settle();
}

test('is read when its tab is opened, not before, and read again by the button', async () => {
  const { outcome } = anOutcome(aPlan());
  const entries = [entry({ sequence: 2, phase: 'outcome', outcome }), entry({})];
  const screen = await openScreen({ readAuditTrail: () => ({ kind: 'entries', entries }) });
  expect(asked(screen, 'readAuditTrail')).toEqual([]);
  await openTrail(screen);
  expect(asked(screen, 'readAuditTrail')).toEqual([{ project: 'SUP' }]);
  const rows = screen.findAll('Row').map((row) => JSON.stringify(row));
  expect(rows).toHaveLength(2);
  for (const words of [
    'Mar 2, 2026',
    YOU,
    'Grant the missing permissions to customers',
    EMAIL,
    'not granted → granted',
    'done',
  ]) {
    expect(rows[0]).toContain(words);
  }
  expect(rows[1]).toContain('begun');
  await screen.press('Refresh');
  expect(asked(screen, 'readAuditTrail')).toHaveLength(2);
});

test('is told to be empty', async () => {
  const screen = await openScreen({ readAuditTrail: () => ({ kind: 'entries', entries: [] }) });
  await openTrail(screen);
  expect(screen.has('Nothing has been changed with this app yet.')).toBe(true);
});

test('says who may read it', async () => {
  const screen = await openScreen({
    readAuditTrail: () => ({ kind: 'problem', problem: { code: 'not-allowed', values: { access: 'project-admin' } } }),
  });
  await openTrail(screen);
  expect(screen.has('The audit trail is shown to administrators of the service project and of Jira only.')).toBe(true);
});

test('a failed read is told, and can be tried again', async () => {
  let tries = 0;
  const screen = await openScreen({
    readAuditTrail: () => {
      tries += 1;
      if (tries === 1) throw new Error('Function timed out');
      return { kind: 'entries', entries: [entry({})] };
    },
  });
  await openTrail(screen);
  expect(screen.has('Function timed out')).toBe(true);
  await screen.press('Refresh');
  expect(screen.has('That did not work')).toBe(false);
  expect(screen.findAll('Row')).toHaveLength(1);
});
