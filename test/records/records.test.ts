import { digestOf } from '../../src/repairs/plan';
import { openRecords } from './open-records';
import { somePlan } from './some-plan';

const DAY = 24 * 3_600_000;
const email = 'jane@customer.example';
const iso = (ms: number) => new Date(ms).toISOString();

describe('addresses in storage', () => {
  test('have one name each, in whatever case and however many ask first, and cannot be read', async () => {
    await using records = await openRecords();
    const keys = await Promise.all(
      [email, email.toUpperCase(), email, email].map((one) => records.ask('addressKey', { email: one })),
    );
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(await records.ask('addressKey', { email: 'mary@customer.example' })).not.toBe(keys[0]);
  });

  test('have other names on another installation', async () => {
    await using one = await openRecords();
    await using other = await openRecords();
    expect(await one.ask('addressKey', { email })).not.toBe(await other.ask('addressKey', { email }));
  });
});

describe('the site’s answer to a tried invite', () => {
  const attempt = {
    value: { status: 409 },
    source: {
      how: 'attempted' as const,
      operation: 'POST /rest/servicedeskapi/customer',
      at: iso(Date.now()),
      status: 409,
    },
  };
  const of = { projectId: '10001', email };

  test('is known for a day, for this customer in this service project', async () => {
    await using records = await openRecords();
    await records.ask('recordAttempt', { ...of, attempt });
    expect(await records.ask('lastAttempt', { ...of, email: email.toUpperCase() })).toEqual({ attempt });
    expect(await records.ask('lastAttempt', { ...of, projectId: '10002' })).toEqual({});
    expect(await records.ask('lastAttempt', { ...of, email: 'mary@customer.example' })).toEqual({});
    expect(JSON.stringify(records.storage.dump())).not.toContain('jane');
    // Storage may still show an expired value, which is then not believed.
    records.pass(DAY + 60_000);
    expect(await records.ask('lastAttempt', of)).toEqual({});
  });

  test('can be forgotten', async () => {
    await using records = await openRecords();
    await records.ask('recordAttempt', { ...of, attempt });
    await records.ask('forgetAttempt', of);
    expect(await records.ask('lastAttempt', of)).toEqual({});
  });
});

describe('answers', () => {
  const answer = { question: 'domain-admitted', answer: 'yes', by: 'caller', at: iso(Date.now()) };
  const question = answer.question;

  test.each([
    [{ of: 'site' as const }, { of: 'service-project' as const, projectId: '10001' }],
    [
      { of: 'domain' as const, domain: 'customer.example' },
      { of: 'domain' as const, domain: 'other.example' },
    ],
    [
      { of: 'domain' as const, domain: 'münchen.example' },
      { of: 'domain' as const, domain: 'muenchen.example' },
    ],
    [
      { of: 'service-project' as const, projectId: '10001' },
      { of: 'service-project' as const, projectId: '10002' },
    ],
  ])('for %j hold there alone, for 30 days', async (place, elsewhere) => {
    await using records = await openRecords();
    await records.ask('remember', { place, answer });
    expect(await records.ask('remembered', { place, question })).toEqual([answer]);
    expect(await records.ask('remembered', { place: elsewhere, question })).toEqual([]);
    expect(await records.ask('remembered', { place, question: 'customer-access-types' })).toEqual([]);
    records.pass(29 * DAY);
    expect(await records.ask('remembered', { place, question })).toEqual([answer]);
    records.pass(DAY + 60_000);
    expect(await records.ask('remembered', { place, question })).toEqual([]);
  });

  test('can be forgotten', async () => {
    await using records = await openRecords();
    const place = { of: 'site' as const };
    await records.ask('remember', { place, answer });
    await records.ask('forgetAnswer', { place, question });
    expect(await records.ask('remembered', { place, question })).toEqual([]);
  });
});

describe('locks', () => {
  test('keep apart what writes the same thing, in whatever order it is named', async () => {
    await using records = await openRecords();
    const runs = await Promise.all([
      records.ask('lock', { names: ['a', 'b'], holder: 'one', workMs: 300 }),
      records.ask('lock', { names: ['b', 'a'], holder: 'two', workMs: 300 }),
    ]);
    const [first, second] = runs.sort((one, other) => one.from - other.from);
    expect(runs.map((run) => run.ran)).toEqual([true, true]);
    expect(second?.from).toBeGreaterThanOrEqual(first?.to ?? Number.NaN);
  });

  test('let work go on side by side that writes different things', async () => {
    await using records = await openRecords();
    const runs = await Promise.all(
      ['a', 'b'].map((name) => records.ask('lock', { names: [name], holder: name, workMs: 1_500 })),
    );
    const [first, second] = runs.sort((one, other) => one.from - other.from);
    expect(second?.from).toBeLessThan(first?.to ?? Number.NaN);
  });

  test('are given back when the work fails', async () => {
    await using records = await openRecords();
    await expect(records.ask('lock', { names: ['a'], holder: 'one', workMs: 0, fails: true })).rejects.toThrow();
    expect(await records.ask('lock', { names: ['a'], holder: 'two', workMs: 0 })).toMatchObject({ ran: true });
  });

  test('name nobody, and do not stay', async () => {
    await using records = await openRecords();
    await records.ask('lock', { names: [`customer:10001:${email}`], holder: 'one', workMs: 0 });
    const [key = ''] = records.storage.entityKeys('lock');
    expect(key).toMatch(/^lock:/);
    expect(key).not.toContain(Buffer.from(email).toString('hex'));
    // Storage may keep an expired value for two days.
    records.pass(2 * DAY + 10 * 60_000);
    expect(records.storage.entityKeys('lock')).toEqual([]);
  });

  test('that were left behind are taken over after a minute', async () => {
    await using records = await openRecords();
    // Still held while the next one asks: for as long as the lock lives, the other one gives up.
    const held = records.ask('lock', { names: ['a'], holder: 'one', workMs: 9_000 });
    await new Promise((resume) => setTimeout(resume, 500));
    expect(await records.ask('lock', { names: ['a'], holder: 'two', workMs: 0 })).toMatchObject({ ran: false });
    records.pass(60_000);
    expect(await records.ask('lock', { names: ['a'], holder: 'three', workMs: 0 })).toMatchObject({ ran: true });
    await held;
  });
});

describe('plans', () => {
  const outcome = { outcome: 'applied' as const, changes: [], at: iso(Date.now()), by: 'caller' };

  test('are stored as they were made', async () => {
    await using records = await openRecords();
    const plan = somePlan();
    await records.ask('savePlan', { plan });
    const { stored } = await records.ask('readPlan', { id: plan.id });
    expect(stored).toMatchObject({ state: 'planned', claim: '', plan });
    expect(stored && digestOf(stored.plan)).toBe(plan.digest);
    expect(await records.ask('readPlan', { id: 'no-such-plan' })).toEqual({});
  });

  test('are claimed by one of those who try at once, and finished by that one alone', async () => {
    await using records = await openRecords();
    const plan = somePlan();
    await records.ask('savePlan', { plan });
    const { stored } = await records.ask('readPlan', { id: plan.id });
    if (stored === undefined) throw new Error('The plan was not stored.');
    const names = ['one', 'two', 'three'];
    const claims = await Promise.all(names.map((claim) => records.ask('claim', { stored, claim })));
    expect(claims.filter(Boolean)).toHaveLength(1);
    const winner = names[claims.indexOf(true)] ?? '';
    const claimed = { ...stored, state: 'applying' as const };
    expect(await records.ask('finish', { stored: { ...claimed, claim: 'somebody-else' }, outcome })).toBe(false);
    expect(await records.ask('finish', { stored: { ...claimed, claim: winner }, outcome })).toBe(true);
    expect((await records.ask('readPlan', { id: plan.id })).stored).toMatchObject({ state: 'done', outcome });
    expect(await records.ask('claim', { stored, claim: 'late' })).toBe(false);
  });
});
