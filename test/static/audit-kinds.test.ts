import { SETTING_DEFAULTS } from '../../src/records/settings';
import { entry, found, openSettings, openTrail } from './open-trail';

test('what was erased is called so, and what the app did by itself says what that was', async () => {
  const system = {
    actor: '',
    planId: '',
    repair: '',
    projectId: '',
    projectKey: '',
    email: '',
    cause: '',
    changes: [],
  };
  const screen = await openSettings({
    readAuditTrail: () =>
      found([
        entry({
          ...system,
          sequence: 5,
          action: 'retention',
          phase: 'outcome',
          note: { of: 'retention', through: 2, days: 30 },
        }),
        entry({
          ...system,
          sequence: 4,
          action: 'erasure',
          phase: 'outcome',
          note: { of: 'erasure', part: 'contact', sequences: [3], because: 'account-closed' },
        }),
        entry({ sequence: 3, email: '—', actor: '—', erased: ['actor', 'contact'] }),
      ]),
  });
  await openTrail(screen);
  const rows = screen.findAll('Row').map((row) => JSON.stringify(row));
  expect(rows[0]).toContain('Everything up to entry 2 was older than 30 days.');
  expect(rows[0]).toContain('The app by itself');
  expect(rows[1]).toContain('An account was closed. In one entry: address and name of the customer.');
  expect(rows[2]?.match(/"erased"/g)).toHaveLength(2);
});

test('a setting that was changed is named, whichever it is', async () => {
  const settings = Object.entries(SETTING_DEFAULTS);
  const screen = await openSettings({
    readAuditTrail: () =>
      found(
        settings.map(([setting, value], index) =>
          entry({
            sequence: index + 1,
            action: 'setting',
            phase: 'outcome',
            note: {
              of: 'setting',
              setting,
              before: String(Array.isArray(value) ? false : value),
              after: typeof value === 'number' ? '90' : 'true',
              // Of a list, each account has an entry of its own.
              ...(Array.isArray(value) ? { accountId: 'account-listed' } : {}),
            },
          }),
        ),
      ),
  });
  await openTrail(screen);
  const rows = screen.findAll('Row').map((row) => JSON.stringify(row));
  rows.forEach((row, index) => {
    expect(row).not.toMatch(/\[screen/);
    expect(row).toContain(typeof settings[index]?.[1] === 'number' ? '365 → 90' : 'off → on');
    expect(row.includes('account-listed')).toBe(Array.isArray(settings[index]?.[1]));
  });
  expect(rows).toHaveLength(settings.length);
});

test('a comment is named without its text; a change has its cause, and its calls where they are opened', async () => {
  const calls = [
    { how: 'attempted' as const, operation: 'POST /comment', at: '2026-03-02T10:00:00.000Z', status: 201 },
  ];
  const outcome = {
    outcome: 'applied' as const,
    changes: [{ outcome: 'applied' as const, calls }],
    at: '2026-03-02T10:00:00.000Z',
    by: 'account-7',
  };
  const screen = await openSettings({
    readAuditTrail: () =>
      found([
        entry({
          action: 'comment',
          phase: 'outcome',
          sequence: 2,
          repair: '',
          cause: '',
          changes: [],
          outcome,
          note: { of: 'comment', request: 'SUP-12' },
        }),
        entry({ sequence: 1, phase: 'outcome', outcome }),
      ]),
  });
  await openTrail(screen);
  const rows = () => screen.findAll('Row').map((row) => JSON.stringify(row));
  expect(rows()[0]).toContain('On SUP-12. What it says can be read there.');
  expect(rows()[0]).not.toContain('Cause:');
  expect(rows()[1]).toContain('Cause: Customers lack permissions');
  expect(rows().join()).not.toContain('POST /comment');
  await screen.press('Show: 1 call');
  expect(rows().map((row) => row.includes('POST /comment'))).toEqual([true, false]);
  await screen.press('Hide: 1 call');
  expect(rows().join()).not.toContain('POST /comment');
});

test('a hand-off: sent with what was asked for, answered with what was written', async () => {
  const about = { action: 'hand-off', phase: 'outcome' } as const;
  const screen = await openSettings({
    readAuditTrail: () =>
      found([
        entry({
          ...about,
          sequence: 9,
          changes: [],
          note: { of: 'hand-off', step: 'declined', words: 'They come by mail.' },
        }),
        entry({ ...about, sequence: 8, changes: [], note: { of: 'hand-off', step: 'approved', applied: 'another' } }),
        entry({ ...about, sequence: 7, note: { of: 'hand-off', step: 'sent' } }),
      ]),
  });
  await openTrail(screen);
  const rows = screen.findAll('Row').map((row) => JSON.stringify(row));
  expect(rows.every((row) => row.includes('Plan handed over'))).toBe(true);
  expect(rows[0]).toContain('Declined; nothing was changed.');
  expect(rows[0]).toContain('“They come by mail.”');
  expect(rows[1]).toContain('entries of its own');
  expect(rows[2]).toContain('Sent to those who may apply it:');
  expect(rows[2]).toContain(' → ');
  expect(rows.join()).not.toMatch(/\[screen/);
});
