import type { FindChangeResult, NotTold } from '../../src/requests/find-change';
import { aReport, CAUSE, EMAIL, readWith } from './build-report';
import { asked, diagnose, openScreen, type FakeResolver } from './open-screen';

const BUTTON = 'Who changed this, and when?';
const AUDIT = 'GET /rest/api/3/auditing/record';

const LOOKED: FindChangeResult = {
  kind: 'looked',
  objects: [{ kind: 'permission-scheme', id: 10100, name: 'Support permissions' }],
  since: '2025-03-02T10:00:00.000Z',
  records: [
    {
      of: 'permission-scheme',
      accounts: [],
      at: '2026-02-27T08:12:00.000Z',
      by: 'account-of-someone',
      summary: 'Permission scheme updated',
      projects: ['Help desk'],
      changes: [
        { field: 'BROWSE_PROJECTS', from: 'sd.customer.portal.only' },
        { field: '', to: 'New value' },
      ],
    },
    {
      of: 'permission-scheme',
      at: '2026-02-01T08:00:00.000Z',
      summary: 'Permission scheme created',
      object: 'Support permissions',
      projects: [],
      accounts: [],
      changes: [],
    },
  ],
  older: 0,
  source: readWith(AUDIT),
  others: [],
};

async function opened(findChange: NonNullable<FakeResolver['findChange']>, allowed = true) {
  const report = aReport({ email: '', traceable: { causes: [CAUSE], allowed } });
  const checkProject = () => ({ kind: 'checked' as const, report });
  const screen = await openScreen({ checkProject, findChange }, {}, 'project-settings');
  await screen.press('Check this service project');
  return screen;
}

test('who, when and what, in the log’s own words, and only when asked for', async () => {
  const screen = await opened(() => LOOKED);
  expect(asked(screen, 'findChange')).toEqual([]);
  await screen.press(BUTTON);
  expect(asked(screen, 'findChange')).toEqual([{ project: 'SUP', email: '', cause: CAUSE }]);
  for (const words of [
    '2 changes that can have done this were found in the audit log, newest first (the permission scheme “Support permissions”):',
    'Feb 27, 2026',
    'Permission scheme updated',
    'Projects: Help desk',
    'Browse Projects: sd.customer.portal.only → nothing',
    'nothing → New value',
    'the log names nobody',
    'Looked at from Mar 2, 2025',
    `Read with ${AUDIT} as you`,
  ]) {
    expect(screen.print()).toContain(words);
  }
  expect(screen.find('User').props['accountId']).toBe('account-of-someone');
  expect(screen.has('not shown')).toBe(false);
  expect(screen.print()).not.toContain('[');
});

test('older changes are counted, not hidden', async () => {
  const screen = await opened(() => ({ ...LOOKED, older: 3 }));
  await screen.press(BUTTON);
  expect(screen.has('5 changes that can have done this were found')).toBe(true);
  expect(screen.has('3 older changes are not shown')).toBe(true);
});

test('none found: since when it was looked at, and what that can mean', async () => {
  const screen = await opened(() => ({ ...LOOKED, records: [] }));
  await screen.press(BUTTON);
  expect(screen.has('holds no change since Mar 2, 2025')).toBe(true);
  expect(screen.has('Looked for: the permission scheme “Support permissions”.')).toBe(true);
});

test.each<[NotTold, string]>([
  ['not-jira-admin', 'shown to Jira administrators only'],
  ['no-audit-log', 'all of Jira is on free plans'],
  ['team-managed', 'has no permission scheme'],
  ['account-unknown', 'names accounts by their id'],
  ['unread', 'could not be read: no answer in time.'],
])('not told because of %s', async (because, words) => {
  const tried = [readWith(AUDIT, { status: 0 })];
  const screen = await opened(() => ({ kind: 'not-told', because, reason: 'timed-out', tried }));
  await screen.press(BUTTON);
  expect(screen.has(words)).toBe(true);
  expect(screen.has(`${AUDIT} as you: status 0`)).toBe(true);
  expect(screen.print()).not.toContain('[');
});

test('a request that fails says so, and can be made again', async () => {
  let times = 0;
  const screen = await opened(() => {
    times += 1;
    if (times === 1) throw new Error('boom');
    return LOOKED;
  });
  await screen.press(BUTTON);
  expect(screen.has('No answer came back')).toBe(true);
  await screen.press(BUTTON);
  expect(screen.has('No answer came back')).toBe(false);
  expect(screen.has('Permission scheme updated')).toBe(true);
});

test('without the right there is no button, but a word who has it', async () => {
  const screen = await opened(() => LOOKED, false);
  expect(screen.has(BUTTON)).toBe(false);
  expect(screen.has('A Jira administrator can look up here who changed this')).toBe(true);
});

test('other findings have no such button', async () => {
  const screen = await openScreen({ diagnose: () => ({ kind: 'diagnosed', reports: [aReport()] }) });
  await diagnose(screen, EMAIL);
  expect(screen.has(BUTTON)).toBe(false);
  expect(screen.has('A Jira administrator can look up')).toBe(false);
});

test.each([true, false])('the page of the service project says where that is told (allowed: %s)', async (allowed) => {
  const reports: [ReturnType<typeof aReport>] = [aReport({ traceable: { causes: [CAUSE], allowed } })];
  const screen = await openScreen({ diagnose: () => ({ kind: 'diagnosed', reports }) });
  await diagnose(screen, EMAIL);
  expect(screen.has(BUTTON)).toBe(false);
  expect(screen.has('A Jira administrator can look up who changed this')).toBe(true);
});

test('roles and groups: which one, who was taken out, and where more may be known', async () => {
  const screen = await opened(() => ({
    ...LOOKED,
    objects: [
      { kind: 'project-role', project: { id: '10000', name: 'Help desk' }, accountId: 'account-of-agent' },
      { kind: 'account', accountId: 'account-of-agent' },
    ],
    records: [
      {
        of: 'project-role',
        at: '2026-02-27T08:12:00.000Z',
        by: 'account-of-someone',
        summary: 'Project roles changed',
        object: 'Service Desk Team',
        projects: ['Help desk'],
        accounts: ['account-of-agent'],
        changes: [{ field: 'Users' }, { field: 'Groups', from: 'desk' }],
      },
      {
        of: 'account',
        at: '2026-02-26T08:12:00.000Z',
        summary: 'User removed from group',
        object: 'jira-servicemanagement-users',
        projects: [],
        accounts: ['account-of-agent'],
        changes: [],
      },
    ],
    others: [readWith(AUDIT)],
  }));
  await screen.press(BUTTON);
  for (const words of [
    'newest first (who is in the roles of Help desk and the account, or a group it is in):',
    'Project roles changed: Service Desk Team',
    'Taken out of the role:',
    'Groups: desk → nothing',
    'User removed from group: jira-servicemanagement-users',
    'the organization’s audit log only',
  ]) {
    expect(screen.print()).toContain(words);
  }
  expect(screen.print()).not.toContain('Users:');
  expect(screen.print()).not.toContain('[');
});
