import { openSite } from '../ask-site';

describe('finding users', () => {
  const people = [
    { email: 'none@customer.example', access: 'none' },
    { email: 'suspended@customer.example', directory: 'suspended' },
    { email: 'deactivated@customer.example', directory: 'deactivated' },
    { email: 'invited@customer.example', directory: 'invited' },
    { email: 'hidden@customer.example', name: 'Max Muster', emailVisible: false },
    { email: 'role@customer.example', access: 'customer' },
    { email: 'jira@customer.example', access: 'user' },
  ] as const;
  const input = {
    people: [...people],
    portalOnlyCustomers: [
      { email: 'jane@customer.example' },
      { email: 'revoked@customer.example', active: false },
      { email: 'role@customer.example' },
    ],
    projects: [{ key: 'HELP' }],
  };

  const searches: [query: string, types: string[]][] = [
    ['none@customer.example', []],
    ['suspended@customer.example', []],
    ['deactivated@customer.example', []],
    ['invited@customer.example', []],
    ['hidden@customer.example', []],
    ['revoked@customer.example', []],
    ['nobody@customer.example', []],
    ['muster', ['atlassian']],
    ['jira@customer.example', ['atlassian']],
    ['jane@customer.example', ['customer']],
    ['JANE@customer', ['customer']],
    ['role@customer.example', ['atlassian', 'customer']],
  ];
  test('user/search shows active accounts with access, by what is visible of them', async () => {
    await using site = await openSite(input);
    for (const [query, types] of searches) {
      const { body } = await site.ask('agent', `GET /rest/api/3/user/search?query=${query}`);
      expect([query, body.map((user: { accountType: string }) => user.accountType)]).toEqual([query, types]);
    }
  });

  test('without Browse users and groups it answers 200 with nobody', async () => {
    await using site = await openSite({
      ...input,
      people: [{ email: 'agent@acme.example', access: 'agent', browseUsers: false }],
    });
    const { status, body } = await site.ask('agent', 'GET /rest/api/3/user/search?query=jane');
    expect([status, body]).toEqual([200, []]);
    expect((await site.ask('agent', 'GET /rest/api/3/users/search')).status).toBe(403);
  });

  test('bad questions are 400', async () => {
    await using site = await openSite(input);
    for (const query of ['', '?query=a&accountId=b']) {
      expect((await site.ask('agent', `GET /rest/api/3/user/search${query}`)).status).toBe(400);
    }
  });

  test('users/search walks Atlassian accounts in every state but invited', async () => {
    await using site = await openSite(input);
    const all: { displayName: string; active: boolean }[] = [];
    for (let startAt = 0; ; startAt += 4) {
      const { body } = await site.ask('agent', `GET /rest/api/3/users/search?startAt=${startAt}&maxResults=4`);
      if (body.length === 0) break;
      all.push(...body);
    }
    const states = Object.fromEntries(all.map((user) => [user.displayName, user.active]));
    expect(states).toEqual({
      'Alex Agent': true,
      'Pat Project-Admin': true,
      'Jo Jira-Admin': true,
      None: true,
      Suspended: false,
      Deactivated: false,
      'Max Muster': true,
      Role: true,
      Jira: true,
    });
  });

  test('an account id reads an account in any state', async () => {
    await using site = await openSite(input);
    const read = async (email: string): Promise<unknown[]> => {
      const id = encodeURIComponent(site.accountId(email));
      const { status, body } = await site.ask(
        'agent',
        `GET /rest/api/3/user?accountId=${id}&expand=groups,applicationRoles`,
      );
      return [status, body.accountType, body.active, body.emailAddress];
    };
    expect(await read('revoked@customer.example')).toEqual([200, 'customer', false, 'revoked@customer.example']);
    expect(await read('deactivated@customer.example')).toEqual([
      200,
      'atlassian',
      false,
      'deactivated@customer.example',
    ]);
    expect(await read('hidden@customer.example')).toEqual([200, 'atlassian', true, undefined]);
    expect((await read('invited@customer.example'))[0]).toBe(404);
  });

  test('an agent holds the application role, a customer does not', async () => {
    await using site = await openSite(input);
    const roles = async (email: string): Promise<unknown> => {
      const id = encodeURIComponent(site.accountId(email));
      const { body } = await site.ask('agent', `GET /rest/api/3/user?accountId=${id}&expand=applicationRoles`);
      return body.applicationRoles.items.map((role: { key: string }) => role.key);
    };
    expect(await roles('agent@acme.example')).toEqual(['jira-servicedesk']);
    expect(await roles('jane@customer.example')).toEqual([]);
    expect(await roles('jira@customer.example')).toEqual(['jira-software']);
  });
});
