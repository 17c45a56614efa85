import type { Requests } from '../../src/contract';
import type { Draft } from '../../src/records/drafts';
import type { ReadRequestResult } from '../../src/requests/read-request';
import type { SaveDraftPayload } from '../../src/requests/save-draft';
import type { Screen } from '../forge/render-in-node';
import { aHandOff as handOff } from './build-hand-off';
import { aPlan, aReport, CAUSE, EMAIL, OFFER, YOU } from './build-report';
import { asked, diagnose, openScreen, TEXT, type FakeResolver } from './open-screen';
import { openTab } from './open-tab';
import { found, openTrail } from './open-trail';

const AT = '2026-03-02T10:00:00.000Z';
const draft = (over: Partial<Draft>): Draft => ({ text: '', diagnosed: false, told: [], at: AT, ...over });
/** Storage that a reload does not empty: the next screen gets what the last one has kept. */
function storage() {
  const kept = new Map<string, Draft>();
  const of = ({ page, project, about }: SaveDraftPayload) => [page, project, about].join(' ');
  const resolver: FakeResolver = {
    readDraft: (payload) => {
      const one = kept.get(of({ ...payload, text: '', diagnosed: false, told: [] }));
      return { kind: 'draft', ...(one === undefined ? {} : { draft: one }) };
    },
    saveDraft: (payload) => {
      const { page: _, ...work } = payload;
      kept.set(of(payload), { ...work, at: AT });
      return { kind: 'draft-saved' };
    },
  };
  return { kept, resolver };
}
const valueOf = (screen: Screen, label: string | RegExp) => screen.field(label).props['defaultValue'];

const NOTE = 'Anything they should know (optional)';

test('the note to a plan that is sent, and its request, stand there again over a reload, and are gone once sent', async () => {
  const { kept, resolver } = storage();
  const open = async () => {
    const screen = await openScreen({
      diagnose: () => ({ kind: 'diagnosed', reports: [aReport({ offers: [OFFER] })] }),
      planRepair: () => ({ kind: 'planned', plan: aPlan(), allowed: false }),
      handOverPlan: () => ({ kind: 'handed-over', handOff: handOff() }),
      ...resolver,
    });
    await diagnose(screen, EMAIL);
    await screen.press('Show the plan');
    return screen;
  };
  const before = await open();
  await before.type(NOTE, 'Jane waits since Monday.');
  await before.type(/Request that it is about/, 'SUP-12');
  // What goes away within the pause is kept all the same.
  await before.press('Close');
  const after = await open();
  expect(valueOf(after, NOTE)).toBe('Jane waits since Monday.');
  expect(valueOf(after, /Request that it is about/)).toBe('SUP-12');
  await after.press('Send to the administrators');
  expect(asked(after, 'handOverPlan')).toMatchObject([{ note: 'Jane waits since Monday.', request: 'SUP-12' }]);
  await after.press('Close');
  expect([...kept].find(([key]) => key.startsWith('note'))?.[1].text).toBe('');
});

test('a reason is kept when declining is cancelled', async () => {
  const { resolver } = storage();
  const screen = await openScreen(
    { readHandOffs: () => ({ kind: 'hand-offs', open: [handOff()], own: [], answers: true }), ...resolver },
    {},
    'hand-offs',
  );
  await screen.press('Decline');
  await screen.type('Why it is declined', 'Ask Pat first.');
  await screen.press('Cancel');
  expect(screen.has('Why it is declined')).toBe(false);
  expect(asked(screen, 'saveDraft')).toEqual([
    { about: 'plan-1', page: 'reason', text: '{"reason":"Ask Pat first."}', diagnosed: false, told: [] },
  ]);
  await screen.press('Decline');
  expect(valueOf(screen, 'Why it is declined')).toBe('Ask Pat first.');
});

test('what the trail is searched by stays when the search is folded together, and over a reload', async () => {
  const { kept, resolver } = storage();
  const readSiteAuditTrail = () => found([]);
  const before = await openTab('Audit trail', { readSiteAuditTrail, ...resolver });
  await before.press('Show: Search');
  await before.type('Service project', 'HELP');
  await before.type('From (day)', '2026-03-01');
  await before.press('Hide: Search');
  await before.press('Show: Search');
  expect(valueOf(before, 'Service project')).toBe('HELP');
  kept.set('search  ', draft({ text: JSON.stringify({ customer: EMAIL, actor: YOU, cause: CAUSE }) }));
  const after = await openTab('Audit trail', { readSiteAuditTrail, ...resolver });
  await after.press('Show: Search');
  expect(valueOf(after, 'Customer’s e-mail address or account ID')).toBe(EMAIL);
  expect(after.find('UserPicker').props['defaultValue']).toBe(YOU);
  await after.press('Search');
  expect(asked(after, 'readSiteAuditTrail').at(-1)).toEqual({ customer: EMAIL, actor: YOU, cause: CAUSE });
});

test('an export and a walk along the trail go on after a reload where they had come to', async () => {
  const { kept, resolver } = storage();
  const through = { sequence: 7, at: AT };
  const goOn = { last: { ...through, hash: 'abc' }, checkpoint: { ...through, hash: '' }, deletedThrough: 0 };
  const texts = ['first part', 'second part', 'third part'];
  const more: FakeResolver = {
    readSiteAuditTrail: () => found([]),
    exportSiteAuditTrail({ cursor }) {
      const part = cursor === undefined ? 0 : Number(cursor);
      const rest = part === 2 ? {} : { cursor: String(part + 1) };
      return { kind: 'exported', text: texts[part] ?? '', entries: 100, ...rest };
    },
    verifySiteAuditTrail({ from }) {
      const rest = from === undefined ? { goOn: { ...goOn, unexplained: [] } } : {};
      return { kind: 'walked', through, oldest: 1, ...rest };
    },
  };
  const before = await openTab('Audit trail', { ...more, ...resolver });
  await before.press('Show: Search');
  await before.type('Service project', 'HELP');
  await before.press('Search');
  await before.press('Show: Export');
  await before.press('Export as CSV');
  await before.press(/Has anything been altered/);
  await before.press('Check the whole trail');
  await before.press('Hide: Export');
  await before.press('Show: Export');
  expect(before.has('CSV part 1, 100 entries')).toBe(true);
  // Another tab: what waits to be kept is kept now.
  (before.find('Tabs').props['onChange'] as (index: number) => void)(0);
  await before.settle();
  // Not the text of the part: what is erased by then would still stand there.
  expect(kept.get('search  ')?.text).toContain('"exported"');
  expect(kept.get('search  ')?.text).not.toContain('first part');

  const after = await openTab('Audit trail', { ...more, ...resolver });
  await after.press('Show: Export');
  expect(after.has('CSV part 1, 100 entries')).toBe(true);
  await after.press('Next part');
  expect(after.field('CSV part 2, 100 entries').props['value']).toBe('second part');
  expect(asked(after, 'exportSiteAuditTrail')).toEqual([{ project: 'HELP', format: 'csv', cursor: '1' }]);
  await after.press(/Has anything been altered/);
  await after.press('Check on from there');
  expect(asked(after, 'verifySiteAuditTrail')).toMatchObject([{ from: goOn }]);
  expect(after.has(/are as they were written/)).toBe(true);
});

test('what is typed into the settings is kept, but never the key', async () => {
  const { kept, resolver } = storage();
  const opens = { domains: true, approvedDomains: true };
  const KEPT = { organizationId: 'organization-1', organizationName: 'Acme', by: YOU, at: AT, workedAt: AT, opens };
  const entries = { agentsMayAdd: { value: false }, undocumentedReactivation: { value: false } } as const;
  const values = { ...entries, retentionDays: { value: 365 }, directoryRepairers: { value: [] } };
  const more: FakeResolver = {
    readSettings: () => ({ kind: 'settings', settings: values }),
    saveOrganizationKey: () => ({ kind: 'settings', settings: values, organizationKey: KEPT }),
    readAnswers: () => ({ kind: 'answers', answers: [] }) as never,
  };
  kept.set('settings  ', draft({ text: JSON.stringify({ days: '90', organizationId: 'organization-1' }) }));
  const screen = await openScreen({ ...more, ...resolver }, { extension: { type: 'jira:adminPage' } }, 'configure');
  expect(valueOf(screen, /^Days/)).toBe('90');
  expect(valueOf(screen, /^Organization ID/)).toBe('organization-1');
  await screen.type('Organization API key', 'a-secret');
  await screen.type(/^Organization ID/, 'organization-2');
  await screen.submit(0);
  expect(asked(screen, 'saveOrganizationKey')).toEqual([{ key: 'a-secret', organizationId: 'organization-2' }]);
  expect(valueOf(screen, /^Organization ID/)).toBe('');
  expect(JSON.stringify([asked(screen, 'saveDraft'), [...kept]])).not.toContain('a-secret');
});

const ON_REQUEST = {
  extension: {
    type: 'jira:issueAction',
    project: { id: '10001', key: 'SUP', type: 'service_desk' },
    issue: { id: '30000', key: 'SUP-12' },
  },
};
const request = (over: Partial<ReadRequestResult> = {}): ReadRequestResult => ({
  kind: 'request',
  key: 'SUP-12',
  people: [{ part: 'reporter', name: 'Jane Doe', email: EMAIL }],
  more: 0,
  ...over,
});

test('the window on a request begins with what was typed there, over whom it found', async () => {
  const typed = draft({ project: 'SUP', about: 'SUP-12', text: 'lena@customer.example' });
  const saveDraft = () => ({ kind: 'draft-saved' as const });
  const screen = await openScreen({ readRequest: () => request({ draft: typed }), saveDraft }, ON_REQUEST, 'issue');
  expect(valueOf(screen, TEXT)).toBe('lena@customer.example');
  expect(screen.invokes.map(({ functionKey }) => functionKey)).toEqual(['readRequest']);
  await screen.press('Start over');
  expect(valueOf(screen, TEXT)).toBe(`SUP-12\n${EMAIL}`);
  expect(asked(screen, 'saveDraft')).toEqual([
    { project: 'SUP', about: 'SUP-12', page: 'request', text: '', diagnosed: false, told: [] },
  ]);
});

test('a changed comment stands there again, unless the outcome reads otherwise by now', async () => {
  const { kept, resolver } = storage();
  const open = async (report: ReturnType<typeof aReport>) => {
    const answers: FakeResolver = {
      readRequest: () => request(),
      diagnose: () => ({ kind: 'diagnosed', reports: [report] }),
    };
    const screen = await openScreen({ ...answers, ...resolver }, ON_REQUEST, 'issue');
    await screen.press('Diagnose');
    await screen.press('Show: Leave this on SUP-12 as an internal comment');
    return screen;
  };
  const before = await open(aReport());
  await before.type(/^Internal comment/, 'My own words.');
  await before.press('Hide: Leave this on SUP-12 as an internal comment');
  expect([...kept.keys()]).toContain(`comment SUP SUP-12 ${EMAIL}`);
  expect(valueOf(await open(aReport()), /^Internal comment/)).toBe('My own words.');
  expect(valueOf(await open(aReport({ findings: [] })), /^Internal comment/)).not.toBe('My own words.');
});

test('more plans than a few are a line each: what, for whom, by whom, when; one is open at a time', async () => {
  const many = ['a', 'b', 'c', 'd'].map((id) =>
    handOff({ plan: aPlan({ id, target: { ...aPlan().target, email: `${id}@customer.example` } }) }),
  );
  const answerHandOff: FakeResolver['answerHandOff'] = ({ id }) => ({
    kind: 'hand-off-answered',
    handOff: { ...(many.find(({ plan }) => plan.id === id) ?? handOff()), state: 'approved' },
    comment: { kind: 'none' },
  });
  const screen = await openScreen(
    { readHandOffs: () => ({ kind: 'hand-offs', open: many, own: [], answers: true }), answerHandOff },
    {},
    'hand-offs',
  );
  expect(screen.findAll('Button', /^Show: [abcd]@customer\.example$/)).toHaveLength(4);
  expect(screen.findAll('User')).toHaveLength(4);
  expect(screen.findAll('LoadingButton', 'Approve and apply')).toEqual([]);
  await screen.press(/^Show: b@/);
  expect(screen.has('Customer: b@customer.example')).toBe(true);
  await screen.press(/^Show: c@/);
  expect(screen.has('Customer: b@customer.example')).toBe(false);
  await screen.press('Approve and apply');
  expect(asked(screen, 'answerHandOff')).toMatchObject([{ id: 'c' }]);
  expect(screen.findAll('Lozenge', 'approved')).toHaveLength(2);
});

test.each<[string, Parameters<typeof openScreen>[2], number]>([
  ['the project page', 'project', 2],
  ['the page among its settings', 'project-settings', 2],
])('the hidden tabs of %s wait with it, and do not call the service project missing', async (_, entry, waiting) => {
  const never = new Promise(() => undefined);
  const contextWaits = (times: number) => (times > 2 ? never : undefined);
  const screen = await openScreen({}, {}, entry, [], { contextWaits });
  expect(screen.has('does not know which service project')).toBe(false);
  expect(screen.findAll('Text', 'Loading…')).toHaveLength(waiting);
});

test('the trail says that it is being read, until it is there', async () => {
  let answer: (result: ReturnType<typeof found>) => void = () => undefined;
  const slow: (keyof Requests)[] = ['readAuditTrail'];
  const readAuditTrail = () => new Promise<ReturnType<typeof found>>((resolve) => (answer = resolve));
  const screen = await openScreen({ readAuditTrail }, {}, 'project-settings', slow);
  await openTrail(screen);
  expect(screen.has('Reading the audit trail…')).toBe(true);
  answer(found([]));
  await screen.waitFor('Nothing has been changed with this app yet.');
  expect(screen.findAll('Spinner')).toEqual([]);
});

test('which service project to compare with, and which customer to look at, stand there again over a reload', async () => {
  const { kept, resolver } = storage();
  const fields = { with: 'FAC', customer: EMAIL, symptom: 'cannot-sign-in' };
  kept.set('lookup SUP ', draft({ project: 'SUP', text: JSON.stringify(fields) }));
  const compareProjects: FakeResolver['compareProjects'] = () => ({ kind: 'none-works', looked: 3, of: 3, unread: 0 });
  const screen = await openScreen({ compareProjects, ...resolver }, {}, 'project-settings');
  expect(valueOf(screen, 'Key of the service project to compare with (optional)')).toBe('FAC');
  await screen.press('Compare');
  expect(asked(screen, 'compareProjects')).toEqual([{ project: 'SUP', with: 'FAC' }]);
  expect(valueOf(screen, 'E-mail address or account ID of a customer (optional)')).toBe(EMAIL);
  expect(valueOf(screen, 'What went wrong')).toMatchObject([{ value: 'cannot-sign-in' }]);
  // Typed, and not diagnosed by then.
  expect(asked(screen, 'answerQuestion')).toEqual([]);
});
