import { openSite, type OpenSite } from '../ask-site';

const JANE = 'jane@customer.example';
const OTHER = 'other@customer.example';

const open = (request: object = {}, more: object = {}): Promise<OpenSite> =>
  openSite({
    portalOnlyCustomers: [{ email: JANE }, { email: OTHER }],
    organizations: [{ name: 'Customer Inc', members: [JANE] }],
    projects: [{ key: 'HELP', customers: [JANE, OTHER], organizations: ['Customer Inc'] }],
    requests: [{ key: 'HELP-1', summary: 'Printer', reporter: OTHER, requestType: 'Get help', ...request }],
    ...more,
  });

describe('who sees a request', () => {
  test.each<[says: string, request: object, status: number]>([
    ['a stranger to it does not', {}, 403],
    ['a participant does', { participants: [JANE] }, 200],
    ['an approver does', { approvers: [JANE] }, 200],
    ['a member of the organization it is shared with does', { organizations: ['Customer Inc'] }, 200],
    ['nobody outside does under a security level', { participants: [JANE], securityLevel: { name: 'Internal' } }, 403],
    [
      'the level may name customers',
      { participants: [JANE], securityLevel: { name: 'All', grants: ['portal-access'] } },
      200,
    ],
    ['a ticket without request type is no request', { participants: [JANE], requestType: undefined }, 403],
  ])('%s', async (_, request, status) => {
    await using site = await open(request);
    expect((await site.ask(JANE, 'GET /rest/servicedeskapi/request/HELP-1')).status).toBe(status);
    expect((await site.ask('agent', 'GET /rest/servicedeskapi/request/HELP-1')).status).toBe(200);
  });
});

test('participants are added and removed, and each answer lists them', async () => {
  await using site = await open();
  const path = '/rest/servicedeskapi/request/HELP-1/participant';
  const body = JSON.stringify({ accountIds: [site.accountId(JANE)] });
  const listed = (answer: { body: { values: { accountId: string }[] } }) =>
    answer.body.values.map((one) => one.accountId);
  expect(listed(await site.ask('agent', `POST ${path} ${body}`))).toEqual([site.accountId(JANE)]);
  expect(listed(await site.ask(JANE, `GET ${path}`))).toEqual([site.accountId(JANE)]);
  expect(listed(await site.ask('agent', `DELETE ${path} ${body}`))).toEqual([]);
  expect((await site.ask('agent', `DELETE ${path} ${body}`)).status).toBe(400);
  expect((await site.ask(JANE, `POST ${path} ${body}`)).status).toBe(403);
  expect((await site.ask('agent', `POST ${path} {"accountIds":["nobody"]}`)).status).toBe(400);
});

test('the issue shows what the request is made of, to those who work there', async () => {
  await using site = await open({
    organizations: ['Customer Inc'],
    watchers: [OTHER],
    assignee: 'agent@acme.example',
    securityLevel: { name: 'Internal', grants: ['role Service Desk Team'] },
  });
  const path = '/rest/api/3/issue/HELP-1';
  const { body } = await site.ask('agent', `GET ${path}`);
  expect(body.fields).toMatchObject({
    security: { name: 'Internal' },
    watches: { watchCount: 1 },
    assignee: { displayName: 'Alex Agent' },
    customfield_10002: [{ name: 'Customer Inc' }],
    customfield_10010: { requestType: { name: 'Get help' } },
  });
  expect((await site.ask('agent', `GET ${path}?fields=reporter`)).body.fields).toEqual({
    reporter: expect.objectContaining({ accountId: site.accountId(OTHER) }),
  });
  expect((await site.ask(JANE, `GET ${path}`)).status).toBe(404);
  const fields = (await site.ask('agent', 'GET /rest/api/3/field')).body as { id: string }[];
  expect(fields.map((field) => field.id)).toEqual(expect.arrayContaining(['customfield_10002', 'customfield_10010']));
});

test('an issue is edited by those who may: organizations by their numbers, a request type by its id', async () => {
  await using site = await open({ requestType: undefined });
  const edit = (fields: object) => `PUT /rest/api/3/issue/HELP-1 ${JSON.stringify({ fields })}`;
  expect((await site.ask('agent', edit({ customfield_10010: '1', customfield_10002: [1] }))).status).toBe(204);
  expect(site.state.requests[0]).toMatchObject({ requestTypeId: '1', organizations: ['1'] });
  for (const fields of [
    {},
    { customfield_10010: '99' },
    { customfield_10010: null },
    { customfield_10002: ['1'] },
    { customfield_10002: [99] },
    { summary: 'Another' },
  ]) {
    expect([fields, (await site.ask('agent', edit(fields))).status]).toEqual([fields, 400]);
  }
  expect((await site.ask(JANE, edit({ customfield_10002: [] }))).status).toBe(404);
  expect((await site.ask('agent', 'PUT /rest/api/3/issue/HELP-99 {"fields":{"customfield_10002":[]}}')).status).toBe(
    404,
  );
  expect(site.state.requests[0]).toMatchObject({ requestTypeId: '1', organizations: ['1'] });
});

test('a deleted customer is a former user on the request, and the address is free', async () => {
  await using site = await open(
    {},
    {
      portalOnlyCustomers: [{ email: JANE }, { email: OTHER, deleted: true }],
      projects: [{ key: 'HELP', customers: [JANE] }],
    },
  );
  const { body } = await site.ask('agent', 'GET /rest/servicedeskapi/request/HELP-1');
  expect(body.reporter).toMatchObject({ displayName: 'Former user', active: false });
  expect(body.reporter).not.toHaveProperty('emailAddress');
  const again = `POST /rest/servicedeskapi/customer {"email":"${OTHER}","displayName":"Other"}`;
  expect((await site.ask('jira-admin', again)).status).toBe(201);
});

test('settings that operations show are shown', async () => {
  await using site = await openSite({
    site: { subscription: 'inactive' },
    projects: [{ key: 'HELP', sender: { address: 'help@acme.example', verified: false } }],
  });
  expect((await site.ask('agent', 'GET /rest/servicedeskapi/info')).body.isLicensedForUse).toBe(false);
  expect((await site.ask('agent', 'GET /rest/api/3/instance/license')).body.applications).toEqual([
    { id: 'jira-servicedesk', plan: 'UNLICENSED' },
  ]);
  const { body } = await site.ask('agent', 'GET /rest/api/3/project/10000/email');
  expect(body).toMatchObject({ emailAddress: 'help@acme.example' });
  expect(body.emailAddressStatus).toHaveLength(1);
});

test('organizations may be for Jira administrators alone', async () => {
  await using site = await open({}, { organizationManagement: 'jira-admins' });
  const member = JSON.stringify({ accountIds: [site.accountId(OTHER)] });
  for (const request of [
    'POST /rest/servicedeskapi/organization {"name":"New Inc"}',
    `POST /rest/servicedeskapi/organization/1/user ${member}`,
    'POST /rest/servicedeskapi/servicedesk/HELP/organization {"organizationId":1}',
  ]) {
    expect([request, (await site.ask('agent', request)).status]).toEqual([request, 403]);
    expect((await site.ask('jira-admin', request)).status).not.toBe(403);
  }
});
