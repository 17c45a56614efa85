import type { Screen } from '../forge/render-in-node';
import type { WalkedTrail } from '../../src/requests/walked-trail';
import { checkWords } from '../../scripts/unit-words';
import { aPlan, anOutcome, CAUSE, EMAIL, YOU } from './build-report';
import { asked } from './open-screen';
import { openTab } from './open-tab';
import { entry, found, openSettings, openTrail } from './open-trail';

const CAUSE_TITLE = checkWords({ cause: CAUSE }).title.text;

test('of the whole site, it is read on the page for Jira administrators when its tab is opened', async () => {
  const screen = await openTab('Audit trail', { readSiteAuditTrail: () => found([]) });
  expect(asked(screen, 'readSiteAuditTrail')).toEqual([{}]);
  expect(screen.has(/in all service projects/)).toBe(true);
});

test('is read when its tab is opened, not before, and read again by the button', async () => {
  const { outcome } = anOutcome(aPlan());
  const entries = [entry({ sequence: 2, phase: 'outcome', outcome }), entry({})];
  const screen = await openSettings({ readAuditTrail: () => found(entries) });
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
  const screen = await openSettings({ readAuditTrail: () => found([]) });
  await openTrail(screen);
  expect(screen.has('Nothing has been changed with this app yet.')).toBe(true);
});

test('says who may read it', async () => {
  const screen = await openSettings({
    readAuditTrail: () => ({ kind: 'problem', problem: { code: 'not-allowed', values: { access: 'project-admin' } } }),
  });
  await openTrail(screen);
  expect(screen.has('The audit trail is shown to administrators of the service project and of Jira only.')).toBe(true);
});

test('a failed read is told, and can be tried again', async () => {
  let tries = 0;
  const screen = await openSettings({
    readAuditTrail: () => {
      tries += 1;
      if (tries === 1) throw new Error('Function timed out');
      return found([entry({})]);
    },
  });
  await openTrail(screen);
  expect(screen.has('Function timed out')).toBe(true);
  await screen.press('Refresh');
  expect(screen.has('That did not work')).toBe(false);
  expect(screen.findAll('Row')).toHaveLength(1);
});

test('more is read by the button, below what is there', async () => {
  const pages = [found([entry({ sequence: 3 })], '2026-03-02T10:00:00.000Z'), found([entry({ sequence: 1 })])];
  const screen = await openSettings({
    readAuditTrail: ({ cursor }) => pages[cursor === undefined ? 0 : 1] ?? found([]),
  });
  await openTrail(screen);
  expect(screen.has('1 entry is shown; there are older ones.')).toBe(true);
  await screen.press('Show older entries');
  expect(asked(screen, 'readAuditTrail').at(-1)).toEqual({ project: 'SUP', cursor: '2026-03-02T10:00:00.000Z' });
  expect(screen.findAll('Row')).toHaveLength(2);
  expect(screen.has('2 entries are shown.')).toBe(true);
  expect(screen.has('Show older entries')).toBe(false);
});

describe('what is there stays', () => {
  const older = found([entry({ sequence: 3 })], '2026-03-02T10:00:00.000Z');

  test('with its fields, its proof and its export, where reading on or reading again fails', async () => {
    let fails = false;
    const screen = await openSettings({
      readAuditTrail: ({ cursor }) => {
        if (fails) throw new Error('Function timed out');
        return cursor === undefined ? older : found([entry({ sequence: 1 })]);
      },
      verifyAuditTrail: () => ({ kind: 'walked', through: { sequence: 7, at: older.cursor ?? '' }, oldest: 3 }),
      exportAuditTrail: () => ({ kind: 'exported', text: 'first part', entries: 1 }),
    });
    await openTrail(screen);
    await screen.press('Show: Search');
    await screen.type('Customer’s e-mail address or account ID', EMAIL);
    await screen.press(/Has anything been altered/);
    await screen.press('Check the whole trail');
    await screen.press('Show: Export');
    await screen.press('Export as CSV');
    fails = true;
    for (const button of ['Show older entries', 'Refresh', 'Search']) {
      await screen.press(button);
      expect(screen.has('What was found before is shown below.')).toBe(true);
      expect(screen.findAll('Row')).toHaveLength(1);
      expect(screen.field('Customer’s e-mail address or account ID').props['defaultValue']).toBe(EMAIL);
      expect(screen.has(/Entries 3 to 7 of the whole site/)).toBe(true);
      expect(screen.field('CSV part 1, 1 entry').props['value']).toBe('first part');
    }
    fails = false;
    await screen.press('Show older entries');
    expect(screen.findAll('Row')).toHaveLength(2);
    // What older entries are read of is what is shown, not what could not be found.
    expect(asked(screen, 'readAuditTrail').at(-1)).toEqual({ project: 'SUP', cursor: older.cursor });
    expect(screen.has('That did not work')).toBe(false);
  });

  test('where the next part of an export fails', async () => {
    const screen = await openSettings({
      readAuditTrail: () => older,
      exportAuditTrail: ({ cursor }) => {
        if (cursor !== undefined) throw new Error('Function timed out');
        return { kind: 'exported', text: 'first part', entries: 100, cursor: '2026-03-02T10:00:00.000Z' };
      },
    });
    await openTrail(screen);
    await screen.press('Show: Export');
    await screen.press('Export as JSON');
    await screen.press('Next part');
    expect(screen.has('Function timed out')).toBe(true);
    expect(screen.field('JSON part 1, 100 entries').props['value']).toBe('first part');
    await screen.press('Next part');
    expect(asked(screen, 'exportAuditTrail')).toHaveLength(3);
  });
});

describe('the search', () => {
  test('of the whole site takes a service project, by its key or its id', async () => {
    const screen = await openTab('Audit trail', { readSiteAuditTrail: () => found([]) });
    await screen.press('Show: Search');
    await screen.type('Service project', 'HELP desk');
    await screen.press('Search');
    expect(screen.has('Give one key or ID, such as HELP.')).toBe(true);
    await screen.type('Service project', ' help ');
    await screen.press('Search');
    expect(asked(screen, 'readSiteAuditTrail')).toEqual([{}, { project: 'help' }]);
  });

  test('in a service project names no other one', async () => {
    const screen = await openSettings({ readAuditTrail: () => found([]) });
    await openTrail(screen);
    await screen.press('Show: Search');
    expect(screen.findAll('Label').some((label) => JSON.stringify(label).includes('Service project'))).toBe(false);
  });

  test('asks for everything that was given, and says when nothing fits', async () => {
    const screen = await openSettings({
      readAuditTrail: ({ customer }) => found(customer === undefined ? [entry({})] : []),
    });
    await openTrail(screen);
    await screen.press('Show: Search');
    await screen.type('Customer’s e-mail address or account ID', ` ${EMAIL} `);
    await screen.type('From (day)', '2026-03-01');
    await screen.choose('Cause', CAUSE_TITLE);
    const pick = screen.find('UserPicker').props['onChange'] as (user: { id: string }) => void;
    pick({ id: YOU });
    await screen.settle();
    await screen.press('Search');
    expect(asked(screen, 'readAuditTrail').at(-1)).toEqual({
      project: 'SUP',
      customer: EMAIL,
      actor: YOU,
      cause: CAUSE,
      from: '2026-03-01',
    });
    expect(screen.has('Nothing was found. Take something out of the search above.')).toBe(true);
    await screen.press('Refresh');
    expect(asked(screen, 'readAuditTrail').at(-1)).toMatchObject({ customer: EMAIL });
  });

  test.each(['1.3.2026', '2026-13-01', '2026-3-1'])('takes no “%s” for a day', async (day) => {
    const screen = await openSettings({ readAuditTrail: () => found([]) });
    await openTrail(screen);
    await screen.press('Show: Search');
    await screen.type('To (day)', day);
    await screen.press('Search');
    expect(screen.has('Write the day as year-month-day, such as 2026-03-01.')).toBe(true);
    expect(asked(screen, 'readAuditTrail')).toHaveLength(1);
  });

  test('says where nothing was found so far only', async () => {
    const screen = await openSettings({ readAuditTrail: () => found([], '2026-03-02T10:00:00.000Z') });
    await openTrail(screen);
    expect(screen.has('Nothing was found so far. There are older entries that were not looked at yet.')).toBe(true);
    expect(screen.has('Show older entries')).toBe(true);
  });
});

describe('checking the trail', () => {
  const through = { sequence: 7, at: '2026-03-02T10:00:00.000Z' };
  async function check(...answers: WalkedTrail[]): Promise<Screen> {
    const screen = await openSettings({
      readAuditTrail: () => found([entry({})]),
      verifyAuditTrail: () => answers.shift() ?? { kind: 'walked', through, oldest: 1 },
    });
    await openTrail(screen);
    await screen.press(/Has anything been altered/);
    await screen.press('Check the whole trail');
    return screen;
  }

  test('says up to where it is as it was written', async () => {
    const screen = await check({ kind: 'walked', through, oldest: 3 });
    expect(screen.has(/Entries 3 to 7 of the whole site are as they were written/)).toBe(true);
  });

  test.each(['edited', 'missing', 'out-of-place', 'replaced', 'cut', 'erased', 'checkpoint'] as const)(
    'says where it breaks: %s',
    async (kind) => {
      const screen = await check({ kind: 'walked', through, oldest: 1, broken: { kind, sequence: 1234 } });
      expect(screen.find('SectionMessage').props['title']).toBe('The audit trail is not as it was written');
      expect(screen.has(/1,234/)).toBe(true);
    },
  );

  test('goes on where there was no time for all of it', async () => {
    const goOn = {
      last: { ...through, hash: 'abc' },
      checkpoint: { sequence: 0, hash: '', at: '' },
      deletedThrough: 0,
      unexplained: [],
    };
    const screen = await check({ kind: 'walked', through, oldest: 1, goOn });
    expect(screen.has(/There was no time for the newer ones/)).toBe(true);
    await screen.press('Check on from there');
    expect(asked(screen, 'verifyAuditTrail')).toEqual([{ project: 'SUP' }, { project: 'SUP', from: goOn }]);
    expect(screen.has(/of the whole site are as they were written/)).toBe(true);
  });

  test('an empty trail is told', async () => {
    const screen = await check({ kind: 'walked', through: { sequence: 0, at: '' }, oldest: 1 });
    expect(screen.has('There is no entry yet.')).toBe(true);
  });
});

test('is exported part by part, of what was searched for', async () => {
  const screen = await openSettings({
    readAuditTrail: () => found([entry({})]),
    exportAuditTrail: ({ cursor }) =>
      cursor === undefined
        ? { kind: 'exported', text: 'first part', entries: 100, cursor: '2026-03-02T10:00:00.000Z' }
        : { kind: 'exported', text: 'second part', entries: 1 },
  });
  await openTrail(screen);
  await screen.press('Show: Search');
  await screen.type('Customer’s e-mail address or account ID', EMAIL);
  await screen.press('Search');
  await screen.press('Show: Export');
  await screen.press('Export as CSV');
  expect(screen.field('CSV part 1, 100 entries').props['value']).toBe('first part');
  await screen.press('Next part');
  expect(screen.field('CSV part 2, 1 entry').props['value']).toBe('second part');
  expect(screen.has('This is the last part.')).toBe(true);
  expect(asked(screen, 'exportAuditTrail')).toEqual([
    { project: 'SUP', customer: EMAIL, format: 'csv' },
    { project: 'SUP', customer: EMAIL, format: 'csv', cursor: '2026-03-02T10:00:00.000Z' },
  ]);
});
