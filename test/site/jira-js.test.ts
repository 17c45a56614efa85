import { openSite } from './ask-site';

// jira.js is an ES module, which this test reaches by import() alone.
const load = async () => ({
  ...(await import('jira.js')),
  cloud: await import('jira.js/cloud'),
  desk: await import('jira.js/serviceDesk'),
});

const input = {
  portalOnlyCustomers: [{ email: 'jane@customer.example', name: 'Jane Doe' }],
  organizations: [{ name: 'Customer Company', members: ['jane@customer.example'] }],
  projects: [{ key: 'HELP', organizations: ['Customer Company'] }],
};

describe('a client that knows nothing of this site', () => {
  test('finds a user, reads the permission scheme, adds the customer', async () => {
    const { createCloudClient, createServiceDeskClient } = await load();
    await using site = await openSite(input);
    const options = {
      host: site.url,
      auth: { type: 'basic' as const, email: 'jira-admin@acme.example', apiToken: 'any' },
    };
    const jira = createCloudClient(options);
    const desk = createServiceDeskClient(options);
    const [jane] = await jira.userSearch.findUsers({ query: 'jane@customer.example' });
    expect(jane).toMatchObject({ displayName: 'Jane Doe', accountType: 'customer', active: true });
    const scheme = await jira.projectPermissionSchemes.getAssignedPermissionScheme({
      projectKeyOrId: 'HELP',
      expand: 'permissions',
    });
    expect(scheme.permissions?.length).toBeGreaterThan(10);
    await desk.servicedesk.addCustomers({ serviceDeskId: 'HELP', accountIds: [jane?.accountId ?? ''] });
    expect(site.state.projects[0]?.serviceDesk?.customers).toEqual([jane?.accountId]);
    expect(site.calls.map((call) => call.status)).toEqual([200, 200, 204]);
  });

  test('is refused with an error it understands', async () => {
    const { createServiceDeskClient } = await load();
    await using site = await openSite(input);
    const desk = createServiceDeskClient({
      host: site.url,
      auth: { type: 'basic', email: 'project-admin@acme.example', apiToken: 'any' },
    });
    const creating = desk.customer.createCustomer({ email: 'new@customer.example', displayName: 'New' });
    await expect(creating).rejects.toMatchObject({ status: 403 });
  });
});

describe('answers fit the schemas of jira.js', () => {
  test.each([
    ['cloud', 'ServerInformationSchema', 'GET /rest/api/3/serverInfo'],
    ['cloud', 'ProjectSchema', 'GET /rest/api/3/project/HELP'],
    ['cloud', 'PermissionSchemeSchema', 'GET /rest/api/3/project/HELP/permissionscheme?expand=all'],
    ['cloud', 'PermissionGrantSchema', 'GET /rest/api/3/permissionscheme/10000/permission/10000001'],
    ['cloud', 'DashboardUserSchema', 'GET /rest/api/3/user?accountId=JANE&expand=groups,applicationRoles'],
    ['cloud', 'ApplicationRoleSchema', 'GET /rest/api/3/applicationrole/jira-servicedesk'],
    ['desk', 'ServiceDeskSchema', 'GET /rest/servicedeskapi/servicedesk/1'],
    ['desk', 'PagedUserSchema', 'GET /rest/servicedeskapi/servicedesk/1/customer'],
    ['desk', 'PagedOrganizationSchema', 'GET /rest/servicedeskapi/organization'],
    ['desk', 'PagedRequestTypeSchema', 'GET /rest/servicedeskapi/servicedesk/1/requesttype'],
    ['desk', 'ErrorResponseSchema', 'GET /rest/servicedeskapi/servicedesk/9'],
  ] as const)('%s %s: %s', async (where, name, request) => {
    const schemas = (await load())[where] as unknown as Record<
      string,
      { safeParse(body: unknown): unknown } | undefined
    >;
    await using site = await openSite(input);
    const { body } = await site.ask('jira-admin', request.replace('JANE', site.accountId('jane@customer.example')));
    expect(schemas[name]?.safeParse(body)).toMatchObject({ success: true });
    // The schemas are loose; they do refuse something that is no object.
    expect(schemas[name]?.safeParse('text')).toMatchObject({ success: false });
  });
});
