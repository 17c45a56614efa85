import type { StoredEntry, AuditEntry } from '../../src/records/audit-entry';
import type { AuditSearch } from '../../src/records/audit-search';
import { openRecords, type Records } from './open-records';
import { somePlan } from './some-plan';

const DAY = 24 * 3_600_000;
const MARY = 'mary@customer.example';
const key = (sequence: number) => `entry:${String(sequence).padStart(12, '0')}`;

async function append(records: Records, count: number, of: Partial<{ project: string; actor: string }> = {}) {
  for (let index = 0; index < count; index += 1) {
    await records.ask('append', { plan: somePlan(of.project), phase: 'outcome', actor: of.actor ?? 'caller' });
  }
}

const verified = async (records: Records) => (await records.ask('verify', {})).walk;
const stored = (records: Records, sequence: number) =>
  records.storage.entity('audit-entry', key(sequence)) as StoredEntry;
const sequences = (entries: AuditEntry[]) => entries.map((entry) => entry.sequence);

describe('appending', () => {
  test('is one chain, also when several write at once', async () => {
    await using records = await openRecords();
    const plans = Array.from({ length: 8 }, () => somePlan());
    await Promise.all(plans.map((plan) => records.ask('append', { plan, phase: 'intent' })));
    const { entries } = await records.ask('search', { search: {}, limit: 50 });
    expect(sequences(entries)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(new Set(entries.map((entry) => entry.planId))).toEqual(new Set(plans.map((plan) => plan.id)));
    const walk = await verified(records);
    expect(walk).toMatchObject({ last: { sequence: 8 } });
    expect(walk).not.toHaveProperty('broken');
    expect(records.storage.entity('audit-head', 'head')).toMatchObject({ sequence: 8, hash: entries[0]?.hash });
  });

  test('shows what was written of one plan', async () => {
    await using records = await openRecords();
    const plan = somePlan();
    await records.ask('append', { plan, phase: 'intent' });
    await append(records, 3);
    await records.ask('append', { plan, phase: 'outcome' });
    const entries = await records.ask('entriesOfPlan', { plan });
    expect(entries.map(({ sequence, phase }) => [sequence, phase])).toEqual([
      [1, 'intent'],
      [5, 'outcome'],
    ]);
  });
});

describe('searching', () => {
  async function filled(): Promise<Records> {
    const records = await openRecords();
    await records.ask('append', { plan: somePlan('10001'), phase: 'intent', actor: 'anna' });
    await records.ask('append', { plan: somePlan('10002'), phase: 'intent', actor: 'anna' });
    records.pass(DAY);
    await records.ask('append', { plan: somePlan('10001', MARY, 'qm:mary'), phase: 'intent', actor: 'bert' });
    await records.ask('append', { plan: somePlan('10002', MARY, 'qm:mary'), phase: 'intent', actor: 'anna' });
    await records.ask('append', { plan: { ...somePlan('10001'), cause: 'site-wide' }, phase: 'intent', actor: 'bert' });
    return records;
  }
  const today = () => new Date(Date.now() + DAY - 3_600_000).toISOString();

  test('finds by project, customer, person, cause and time, and by all of them together', async () => {
    await using records = await filled();
    const wanted: [AuditSearch, number[]][] = [
      [{}, [5, 4, 3, 2, 1]],
      [{ projectId: '10002' }, [4, 2]],
      [{ customer: 'MARY@customer.example' }, [4, 3]],
      [{ account: 'qm:mary' }, [4, 3]],
      [{ account: 'qm:mary', projectId: '10001' }, [3]],
      [{ actor: 'bert' }, [5, 3]],
      [{ cause: 'site-wide' }, [5]],
      [{ from: today() }, [5, 4, 3]],
      [{ to: today() }, [2, 1]],
      [{ projectId: '10001', from: today() }, [5, 3]],
      [{ projectId: '10001', actor: 'bert', customer: MARY }, [3]],
      [{ projectId: '10002', actor: 'bert' }, []],
      [{ customer: 'nobody@customer.example' }, []],
      [{ from: today(), to: new Date(0).toISOString() }, []],
    ];
    for (const [search, found] of wanted) {
      const answer = await records.ask('search', { search, limit: 50 });
      expect([search, sequences(answer.entries)]).toEqual([search, found]);
      expect(answer).not.toHaveProperty('cursor');
    }
  });

  test('goes on page by page, and says whether there is more', async () => {
    await using records = await filled();
    const first = await records.ask('search', { search: { projectId: '10001' }, limit: 2 });
    expect(sequences(first.entries)).toEqual([5, 3]);
    const cursor = first.cursor ?? '';
    const second = await records.ask('search', { search: { projectId: '10001' }, limit: 2, cursor });
    expect(sequences(second.entries)).toEqual([1]);
    expect(second.cursor).toBeUndefined();
    const whole = await records.ask('search', { search: { projectId: '10001' }, limit: 3 });
    expect(whole.cursor).toBeUndefined();
  });

  test('looks further than one page of storage for the few that fit', async () => {
    await using records = await openRecords();
    await append(records, 1, { actor: 'anna', project: '10002' });
    await append(records, 104, { actor: 'anna' });
    const answer = await records.ask('search', { search: { actor: 'anna', projectId: '10002' }, limit: 10 });
    expect(sequences(answer.entries)).toEqual([1]);
    const walk = await verified(records);
    expect([walk.last.sequence, walk.broken]).toEqual([105, undefined]);
  });

  test('storage holds no address where it could be listed', async () => {
    await using records = await filled();
    const { personal, ...rest } = stored(records, 3);
    expect(JSON.stringify(personal)).toContain(MARY);
    expect(JSON.stringify(rest)).not.toContain('mary@');
    expect(rest.customer).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what somebody does to storage shows', () => {
  const DONE: [string, (records: Records) => Promise<unknown>, object][] = [
    [
      'an edit',
      (records) => tamper(records, 3, { ...stored(records, 3), repair: 'another' }),
      { kind: 'edited', sequence: 3 },
    ],
    ['a deletion', (records) => tamper(records, 3), { kind: 'missing', sequence: 3 }],
    ['a cut tail', (records) => tamper(records, 5), { kind: 'cut', sequence: 5 }],
    ['a cut front', (records) => tamper(records, 1), { kind: 'missing', sequence: 1 }],
    [
      'an entry under another key',
      async (records) => {
        await tamper(records, 7, stored(records, 4));
        await tamper(records, 4);
      },
      { kind: 'out-of-place', sequence: 4 },
    ],
    [
      'a copy',
      (records) => tamper(records, 7, { ...stored(records, 4), at: new Date(Date.now() + DAY).toISOString() }),
      { kind: 'out-of-place', sequence: 4 },
    ],
    [
      'a checkpoint put forward over deleted entries',
      async (records) => {
        const { sequence, hash, at } = stored(records, 2);
        await records.ask('tamper', { entity: 'audit-head', key: 'checkpoint', value: { sequence, hash, at } });
        await tamper(records, 1);
        await tamper(records, 2);
      },
      { kind: 'checkpoint', sequence: 2 },
    ],
    [
      'a head that is gone',
      (records) => records.ask('tamper', { entity: 'audit-head', key: 'head' }),
      { kind: 'out-of-place', sequence: 1 },
    ],
  ];
  const tamper = (records: Records, sequence: number, value?: StoredEntry) =>
    records.ask('tamper', { entity: 'audit-entry', key: key(sequence), ...(value === undefined ? {} : { value }) });

  test.each(DONE)('%s', async (_, act, broken) => {
    await using records = await openRecords();
    await append(records, 5);
    expect((await verified(records)).broken).toBeUndefined();
    await act(records);
    expect((await verified(records)).broken).toEqual(broken);
  });
});
