import { openSite, type Asked, type OpenSite } from '../ask-site';

const jane = 'jane@customer.example';
const open = (): Promise<OpenSite> =>
  openSite({
    portalOnlyCustomers: [{ email: jane }, { email: 'ravi@customer.example' }],
    organizations: [{ name: 'Customer Company', members: [jane] }, { name: 'Partner Company' }],
    projects: [
      { key: 'HELP', organizations: ['Customer Company'] },
      { key: 'WEB', type: 'software' },
    ],
  });
const names = ({ body }: Asked): string[] => body.values.map((value: { name: string }) => value.name);

describe('organizations', () => {
  test('are listed to agents, and to customers their own', async () => {
    await using site = await open();
    const path = 'GET /rest/servicedeskapi/organization';
    expect(names(await site.ask('agent', path))).toEqual(['Customer Company', 'Partner Company']);
    expect(names(await site.ask(jane, path))).toEqual(['Customer Company']);
    expect(names(await site.ask('agent', `${path}?accountId=${site.accountId(jane)}`))).toEqual(['Customer Company']);
    expect((await site.ask('agent', `${path}?accountId=nobody`)).status).toBe(404);
    expect((await site.ask('agent', `${path}/9`)).status).toBe(404);
  });

  test('creating one that exists answers with the existing one', async () => {
    await using site = await open();
    const create = (name: string): Promise<Asked> =>
      site.ask('agent', 'POST /rest/servicedeskapi/organization', { body: { name } });
    expect(await create('Customer Company')).toMatchObject({ status: 201, body: { id: '1' } });
    expect(await create('Third Company')).toMatchObject({ status: 201, body: { id: '3' } });
    expect((await create(' ')).status).toBe(400);
  });

  test('members: one unknown account refuses all', async () => {
    await using site = await open();
    const path = '/rest/servicedeskapi/organization/2/user';
    const change = (method: 'POST' | 'DELETE', accountIds: string[]): Promise<Asked> =>
      site.ask('agent', `${method} ${path}`, { body: { accountIds } });
    const members = async (): Promise<number> => (await site.ask('agent', `GET ${path}`)).body.size;
    const both = [jane, 'ravi@customer.example'].map(site.accountId);
    expect((await change('POST', [...both, 'nobody'])).status).toBe(400);
    expect(await members()).toBe(0);
    expect((await change('POST', both)).status).toBe(204);
    expect(await members()).toBe(2);
    expect((await change('DELETE', both.slice(0, 1))).status).toBe(204);
    expect(await members()).toBe(1);
    expect((await change('POST', [])).status).toBe(400);
  });

  test('linking to a service project lets the members in, unlinking does not remove them', async () => {
    await using site = await open();
    const path = '/rest/servicedeskapi/servicedesk/HELP/organization';
    const linked = async (query = ''): Promise<string[]> => names(await site.ask('agent', `GET ${path}${query}`));
    expect(await linked()).toEqual(['Customer Company']);
    expect(await linked(`?accountId=${site.accountId('ravi@customer.example')}`)).toEqual([]);
    expect((await site.ask(jane, 'GET /rest/servicedeskapi/servicedesk/HELP')).status).toBe(200);
    for (let twice = 0; twice < 2; twice += 1) {
      expect((await site.ask('agent', `DELETE ${path}`, { body: { organizationId: 1 } })).status).toBe(204);
    }
    expect((await site.ask(jane, 'GET /rest/servicedeskapi/servicedesk/HELP')).status).toBe(403);
    expect(site.state.organizations[0]?.members).toHaveLength(1);
    expect((await site.ask('agent', `POST ${path}`, { body: { organizationId: 9 } })).status).toBe(404);
    expect((await site.ask('agent', `POST ${path}`, { body: { organizationId: 2 } })).status).toBe(204);
    expect(await linked()).toEqual(['Partner Company']);
    expect((await site.ask('agent', 'GET /rest/servicedeskapi/servicedesk/WEB/organization')).status).toBe(404);
  });
});
