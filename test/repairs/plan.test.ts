import fc from 'fast-check';
import type { Change } from '../../src/repairs/changes/change';
import {
  canonical,
  digestOf,
  makePlan,
  PLAN_LIFETIME_MS,
  undoDraft,
  type Plan,
  type PlanDraft,
} from '../../src/repairs/plan';

const NOW = new Date('2026-01-01T12:00:00.000Z');

const grant = (permission: string): Change => ({
  kind: 'permission-grant',
  target: {
    schemeId: 100,
    schemeName: 'Help scheme',
    permission,
    holderType: 'sd.customer.portal.only',
    holderParameter: '',
    holderName: 'Service Project Customer - Portal Access',
  },
  before: { granted: false },
  after: { granted: true },
});

const desk = { projectId: '10001', projectName: 'Help', serviceDeskId: '1', email: 'jane@customer.example' };
const add: Change = {
  kind: 'desk-customer',
  target: { ...desk, accountId: 'qm:jane' },
  before: { customer: false },
  after: { customer: true },
};
const create: Change = {
  kind: 'portal-only-customer',
  target: { email: desk.email, displayName: 'Jane Doe' },
  before: { exists: false },
  after: { exists: true },
};
const invite: Change = {
  kind: 'customer-invitation',
  target: { ...desk, accountId: '', displayName: 'Jane Doe' },
  before: { customer: false },
  after: { customer: true },
};

function draft(...changes: [Change, ...Change[]]): PlanDraft {
  return {
    repair: 'grant-portal-access',
    cause: 'portal-access-permission-missing',
    target: { projectId: '10001', projectKey: 'HELP', projectName: 'Help', email: desk.email },
    changes,
    sideEffects: [{ message: 'seen', values: { seen: 1, of: 4 } }],
    access: 'jira-admin',
    plannedBy: 'caller',
  };
}

describe('a plan', () => {
  test('may be approved for half an hour', () => {
    const plan = makePlan(draft(grant('BROWSE_PROJECTS')), NOW);
    expect(plan.plannedAt).toBe('2026-01-01T12:00:00.000Z');
    expect(plan.expiresAt).toBe('2026-01-01T12:30:00.000Z');
    expect(PLAN_LIFETIME_MS).toBe(1_800_000);
  });

  test.each<[string, [Change, ...Change[]], { irreversible: Change['kind'][]; mails: number }]>([
    ['grants', [grant('BROWSE_PROJECTS'), grant('CREATE_ISSUES')], { irreversible: [], mails: 0 }],
    ['adding an account', [add], { irreversible: [], mails: 0 }],
    ['creating one and adding it', [create, add], { irreversible: ['portal-only-customer'], mails: 0 }],
    ['an invitation', [invite], { irreversible: ['customer-invitation'], mails: 1 }],
  ])('of %s says beforehand what cannot be undone and what is mailed', (_, changes, expected) => {
    expect(makePlan(draft(...changes), NOW)).toMatchObject(expected);
  });

  test('has an id of its own each time', () => {
    expect(makePlan(draft(add), NOW).id).not.toBe(makePlan(draft(add), NOW).id);
  });

  test('with a kind of change that is not known any more is refused', () => {
    const unknown = { ...add, kind: 'gone' } as unknown as Change;
    expect(() => makePlan(draft(unknown), NOW)).toThrow('gone');
  });
});

describe('the digest of a plan', () => {
  const plan = makePlan(draft(grant('BROWSE_PROJECTS'), add), NOW);

  /** The same value with the keys of every object in the opposite order. */
  function reversed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, reversed(part)]),
    );
  }

  test('is SHA-256 over everything else', () => {
    expect(plan.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(plan)).toBe(plan.digest);
    const renamed: Plan = { ...plan, digest: 'other' };
    expect(digestOf(renamed)).toBe(plan.digest);
  });

  test('survives being stored and read again', () => {
    expect(digestOf(JSON.parse(JSON.stringify(plan)) as typeof plan)).toBe(plan.digest);
  });

  test('does not hang on the order of keys', () => {
    expect(digestOf(reversed(plan) as typeof plan)).toBe(plan.digest);
  });

  test('is the same where an optional part is absent or undefined', () => {
    const { cause: _, ...rest } = plan;
    expect(digestOf({ ...rest, cause: undefined } as unknown as typeof plan)).toBe(digestOf(rest as typeof plan));
  });

  test.each<[string, Partial<typeof plan>]>([
    ['another change', { changes: [grant('CREATE_ISSUES'), add] }],
    ['another order of changes', { changes: [add, grant('BROWSE_PROJECTS')] }],
    ['one change less', { changes: [add] }],
    ['another person', { target: { ...plan.target, email: 'mary@customer.example' } }],
    ['lesser rights', { access: 'project-admin' }],
    ['a longer life', { expiresAt: '2027-01-01T00:00:00.000Z' }],
    ['another side effect', { sideEffects: [] }],
    ['another id', { id: 'other' }],
  ])('tells %s', (_, part) => {
    expect(digestOf({ ...plan, ...part })).not.toBe(plan.digest);
  });
});

describe('the way back', () => {
  const plan = makePlan(draft(grant('BROWSE_PROJECTS'), add), NOW);
  const undo = makePlan(undoDraft(plan, plan.changes, [], 'somebody-else'), NOW);

  test('is the same changes from the last to the first, before and after exchanged', () => {
    expect(undo.changes).toEqual(
      [...plan.changes].reverse().map((change) => ({ ...change, before: change.after, after: change.before })),
    );
  });

  test('names the plan, and takes the same rights', () => {
    expect(undo).toMatchObject({
      repair: 'undo',
      undoes: plan.id,
      cause: plan.cause,
      access: plan.access,
      target: plan.target,
      plannedBy: 'somebody-else',
    });
  });

  test('of the way back is the plan again', () => {
    expect(undoDraft(undo, undo.changes, [], 'caller').changes).toEqual(plan.changes);
  });

  test('leaves the plan as it was', () => {
    expect(digestOf(plan)).toBe(plan.digest);
  });
});

describe('canonical', () => {
  test.each([
    [{ b: 1, a: [2, { d: null, c: 'x' }] }, '{"a":[2,{"c":"x","d":null}],"b":1}'],
    [{ a: undefined }, '{}'],
    ['“ü”', '"“ü”"'],
    [[], '[]'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  test('says of any data what its JSON says, and tells different data apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const json = JSON.stringify(one);
        expect(JSON.parse(canonical(one))).toEqual(JSON.parse(json));
        expect(canonical(JSON.parse(json))).toBe(canonical(one));
        if (canonical(one) === canonical(other)) expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(other)));
      }),
    );
  });
});
