import { openApp, plannedOf } from './ask-app';

const EMAIL = 'jane@customer.example';
const REPAIR = { repair: 'restore-directory-access', cause: 'user-suspended-in-directory' };
const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };

test.each([
  [true, ['Help desk (HELP)']],
  [false, undefined],
])('who is listed learns of what waits in another service project, where they work there: %s', async (works, named) => {
  const app = await openApp('user-suspended-in-directory', 'scopes', { directoryKey: true });
  try {
    const value = [app.accountId('agent')];
    await app.must('jira-admin', 'saveSetting', { setting: 'directoryRepairers', value });
    const wish = { project: 'HELP', email: EMAIL, ...REPAIR };
    const { id, digest } = plannedOf(await app.must('project-admin', 'planRepair', wish)).plan;
    await app.must('project-admin', 'handOverPlan', { id, digest, complaint, answers: [] });

    const { projects } = app.site.state;
    const here = projects.find(({ key }) => key === 'HELP');
    if (here?.serviceDesk === undefined) throw new Error('HELP is not on this site.');
    const other = structuredClone({ ...here, id: '20000', key: 'OPS', name: 'Operations' });
    projects.push({ ...other, serviceDesk: { ...here.serviceDesk, id: '200' } });
    if (!works) here.roleMembers = {};

    const { open, elsewhere } = await app.must('agent', 'readHandOffs', { project: 'OPS' });
    expect([open, elsewhere]).toEqual([[], named]);
    // Whoever has the inbox of the whole site finds it there.
    expect(await app.must('jira-admin', 'readHandOffs', { project: 'OPS' })).not.toHaveProperty('elsewhere');
  } finally {
    await app.close();
  }
});
