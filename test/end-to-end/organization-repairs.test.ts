import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const TARGET = { project: 'HELP', email: 'jane@customer.example' };
let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('outside-with-requests');
});
afterEach(() => app.close());

type Wish = { repair: string; choice?: string; newOrganization?: string };

/** The names of what jane is in, and of what HELP has. */
function organizations() {
  const jane = app.site.state.accounts.find((account) => account.email === TARGET.email)?.accountId ?? '';
  const desk = app.site.state.projects.find((project) => project.key === 'HELP')?.serviceDesk;
  const all = app.site.state.organizations;
  return {
    all: all.map((one) => one.name),
    ofJane: all.filter((one) => one.members.includes(jane)).map((one) => one.name),
    ofHelp: all.filter((one) => desk?.organizations.includes(one.id)).map((one) => one.name),
  };
}

async function apply(wish: Wish) {
  const { plan } = plannedOf(await app.must('agent', 'planRepair', { ...TARGET, ...wish }));
  return app.must('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
}

async function undo(id: string) {
  const { plan } = plannedOf(await app.must('agent', 'planUndo', { id }));
  return app.must('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
}

test('the customer’s only unlinked organization is linked, and unlinked again', async () => {
  const before = organizations();
  const applied = await apply({ repair: 'link-organization' });
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: true });
  expect(app.writes()).toEqual(['POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization']);
  expect(organizations().ofHelp).toEqual(['Customer Company', 'Jane and Partners']);
  expect((await undo(applied.plan.id)).outcome.outcome).toBe('applied');
  expect(organizations()).toEqual(before);
});

test('which organization somebody joins is chosen, never guessed, and taken back', async () => {
  const before = organizations();
  const asked = await app.must('agent', 'planRepair', { ...TARGET, repair: 'join-organization' });
  expect(asked).toEqual({
    kind: 'choose',
    repair: 'join-organization',
    message: 'choose',
    options: [{ id: '1', label: 'Customer Company' }],
  });
  const applied = await apply({ repair: 'join-organization', choice: '1' });
  expect(applied.plan.changes.map((change) => change.kind)).toEqual(['organization-member']);
  expect(organizations().ofJane).toEqual(['Customer Company', 'Jane and Partners']);
  expect((await undo(applied.plan.id)).outcome.outcome).toBe('applied');
  expect(organizations()).toEqual(before);
});

test('a choice that is not among the options is refused', async () => {
  const planned = await app.must('agent', 'planRepair', { ...TARGET, repair: 'join-organization', choice: '999' });
  expect(planned).toMatchObject({ kind: 'impossible', message: 'chosenGone' });
});

test('a new organization is made, joined and linked; that has no way back', async () => {
  const applied = await apply({ repair: 'join-organization', newOrganization: 'Brand New' });
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: false });
  expect(applied.plan.irreversible).toEqual(['organization']);
  expect(organizations().all).toContain('Brand New');
  expect(organizations().ofJane).toContain('Brand New');
  expect(organizations().ofHelp).toContain('Brand New');
});

test('naming an organization that exists uses it, and makes none', async () => {
  const applied = await apply({ repair: 'join-organization', newOrganization: 'Customer Company' });
  expect(applied.plan.changes.map((change) => change.kind)).toEqual(['organization-member']);
  expect(organizations().all).toEqual(['Customer Company', 'Jane and Partners']);
});

test('where organizations are for Jira administrators alone, the site’s refusal is told', async () => {
  app.site.state.organizationManagement = 'jira-admins';
  const applied = await apply({ repair: 'link-organization' });
  expect(applied.outcome).toMatchObject({
    outcome: 'refused',
    changes: [{ status: 403, likely: 'org-management-restricted' }],
  });
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  expect(entries[0]?.outcome?.changes).toMatchObject([{ outcome: 'refused', likely: 'org-management-restricted' }]);
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', { ...TARGET, repair: 'link-organization' }));
  const byAdmin = await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(byAdmin.outcome.outcome).toBe('applied');
});

test('a refusal of a Jira administrator is not laid to that setting, nor one of another kind or status', async () => {
  const refused = async (who: 'agent' | 'jira-admin', operation: string, status: number, wish: Wish) => {
    app.site.state.faults.push({ operation, kind: 'answer', status, headers: {}, body: {}, times: 1 });
    const { plan } = plannedOf(await app.must(who, 'planRepair', { ...TARGET, ...wish }));
    const { outcome } = await app.must(who, 'applyPlan', { id: plan.id, digest: plan.digest });
    expect(outcome).toMatchObject({ outcome: 'refused', changes: [{ status }] });
    return outcome.changes[0]?.likely;
  };
  const link = 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization';
  const member = 'POST /rest/servicedeskapi/organization/{organizationId}/user';
  expect(await refused('jira-admin', link, 403, { repair: 'link-organization' })).toBeUndefined();
  expect(await refused('agent', link, 400, { repair: 'link-organization' })).toBeUndefined();
  expect(await refused('agent', link, 403, { repair: 'link-organization' })).toBe('org-management-restricted');
  const joined = await refused('agent', member, 403, { repair: 'join-organization', choice: '1' });
  expect(joined).toBe('org-management-restricted');
});
