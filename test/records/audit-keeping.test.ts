import * as fc from 'fast-check';
import type { StoredEntry } from '../../src/records/audit-entry';
import type { AccountState } from '../forge/personal-data';
import { openRecords, type Records } from './open-records';
import { somePlan } from './some-plan';

const DAY = 24 * 3_600_000;
const EMAIL = 'jane@customer.example';
const key = (sequence: number) => `entry:${String(sequence).padStart(12, '0')}`;

async function append(records: Records, count: number, plan = somePlan(), actor = 'caller'): Promise<void> {
  for (let index = 0; index < count; index += 1) await records.ask('append', { plan, phase: 'outcome', actor });
}

const broken = async (records: Records) => (await records.ask('verify', {})).walk.broken;
const stored = (records: Records, sequence: number) =>
  records.storage.entity('audit-entry', key(sequence)) as StoredEntry | undefined;
const kept = (records: Records) => records.storage.entityKeys('audit-entry').map((name) => Number(name.slice(6)));

describe('what is past its time', () => {
  test('is deleted once a day, with an entry that says so, and the chain holds', async () => {
    await using records = await openRecords();
    await records.ask('keepFor', { days: 30 });
    await append(records, 60);
    records.pass(20 * DAY);
    await append(records, 3);
    await records.daily();
    expect(kept(records)).toHaveLength(63);
    records.pass(11 * DAY);
    await records.daily();
    expect(kept(records)).toEqual([61, 62, 63, 64]);
    expect(records.storage.entity('audit-head', 'checkpoint')).toMatchObject({ sequence: 60 });
    const { entries } = await records.ask('search', { search: {}, limit: 1 });
    expect(entries[0]).toMatchObject({ action: 'retention', actor: '', note: { through: 60, days: 30 } });
    expect(await broken(records)).toBeUndefined();
    // Again, when there is nothing to do: nothing is written down.
    await records.daily();
    expect(kept(records)).toEqual([61, 62, 63, 64]);
    // Everything but the last deletion goes in the end, and the chain goes on.
    records.pass(40 * DAY);
    await records.daily();
    expect(kept(records)).toEqual([65]);
    await append(records, 1);
    expect(await broken(records)).toBeUndefined();
  });

  test('that a stopped run left over breaks nothing, is not shown, and goes the next day', async () => {
    await using records = await openRecords();
    await records.ask('keepFor', { days: 30 });
    await append(records, 4);
    const left = [2, 4].map((sequence) => [sequence, stored(records, sequence)] as const);
    records.pass(31 * DAY);
    await records.daily();
    await append(records, 1);
    for (const [sequence, value] of left) {
      if (value === undefined) throw new Error('There was no entry.');
      await records.ask('tamper', { entity: 'audit-entry', key: key(sequence), value });
    }
    expect(await broken(records)).toBeUndefined();
    const found = await records.ask('search', { search: { customer: EMAIL }, limit: 50 });
    expect(found.entries.map(({ sequence }) => sequence)).toEqual([6]);
    await records.daily();
    expect(kept(records)).toEqual([5, 6]);
    expect(await broken(records)).toBeUndefined();
  });

  test('goes once, where the platform runs twice at once and somebody appends meanwhile', async () => {
    await using records = await openRecords();
    await records.ask('keepFor', { days: 30 });
    await append(records, 30);
    records.pass(31 * DAY);
    await Promise.all([records.daily(), records.daily(), append(records, 3), records.daily()]);
    expect(kept(records).filter((sequence) => sequence <= 30)).toEqual([]);
    const { entries } = await records.ask('search', { search: {}, limit: 50 });
    expect(entries.filter(({ action }) => action === 'retention')).toHaveLength(1);
    expect(entries.filter(({ action }) => action === 'apply')).toHaveLength(3);
    expect(await broken(records)).toBeUndefined();
  });

  test('is a year where nobody has set anything', async () => {
    await using records = await openRecords();
    await append(records, 1);
    records.pass(364 * DAY);
    await records.daily();
    expect(kept(records)).toEqual([1]);
    records.pass(2 * DAY);
    await records.daily();
    expect(kept(records)).toEqual([2]);
  });
});

describe('accounts', () => {
  let states: Record<string, AccountState>;
  let asked: [string, string][];
  beforeEach(() => {
    states = {};
    asked = [];
  });
  const open = () =>
    openRecords({
      accountState: (accountId, updatedAt) => {
        asked.push([accountId, updatedAt]);
        return states[accountId];
      },
    });

  test('are asked about once a week, each once, from the day they were read', async () => {
    await using records = await open();
    await append(records, 2);
    const since = stored(records, 1)?.at;
    await records.daily();
    expect(asked).toEqual([]);
    records.pass(7 * DAY + 60_000);
    await records.daily();
    expect(asked.sort()).toEqual([
      ['caller', since],
      ['qm:jane', since],
    ]);
    await records.daily();
    expect(asked).toHaveLength(2);
    records.pass(7 * DAY);
    await records.daily();
    expect(asked).toHaveLength(4);
  });

  test('that were closed are erased everywhere, also where only the address is known; the chain holds', async () => {
    await using records = await open();
    const closed = somePlan();
    const { plan } = { plan: somePlan('10001', EMAIL, '') };
    await records.ask('savePlan', { plan: closed });
    await append(records, 1, plan, 'anna');
    await append(records, 2, closed, 'bert');
    await append(records, 1, somePlan('10001', 'mary@customer.example', 'qm:mary'), 'qm:jane');
    states = { 'qm:jane': 'closed' };
    records.pass(8 * DAY);
    await records.daily();
    const dump = JSON.stringify(records.storage.dump());
    expect(dump).not.toContain('jane');
    expect(dump).toContain('mary@customer.example');
    expect(await broken(records)).toBeUndefined();
    const { entries } = await records.ask('search', { search: {}, limit: 50 });
    const changes = entries.filter(({ action }) => action === 'apply').reverse();
    expect(changes.map(({ actor, email, erased }) => [actor, email, erased])).toEqual([
      ['anna', '—', ['contact']],
      ['bert', '—', ['account', 'contact']],
      ['bert', '—', ['account', 'contact']],
      ['—', 'mary@customer.example', ['actor']],
    ]);
    expect(entries.some(({ note }) => note?.of === 'erasure' && note.because === 'account-closed')).toBe(true);
    expect((await records.ask('search', { search: { customer: EMAIL }, limit: 50 })).entries).toEqual([]);
    // Off the list: nobody asks again.
    asked = [];
    records.pass(8 * DAY);
    await records.daily();
    expect(asked.map(([accountId]) => accountId).sort()).toEqual(['anna', 'bert', 'qm:mary']);
  });

  test('that were changed keep their id; how they were reached goes, where the site does not show the same', async () => {
    await using records = await open();
    await append(records, 1);
    states = { 'qm:jane': 'updated', caller: 'updated' };
    records.pass(8 * DAY);
    // Nothing listens where the site should be, so nothing says that the address is still hers.
    await records.daily();
    const entry = stored(records, 1);
    expect(entry).toMatchObject({ account: 'qm:jane', actor: 'caller' });
    expect(JSON.stringify(entry)).not.toContain(EMAIL);
    expect(await broken(records)).toBeUndefined();
    states = {};
    asked = [];
    records.pass(8 * DAY);
    await records.daily();
    for (const [, updatedAt] of asked) expect(Date.parse(updatedAt)).toBeGreaterThan(Date.now() + 7 * DAY);
  });

  test('that no entry names any more are off the list, without being asked about', async () => {
    await using records = await open();
    await records.ask('keepFor', { days: 30 });
    await append(records, 1);
    records.pass(40 * DAY);
    await records.daily();
    expect(asked).toEqual([]);
    expect(records.storage.entityKeys('audit-account')).toEqual([]);
  });

  test('more than one report takes are asked about in several', async () => {
    await using records = await open();
    for (let index = 0; index < 95; index += 1) await append(records, 1, somePlan(), `person-${index}`);
    records.pass(8 * DAY);
    await records.daily();
    expect(new Set(asked.map(([accountId]) => accountId)).size).toBe(96);
    expect(asked).toHaveLength(96);
  });
});

test('appending, days that pass, closed and changed accounts, in whatever order: the chain always holds', async () => {
  const people = ['anna', 'bert', 'carl'];
  const step = fc.oneof(
    fc.record({ does: fc.constant('append' as const), count: fc.integer({ min: 1, max: 4 }), who: fc.nat({ max: 2 }) }),
    fc.record({ does: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 25 }) }),
    fc.record({
      does: fc.constant('close' as const),
      who: fc.nat({ max: 2 }),
      state: fc.constantFrom('closed', 'updated'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const states: Record<string, AccountState> = {};
      await using records = await openRecords({ accountState: (accountId) => states[accountId] });
      await records.ask('keepFor', { days: 30 });
      for (const one of steps) {
        switch (one.does) {
          case 'append':
            await append(records, one.count, somePlan(`1000${one.who}`), people[one.who]);
            break;
          case 'wait':
            records.pass(one.days * DAY);
            await records.daily();
            break;
          case 'close':
            states[people[one.who] ?? ''] = one.state;
            break;
          default:
            one satisfies never;
        }
        expect(await broken(records)).toBeUndefined();
      }
    }),
    { numRuns: 12 },
  );
});
