import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { CompanyStep } from '../../src/requests/company-step';
import type { Plan } from '../../src/repairs/plan';
import { ORGANIZATION, PEOPLE, personPlan, planned, read } from './open-company';
import { asked, type FakeResolver } from './open-screen';

function outcomeOf(plan: Plan, outcome: 'applied' | 'refused'): ApplyPlanResult {
  const change =
    outcome === 'applied'
      ? { outcome, calls: [] }
      : { outcome, calls: [], status: 409, message: 'Taken.', likely: 'org-management-restricted' as const };
  return {
    kind: 'outcome',
    plan,
    undoable: outcome === 'applied',
    outcome: { outcome, changes: [change], at: '2026-03-02T10:00:00Z', by: 'somebody' },
  };
}

test('a company is read, planned, and applied person by person', async () => {
  const all = new Map([ORGANIZATION, ...PEOPLE.map((email) => personPlan(email, 1))].map((plan) => [plan.id, plan]));
  const screen = await read(
    { applyPlan: ({ id }) => outcomeOf(all.get(id) ?? ORGANIZATION, id.includes('nora') ? 'refused' : 'applied') },
    true,
  );
  expect(asked(screen, 'readPeople')).toEqual([{ project: 'SUP', text: 'a pasted list' }]);
  expect(screen.has('3 people')).toBe(true);
  expect(screen.find('LoadingButton', 'Read the list').props['appearance']).toBe('default');
  await screen.press('Make the plan for 3 people');
  expect(asked(screen, 'planCompanyPeople')).toMatchObject([{ company: 'Acme', mail: false }]);
  expect(screen.has('The site sends 3 mails, one to each of jane@customer.example, nora@customer.example')).toBe(true);
  expect(screen.has('It cannot be undone: Where an organization of that name exists already')).toBe(true);
  expect(asked(screen, 'applyPlan')).toEqual([]);
  await screen.press('Approve and apply 4 plans');
  expect(asked(screen, 'applyPlan').map((one) => (one as { id: string }).id)).toEqual([...all.keys()]);
  expect(screen.has('Done, but 1 of 4 plans did not work.')).toBe(true);
  // What was to come is not told of what has come.
  expect(screen.has('people are to be added')).toBe(false);
  expect(screen.has('The site answered with status 409.')).toBe(true);
  expect(screen.has('Taken.')).toBe(true);
  expect(screen.has('Configuration > Organization management')).toBe(true);
  expect(screen.findAll('LoadingButton', /Continue/)).toEqual([]);
});

test('what is no address stands there before anything is planned', async () => {
  const screen = await read({
    readPeople: () => ({
      kind: 'people',
      people: [{ email: 'jane@customer.example', name: 'Jane' }],
      invalid: [{ line: 3, given: 'bob@@customer.example', problem: 'several-at-signs' }],
      repeated: ['jane@customer.example'],
    }),
  });
  expect(screen.has('1 entry is no address that can be used')).toBe(true);
  expect(screen.has('Line 3: “bob@@customer.example”: more than one @')).toBe(true);
  expect(screen.has('More than once in the list, taken once: jane@customer.example')).toBe(true);
  expect(asked(screen, 'planCompany')).toEqual([]);
});

test('people whom one request leaves out are asked for again', async () => {
  const screen = await read({
    planCompanyPeople: ({ people }) => ({
      kind: 'company-people',
      steps: people.slice(0, 2).map(({ email }) => ({ email, step: planned(personPlan(email)) })),
    }),
  });
  await screen.press('Make the plan for 3 people');
  expect(asked(screen, 'planCompanyPeople')).toMatchObject([
    { people: PEOPLE.map((email) => ({ email })) },
    { people: [{ email: 'otto@customer.example' }] },
  ]);
  expect(screen.has('3 people are to be added')).toBe(true);
});

test('without an answer it stops, and goes on with the same plans', async () => {
  let tries = 0;
  const screen = await read({
    applyPlan: ({ id }) => {
      tries += 1;
      if (tries === 2) throw new Error('Function timed out');
      return outcomeOf(id === 'plan-0' ? ORGANIZATION : personPlan(id.replace('plan-', '')), 'applied');
    },
  });
  await screen.press('Make the plan for 3 people');
  await screen.press('Approve and apply 4 plans');
  expect(asked(screen, 'applyPlan')).toHaveLength(2);
  expect(screen.has('Stopped after 1 of 4.')).toBe(true);
  await screen.press('Continue with 3 plans');
  expect(asked(screen, 'applyPlan').map((one) => (one as { id: string }).id)).toEqual([
    'plan-0',
    `plan-${PEOPLE[0]}`,
    ...PEOPLE.map((email) => `plan-${email}`),
  ]);
  expect(screen.has('Done: all 4 plans were applied.')).toBe(true);
  expect(screen.has(/What can be undone can be undone later too/)).toBe(true);
});

test('where the organization is refused, nobody is added', async () => {
  const screen = await read({ applyPlan: () => outcomeOf(ORGANIZATION, 'refused') });
  await screen.press('Make the plan for 3 people');
  await screen.press('Approve and apply 4 plans');
  expect(asked(screen, 'applyPlan')).toHaveLength(1);
  expect(screen.has('Without the organization nothing else can be done.')).toBe(true);
  expect(screen.findAll('LoadingButton', /Continue/)).toEqual([]);
  expect(screen.has('These plans cannot go on.')).toBe(true);
  expect(screen.has('diagnose this address')).toBe(false);
});

test('what takes other rights is said, and left out', async () => {
  const screen = await read({
    planCompanyPeople: ({ people }) => ({
      kind: 'company-people',
      steps: people.map(({ email }) => ({ email, step: planned(personPlan(email, 1), false) })),
    }),
    applyPlan: () => outcomeOf(ORGANIZATION, 'applied'),
  });
  await screen.press('Make the plan for 3 people');
  expect(screen.has('3 lines take rights that you do not have')).toBe(true);
  expect(screen.has('The site sends 3 mails, one to each of')).toBe(true);
  expect(screen.has('Takes a Jira administrator who also administers the service project.')).toBe(true);
  await screen.press('Approve and apply 1 plan');
  expect(asked(screen, 'applyPlan')).toEqual([{ id: 'plan-0', digest: 'digest-0' }]);
  expect(screen.has('3 lines take rights that you do not have')).toBe(true);
});

test('too long a list is refused with what to do', async () => {
  const screen = await read({
    readPeople: () => ({ kind: 'problem', problem: { code: 'too-many-people', values: { count: 201, limit: 200 } } }),
  });
  expect(screen.has('Add up to 200 at a time')).toBe(true);
});

const forOthers: FakeResolver = {
  planCompanyPeople: ({ people }) => ({
    kind: 'company-people',
    steps: people.map(({ email }) => ({ email, step: planned(personPlan(email), false) })),
  }),
};

test('who may not apply all of it sends the whole, once, with a note', async () => {
  const screen = await read({ ...forOthers, handOverCompany: () => ({ kind: 'company-handed-over', plans: 4 }) });
  await screen.press('Make the plan for 3 people');
  expect(screen.has('4 plans are sent as one.')).toBe(true);
  expect(screen.has('What you send is kept for 90 days')).toBe(true);
  await screen.type('Anything they should know (optional)', 'They start on Monday.');
  await screen.press('Send to the administrators');
  const plans = [ORGANIZATION, ...PEOPLE.map((email) => personPlan(email))].map(({ id, digest }) => ({ id, digest }));
  expect(asked(screen, 'handOverCompany')).toEqual([
    { project: 'SUP', company: 'Acme', plans, note: 'They start on Monday.' },
  ]);
  expect(screen.has('It was sent.')).toBe(true);
  expect(screen.findAll('LoadingButton', /Send to the administrators|Approve and apply/)).toEqual([]);
});

test('what was applied before is no part of what is sent', async () => {
  const screen = await read({
    ...forOthers,
    applyPlan: () => outcomeOf(ORGANIZATION, 'applied'),
    handOverCompany: () => ({ kind: 'problem', problem: { code: 'plan-expired' } }),
  });
  await screen.press('Make the plan for 3 people');
  await screen.press('Approve and apply 1 plan');
  expect(screen.has('3 plans are sent as one.')).toBe(true);
  await screen.press('Send to the administrators');
  expect(asked(screen, 'handOverCompany')).toMatchObject([{ plans: PEOPLE.map((email) => ({ id: `plan-${email}` })) }]);
  expect(screen.has('This plan is older than half an hour.')).toBe(true);
  expect(screen.findAll('LoadingButton', 'Send to the administrators')).toHaveLength(1);
});

test('an organization that cannot be set up is not sent to anybody', async () => {
  const impossible: CompanyStep = { kind: 'impossible', message: 'repair.set-up-company.noName', values: {} };
  const screen = await read({ ...forOthers, planCompany: () => ({ kind: 'company', step: impossible }) });
  await screen.press('Make the plan for 3 people');
  expect(screen.has('Without the organization nothing else can be done.')).toBe(true);
  expect(screen.findAll('LoadingButton', 'Send to the administrators')).toEqual([]);
});
