import { openSite } from '../ask-site';

const ASK = 'GET /rest/api/3/auditing/record';
const RECORDS = [
  {
    summary: 'Project roles changed',
    category: 'projects',
    created: { daysAgo: 2 },
    by: 'sam@acme.example',
    object: { id: '10201', name: 'Service Desk Customers', type: 'PROJECT_ROLE' },
    associated: [{ id: '10000', name: 'HELP', type: 'PROJECT' }],
    changes: [{ field: 'Users', from: 'jane@customer.example, sam@acme.example', to: 'sam@acme.example' }],
  },
  {
    summary: 'User removed from group',
    category: 'group management',
    created: { daysAgo: 1 },
    object: { name: 'desk', type: 'GROUP' },
    associated: [{ name: 'sam@acme.example', type: 'USER' }],
  },
];

const open = () =>
  openSite({
    people: [{ email: 'sam@acme.example', access: 'agent' }],
    portalOnlyCustomers: [{ email: 'jane@customer.example' }],
    projects: [{ key: 'HELP', customers: ['jane@customer.example'] }],
    auditRecords: RECORDS,
  });

test('people are named by account id, in lists and beside what was changed', async () => {
  await using site = await open();
  const [sam, jane] = ['sam@acme.example', 'jane@customer.example'].map(
    (email) => site.state.accounts.find((account) => account.email === email)?.accountId,
  );
  const { body } = await site.ask('jira-admin', ASK);
  expect(body.records).toMatchObject([
    {
      objectItem: { name: 'desk', typeName: 'GROUP' },
      associatedItems: [{ id: sam, name: sam, typeName: 'USER' }],
      changedValues: [],
    },
    {
      authorAccountId: sam,
      objectItem: { id: '10201', name: 'Service Desk Customers', typeName: 'PROJECT_ROLE' },
      associatedItems: [{ id: '10000', name: 'HELP', typeName: 'PROJECT' }],
      changedValues: [{ fieldName: 'Users', changedFrom: `${jane}, ${sam}`, changedTo: sam }],
    },
  ]);
  const age = Date.now() - Date.parse(body.records[0].created);
  expect(Math.round(age / 86_400_000)).toBe(1);

  const found = async (filter: string): Promise<string[]> => {
    const { body: page } = await site.ask('jira-admin', `${ASK}?filter=${encodeURIComponent(filter)}`);
    return page.records.map(({ summary }: { summary: string }) => summary);
  };
  expect(await found('project_role')).toEqual(['Project roles changed']);
  expect(await found(`customers ${jane}`)).toEqual(['Project roles changed']);
  // Sam stands in a value of the one, and only beside the other.
  expect(await found(sam ?? '')).toEqual(['Project roles changed']);
});

test('adding and removing a customer changes a role, and is written down', async () => {
  await using site = await open();
  site.state.auditRecords.length = 0;
  const jane = site.state.accounts.find(({ email }) => email === 'jane@customer.example')?.accountId;
  const customers = '/rest/servicedeskapi/servicedesk/1/customer';
  const body = { accountIds: [jane] };
  const headers = { 'X-ExperimentalApi': 'opt-in' };
  await site.ask('project-admin', `DELETE ${customers}`, { body, headers });
  await site.ask('project-admin', `DELETE ${customers}`, { body, headers });
  await site.ask('project-admin', `POST ${customers}`, { body });
  const { body: page } = await site.ask('jira-admin', `${ASK}?filter=PROJECT_ROLE`);
  const role = { id: '10201', name: 'Service Desk Customers', typeName: 'PROJECT_ROLE' };
  expect(page.records).toMatchObject([
    { summary: 'Project roles changed', objectItem: role, changedValues: [{ fieldName: 'Users', changedTo: jane }] },
    { summary: 'Project roles changed', objectItem: role, changedValues: [{ fieldName: 'Users', changedFrom: jane }] },
  ]);
});
