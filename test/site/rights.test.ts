import { openSite, type Asker, type OpenSite } from './ask-site';
import { contractIsPresent, NOT_STORED, publishedOperations } from './published-contract';
import { withoutNames } from './describe-faults';
import { operationLabels } from './operations/operations';
import { undocumentedCustomers } from './operations/undocumented-customers';

const askers = ['jira-admin', 'project-admin', 'agent', 'jane@customer.example', 'app', 'scopes', 'anonymous'] as const;
type Row = [request: string, ...statuses: number[]];

/** Who gets which status on a healthy site, where jane is an active portal-only customer of HELP. */
const reads: Row[] = [
  ['GET /rest/api/3/serverInfo', 200, 200, 200, 200, 200, 200, 200],
  ['GET /rest/servicedeskapi/info', 200, 200, 200, 200, 200, 200, 200],
  ['GET /rest/api/3/myself', 200, 200, 200, 401, 200, 200, 401],
  ['GET /rest/api/3/user?accountId=JANE', 200, 200, 200, 403, 403, 200, 401],
  ['GET /rest/api/3/user/search?query=jane', 200, 200, 200, 200, 200, 200, 200],
  ['GET /rest/api/3/users/search', 200, 200, 200, 403, 403, 200, 401],
  ['GET /rest/api/3/user/groups?accountId=JANE', 200, 200, 200, 403, 403, 200, 401],
  ['GET /rest/api/3/mypermissions?permissions=ADMINISTER', 200, 200, 200, 200, 200, 200, 200],
  ['GET /rest/api/3/project/HELP', 200, 200, 200, 404, 200, 200, 404],
  ['GET /rest/api/3/project/search', 200, 200, 200, 200, 200, 200, 200],
  ['GET /rest/api/3/project/HELP/permissionscheme', 200, 200, 403, 404, 403, 200, 401],
  ['GET /rest/api/3/permissionscheme/10000', 200, 200, 200, 404, 200, 200, 401],
  ['GET /rest/api/3/permissionscheme/10000/permission', 200, 200, 200, 404, 200, 200, 401],
  ['GET /rest/api/3/permissionscheme/10000/permission/10000001', 200, 200, 200, 404, 200, 200, 401],
  ['GET /rest/api/3/project/HELP/role', 200, 200, 404, 404, 404, 200, 404],
  ['GET /rest/api/3/project/HELP/role/10201', 200, 200, 404, 404, 404, 200, 404],
  ['GET /rest/api/3/role/10201', 200, 403, 403, 403, 403, 200, 401],
  ['GET /rest/api/3/auditing/record', 200, 403, 403, 403, 403, 200, 401],
  ['GET /rest/api/3/applicationrole/jira-servicedesk', 200, 403, 403, 403, 403, 200, 401],
  ['GET /rest/api/3/instance/license', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/api/3/data-policy', 401, 401, 401, 401, 200, 200, 401],
  ['GET /rest/api/3/data-policy/project?ids=10000', 401, 401, 401, 401, 200, 200, 401],
  ['GET /rest/servicedeskapi/servicedesk', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/servicedeskapi/servicedesk/HELP', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/servicedeskapi/servicedesk/1/customer', 200, 200, 200, 403, 200, 200, 401],
  ['GET /rest/servicedeskapi/servicedesk/1/requesttype', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/servicedeskapi/servicedesk/1/organization', 200, 200, 200, 403, 200, 200, 401],
  ['GET /rest/servicedeskapi/organization', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/servicedeskapi/organization?accountId=JANE', 200, 200, 200, 403, 200, 200, 401],
  ['GET /rest/servicedeskapi/organization/1', 200, 200, 200, 403, 200, 200, 401],
  ['GET /rest/servicedeskapi/organization/1/user', 200, 200, 200, 403, 200, 200, 401],
  ['GET /rest/servicedeskapi/request/HELP-1', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/servicedeskapi/request/HELP-1/participant', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/servicedeskapi/request/HELP-1/approval', 200, 200, 200, 200, 200, 200, 401],
  ['GET /rest/api/3/issue/HELP-1/watchers', 200, 200, 200, 404, 200, 200, 401],
  ['GET /rest/api/3/issue/HELP-1', 200, 200, 200, 404, 200, 200, 401],
  ['GET /rest/api/3/field', 200, 200, 200, 200, 200, 200, 200],
  ['GET /rest/api/3/project/10000/email', 200, 200, 200, 404, 200, 200, 401],
  // A site does not have them, unless its scenario says so.
  ['GET /rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user', 404, 404, 404, 404, 404, 404, 401],
  ['POST /rest/api/3/permissions/check {"accountId":"JANE"}', 200, 403, 403, 200, 403, 200, 403],
  [
    'POST /rest/servicedeskapi/servicedesk/1/requesttype/permissions/check {"accountId":"JANE","permissions":["canCreateRequest"],"requestTypeIds":[1]}',
    200,
    200,
    401,
    200,
    401,
    200,
    401,
  ],
];

const writes: Row[] = [
  ['POST /rest/api/3/issue/HELP-1/watchers "JANE"', 204, 204, 204, 404, 204, 204, 401],
  ['PUT /rest/api/3/issue/HELP-1 {"fields":{"customfield_10002":[1]}}', 204, 204, 204, 404, 204, 204, 401],
  ['DELETE /rest/api/3/issue/HELP-1/watchers?accountId=JANE', 204, 204, 204, 404, 204, 204, 401],
  [
    'POST /rest/servicedeskapi/request/HELP-1/comment {"body":"Done","public":false}',
    201,
    201,
    201,
    403,
    201,
    201,
    401,
  ],
  [
    'PUT /rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user/activate/?username=JANE',
    404,
    404,
    404,
    404,
    404,
    404,
    401,
  ],
  [
    'POST /rest/servicedeskapi/customer {"email":"new@customer.example","displayName":"New"}',
    201,
    403,
    403,
    403,
    403,
    403,
    401,
  ],
  [
    'POST /rest/servicedeskapi/servicedesk/1/customer/invite {"email":"new@customer.example","displayName":"New"}',
    201,
    403,
    403,
    403,
    403,
    403,
    401,
  ],
  ['POST /rest/servicedeskapi/servicedesk/1/customer {"accountIds":["JANE"]}', 204, 204, 403, 403, 403, 403, 401],
  ['DELETE /rest/servicedeskapi/servicedesk/1/customer {"accountIds":["JANE"]}', 204, 204, 403, 403, 403, 403, 401],
  ['PUT /rest/servicedeskapi/customer/user/JANE/revoke-portal-only-access', 204, 403, 403, 403, 403, 403, 401],
  ['POST /rest/servicedeskapi/organization {"name":"New"}', 201, 201, 201, 403, 201, 201, 401],
  ['POST /rest/servicedeskapi/organization/1/user {"accountIds":["JANE"]}', 204, 204, 204, 403, 204, 204, 401],
  ['DELETE /rest/servicedeskapi/organization/1/user {"accountIds":["JANE"]}', 204, 204, 204, 403, 204, 204, 401],
  ['POST /rest/servicedeskapi/servicedesk/1/organization {"organizationId":1}', 204, 204, 204, 403, 204, 204, 401],
  ['DELETE /rest/servicedeskapi/servicedesk/1/organization {"organizationId":1}', 204, 204, 204, 403, 204, 204, 401],
  ['POST /rest/servicedeskapi/request/HELP-1/participant {"accountIds":["JANE"]}', 200, 200, 200, 403, 200, 200, 401],
  ['DELETE /rest/servicedeskapi/request/HELP-1/participant {"accountIds":["JANE"]}', 200, 200, 200, 403, 200, 200, 401],
  ['PUT /rest/api/3/project/HELP/permissionscheme {"id":10000}', 200, 403, 403, 403, 403, 403, 401],
  [
    'POST /rest/api/3/permissionscheme/10000/permission {"permission":"ADD_COMMENTS","holder":{"type":"reporter"}}',
    201,
    403,
    403,
    403,
    403,
    403,
    401,
  ],
  ['DELETE /rest/api/3/permissionscheme/10000/permission/10000001', 204, 403, 403, 403, 403, 403, 401],
];

const open = (app: 'app-role' | 'scopes'): Promise<OpenSite> =>
  openSite(
    {
      portalOnlyCustomers: [{ email: 'jane@customer.example' }],
      organizations: [{ name: 'Customer Company' }],
      projects: [{ key: 'HELP', customers: ['jane@customer.example'] }],
      requests: [
        {
          key: 'HELP-1',
          summary: 'A printer is on fire',
          reporter: 'agent@acme.example',
          participants: ['jane@customer.example'],
          requestType: 'Get help',
        },
      ],
    },
    { app },
  );

async function statuses(request: string, openForEach: boolean): Promise<number[]> {
  const found: number[] = [];
  const shared = openForEach ? undefined : { 'app-role': await open('app-role'), scopes: await open('scopes') };
  for (const asker of askers) {
    const app = asker === 'scopes' ? 'scopes' : 'app-role';
    const site = shared?.[app] ?? (await open(app));
    const as: Asker = asker === 'scopes' ? 'app' : asker;
    const answer = await site.ask(as, request.replace('JANE', site.accountId('jane@customer.example')));
    found.push(answer.status);
    if (openForEach) await site.close();
  }
  await shared?.['app-role'].close();
  await shared?.scopes.close();
  return found;
}

describe('who may do what', () => {
  test.each(reads)('%s', async (request, ...expected) => {
    expect(await statuses(request, false)).toEqual(expected);
  });
  test.each(writes)('%s', async (request, ...expected) => {
    expect(await statuses(request, true)).toEqual(expected);
  });

  test('the tables have a row for every operation', () => {
    const asked = [...reads, ...writes].map(([request]) => request.split('?')[0]?.replace(/ [{"].*/, '') ?? '');
    const patterns = operationLabels.map((label) => new RegExp(`^${label.replace(/\{[^}]*\}/g, '[^/]+')}$`));
    expect(operationLabels.filter((_, index) => !asked.some((label) => patterns[index]?.test(label)))).toEqual([]);
  });

  test('credentials that name nobody are refused', async () => {
    await using site = await open('app-role');
    for (const authorization of ['Forge-User nobody', 'Bearer x', 'Basic !', `Basic ${btoa('agent@acme.example:')}`]) {
      const { status } = await site.ask('anonymous', 'GET /rest/api/3/serverInfo', {
        headers: { Authorization: authorization },
      });
      expect([authorization, status]).toEqual([authorization, 401]);
    }
  });

  test('an experimental operation needs its header', async () => {
    await using site = await open('app-role');
    const headers = { 'X-ExperimentalApi': '' };
    const path = 'GET /rest/servicedeskapi/servicedesk/1/customer';
    expect((await site.ask('agent', path, { headers })).status).toBe(412);
    expect((await site.ask('agent', path)).status).toBe(200);
  });

  test('what is not simulated is refused and recorded as unknown', async () => {
    await using site = await open('app-role');
    expect((await site.ask('agent', 'GET /rest/api/3/nothing?a=1')).status).toBe(404);
    expect(site.calls).toEqual([
      {
        method: 'GET',
        path: '/rest/api/3/nothing?a=1',
        operation: 'unknown',
        as: { how: 'user', accountId: site.description.principals.agent.accountId },
        status: 404,
        startedAt: expect.any(Number),
        endedAt: expect.any(Number),
      },
    ]);
    site.forgetCalls();
    expect(site.calls).toEqual([]);
  });

  (contractIsPresent ? test : test.skip)('every simulated operation is published (needs ../shared/specs)', () => {
    const known = [...publishedOperations(), ...NOT_STORED, ...undocumentedCustomers.map(({ label }) => label)];
    expect(operationLabels.filter((label) => !known.includes(withoutNames(label)))).toEqual([]);
  });
});
