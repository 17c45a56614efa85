import type { ChangeCase } from './change-case';
import { CASES, seenOn } from './change-cases';
import { openLab, type Lab } from './lab';
import { apply, outcomeOf, planBack, planOf } from './run-plan';

const READ_SCHEME = 'GET /rest/api/3/permissionscheme/{schemeId}/permission';
let lab: Lab;
afterEach(() => lab.close());

function caseOf(name: string): ChangeCase {
  return CASES.find((one) => one.name === name) ?? never(`There is no case ‘${name}’.`);
}

/** Applied, and shown later than anybody looks. */
async function sentUnseen(...cases: ChangeCase[]) {
  lab = await openLab();
  for (const one of cases) one.prepare(lab.state);
  const before = seenOn(lab.state);
  const [first, ...rest] = cases.flatMap((one) => one.changes(lab.state));
  const plan = await planOf(lab, { changes: () => [first ?? never('There is no change.'), ...rest] });
  const operation = cases.at(-1)?.writes ?? '';
  lab.state.faults.push({ operation, kind: 'showLate', reads: 20, times: 1 });
  expect(outcomeOf(await apply(lab, plan))).toBe('not-verified');
  lab.showAll();
  return { plan, before };
}

test('what showed late is taken back like anything else, once', async () => {
  const { plan, before } = await sentUnseen(caseOf('a customer is added'));
  expect(seenOn(lab.state)).not.toEqual(before);
  const back = await planned(plan);
  expect(back).not.toHaveProperty('left');
  expect(outcomeOf(await apply(lab, back))).toBe('applied');
  expect(seenOn(lab.state)).toEqual(before);
  expect(await planBack(lab, plan)).toBe('undone-already');
});

test('what was changed again meanwhile is left as it is, and named', async () => {
  const one = caseOf('suspended access is restored and the role Customer given');
  lab = await openLab();
  one.prepare(lab.state);
  const plan = await planOf(lab, one);
  lab.state.faults.push({ operation: caseOf('the role Customer is given').writes, kind: 'ignoreWrite' });
  expect(outcomeOf(await apply(lab, plan))).toBe('not-verified');
  const owen = lab.state.accounts.find(({ accountId }) => accountId === 'owen');
  if (owen?.type !== 'atlassian') throw new Error('Owen is not on this site.');
  owen.access = 'agent';
  const back = await planned(plan);
  expect(back.changes.map(({ kind }) => kind)).toEqual(['directory-access']);
  expect(back.left).toEqual([{ change: plan.changes[1], because: 'changed-since' }]);
  expect(outcomeOf(await apply(lab, back))).toBe('applied');
  expect(owen).toMatchObject({ access: 'agent', directory: 'suspended' });
  // Somebody else decided the rest, so nothing of this plan is left to undo.
  expect(await planBack(lab, plan)).toBe('undone-already');
});

test('what cannot be read is named, and can be taken back afterwards', async () => {
  const { plan, before } = await sentUnseen(caseOf('an organization is linked and joined'), caseOf('a grant is made'));
  lab.state.faults.push({ operation: READ_SCHEME, kind: 'answer', status: 503, headers: {}, body: {} });
  const part = await planned(plan);
  expect(part.left).toEqual([{ change: plan.changes[2], because: 'unread' }]);
  lab.state.faults.splice(0);
  expect(outcomeOf(await apply(lab, part))).toBe('applied');

  const rest = await planned(plan);
  expect(rest).not.toHaveProperty('left');
  expect(outcomeOf(await apply(lab, rest))).toBe('applied');
  expect(seenOn(lab.state)).toEqual(before);
  expect(await planBack(lab, plan)).toBe('undone-already');
});

test('where nothing can be told, nothing is planned', async () => {
  const { plan } = await sentUnseen(caseOf('a grant is made'));
  lab.state.faults.push({ operation: READ_SCHEME, kind: 'answer', status: 503, headers: {}, body: {} });
  expect(await planBack(lab, plan)).toBe('undo-unread');
});

async function planned(plan: Awaited<ReturnType<typeof planOf>>) {
  const back = await planBack(lab, plan);
  return typeof back === 'string' ? never(back) : back;
}

function never(why: string): never {
  throw new Error(why);
}
