import type { PersonOfRequest, ReadRequestResult } from '../../src/requests/read-request';
import type { Offer } from '../../src/requests/report';
import { aPlan, aReport, anOutcome, CAUSE, EMAIL, readWith } from './build-report';
import { asked, openScreen, TEXT, type FakeResolver } from './open-screen';

const PROJECT = { id: '10001', key: 'SUP', type: 'service_desk' };
const ON_REQUEST = { extension: { type: 'jira:issueAction', project: PROJECT, issue: { id: '30000', key: 'SUP-12' } } };
const JANE: PersonOfRequest = { part: 'reporter', name: 'Jane Doe', email: EMAIL };
const TOM: PersonOfRequest = { part: 'text', name: '', email: 'tom@customer.example' };

const found = (people: PersonOfRequest[], over: Partial<ReadRequestResult> = {}): ReadRequestResult => ({
  kind: 'request',
  key: 'SUP-12',
  people,
  more: 0,
  ...over,
});
const open = (resolver: FakeResolver, context = ON_REQUEST, slow: Parameters<typeof openScreen>[3] = []) =>
  openScreen(resolver, context, 'issue', slow);
const typed = (screen: Awaited<ReturnType<typeof open>>) => screen.field(TEXT).props['defaultValue'];

test('opens with its people filled in; one press, and the second question to the resolver brings a finding', async () => {
  const screen = await open({
    readRequest: () => found([JANE, { part: 'participant', name: 'Hana Hidden' }, TOM]),
    diagnose: () => ({ kind: 'diagnosed', reports: [aReport()] }),
  });
  expect(asked(screen, 'readRequest')).toEqual([{ project: 'SUP', request: 'SUP-12' }]);
  for (const words of [
    'Reporter: Jane Doe, jane.doe@customer.example',
    'Participant: Hana Hidden (Jira does not show you the address',
    'Written in the request: tom@customer.example',
  ]) {
    expect(screen.has(words)).toBe(true);
  }
  expect(typed(screen)).toBe('SUP-12\njane.doe@customer.example\ntom@customer.example');
  await screen.press('Diagnose');
  expect(asked(screen, 'diagnose')).toEqual([
    {
      project: 'SUP',
      text: 'SUP-12\njane.doe@customer.example\ntom@customer.example',
      symptom: 'add-failed',
      assumed: true,
      part: 'first',
    },
  ]);
  expect(screen.has('Root cause')).toBe(true);
  expect(screen.invokes.map(({ functionKey }) => functionKey)).toEqual(['readRequest', 'diagnose', 'saveDraft']);
  expect(screen.has('as long as the audit trail. Plans are kept for 90 days')).toBe(true);
});

test('stands before anything is read, and what was typed by then stays', async () => {
  let answer: (result: ReadRequestResult) => void = () => undefined;
  const screen = await open({ readRequest: () => new Promise((resolve) => (answer = resolve)) }, ON_REQUEST, [
    'readRequest',
  ]);
  expect(screen.has('Reading SUP-12…')).toBe(true);
  await screen.type(TEXT, 'lena@customer.example');
  answer(found([JANE]));
  await screen.waitFor('Reporter: Jane Doe');
  expect(typed(screen)).toBe('lena@customer.example');
  await screen.press('Fill in what was found');
  expect(typed(screen)).toBe(`SUP-12\n${EMAIL}`);
});

test.each([
  ['nobody has an address', found([]), 'No e-mail address was found in SUP-12'],
  ['more than twenty do', found([JANE], { more: 4 }), '4 more addresses were found and left out'],
  [
    'participants were not read',
    found([JANE], { participants: { reason: 'forbidden', call: readWith('GET /participant', { status: 403 }) } }),
    'The participants could not be read',
  ],
  [
    'it was not read',
    { kind: 'problem' as const, problem: { code: 'request-unreadable' as const, values: { request: 'SUP-12' } } },
    'type the addresses below',
  ],
])('where %s, that is told and the form is usable', async (_, answer, words) => {
  const screen = await open({ readRequest: () => answer });
  expect(screen.has(words)).toBe(true);
  expect(screen.find('LoadingButton', 'Diagnose').props['isDisabled']).not.toBe(true);
});

test('opened on nothing, it says so', async () => {
  const screen = await open({}, { extension: { type: 'jira:issueAction', project: PROJECT } } as never);
  expect(screen.has('does not know which request')).toBe(true);
});

describe('the internal comment', () => {
  const readRequest = () => found([JANE]);
  const diagnose = () => ({ kind: 'diagnosed' as const, reports: [aReport()] as [ReturnType<typeof aReport>] });
  const TITLE = 'Show: Leave this on SUP-12 as an internal comment';
  const FIELD = 'Internal comment on SUP-12';

  test('says what was found and what to do, can be changed, and is sent once', async () => {
    const screen = await open({
      readRequest,
      diagnose,
      leaveComment: ({ request }) => ({ kind: 'commented', request }),
    });
    await screen.press('Diagnose');
    await screen.press(TITLE);
    const draft = String(screen.field(FIELD).props['defaultValue']);
    expect(draft).toContain(`Invite Doctor: ${EMAIL} in Customer support.`);
    expect(draft).not.toContain('assumed');
    expect(draft).toMatch(/What to do: .+/);
    await screen.type(FIELD, ' ');
    await screen.press('Add the internal comment');
    expect(screen.has('Write something first.')).toBe(true);
    await screen.type(FIELD, 'Jane cannot be added yet.');
    await screen.press('Add the internal comment');
    expect(asked(screen, 'leaveComment')).toEqual([
      { project: 'SUP', request: 'SUP-12', text: 'Jane cannot be added yet.' },
    ]);
    expect(screen.has('SUP-12 has the internal comment.')).toBe(true);
    expect(screen.findAll('LoadingButton', 'Add the internal comment')).toEqual([]);
  });

  test('says what was only assumed as such', async () => {
    const plain = aReport();
    const assumed = { ...plain, complaint: { ...plain.complaint, assumed: true as const } };
    const screen = await open({ readRequest, diagnose: () => ({ kind: 'diagnosed', reports: [assumed] }) });
    await screen.press('Diagnose');
    await screen.press(TITLE);
    expect(screen.field(FIELD).props['defaultValue']).toMatch(/Adding the customer failed \(assumed, /);
  });

  test('that could not be written says why, and keeps the text', async () => {
    const screen = await open({
      readRequest,
      diagnose,
      leaveComment: () => ({ kind: 'problem', problem: { code: 'comment-refused', values: { request: 'SUP-12' } } }),
    });
    await screen.press('Diagnose');
    await screen.press(TITLE);
    await screen.type(FIELD, 'A text of mine.');
    await screen.press('Add the internal comment');
    expect(screen.has('What you wrote is still here.')).toBe(true);
    await screen.press('Add the internal comment');
    expect(asked(screen, 'leaveComment')).toHaveLength(2);
  });

  test('tells what became of a repair', async () => {
    const offer: Offer = {
      kind: 'repair',
      repair: 'grant-portal-access',
      cause: CAUSE,
      access: 'agent',
      allowed: true,
    };
    const report = aReport({ offers: [offer] });
    const screen = await open({
      readRequest,
      diagnose: () => ({ kind: 'diagnosed', reports: [report] }),
      planRepair: () => ({ kind: 'planned', plan: aPlan(), allowed: true }),
      applyPlan: () => anOutcome(aPlan()),
      answerQuestion: () => ({ kind: 'answered', report }),
    });
    await screen.press('Diagnose');
    await screen.press('Show the plan');
    await screen.press('Approve and apply');
    await screen.press(TITLE);
    expect(screen.field(FIELD).props['defaultValue']).toContain('Repair: Done: Grant the missing permissions');
  });
});

test('a plan that the agent may not apply is sent with this request', async () => {
  const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [], issueKeys: ['SUP-12'] };
  const offer: Offer = {
    kind: 'repair',
    repair: 'grant-portal-access',
    cause: CAUSE,
    access: 'jira-admin',
    allowed: false,
  };
  const screen = await open({
    readRequest: () => found([JANE]),
    diagnose: () => ({ kind: 'diagnosed', reports: [{ ...aReport({ offers: [offer] }), complaint }] }),
    planRepair: () => ({ kind: 'planned', plan: aPlan(), allowed: false }),
  });
  await screen.press('Diagnose');
  await screen.press('Show the plan');
  expect(screen.field(/Request that it is about/).props['defaultValue']).toBe('SUP-12');
});

test('a diagnosis that takes long can be cancelled, and its answer is dropped', async () => {
  let answer: (result: { kind: 'diagnosed'; reports: [ReturnType<typeof aReport>] }) => void = () => undefined;
  const resolver: FakeResolver = {
    readRequest: () => found([JANE]),
    diagnose: () => new Promise((resolve) => (answer = resolve)),
  };
  const screen = await open(resolver, ON_REQUEST, ['diagnose']);
  await screen.press('Diagnose');
  expect(screen.has('Reading the site…')).toBe(true);
  await screen.press('Cancel');
  expect(screen.has('Reading the site…')).toBe(false);
  expect(typed(screen)).toBe(`SUP-12\n${EMAIL}`);
  answer({ kind: 'diagnosed', reports: [aReport()] });
  await screen.settle();
  expect(screen.has('Root cause')).toBe(false);
});
