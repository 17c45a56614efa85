import { openSite } from '../ask-site';

describe('service desks', () => {
  const input = {
    portalOnlyCustomers: [{ email: 'jane@customer.example' }, { email: 'ravi@customer.example' }],
    projects: [
      { key: 'WEB', type: 'software' as const },
      { key: 'HELP', name: 'Help desk', customers: ['jane@customer.example'] },
      { key: 'OPEN', channelAccess: 'open' as const },
    ],
    requests: [
      {
        key: 'HELP-1',
        summary: 'A printer is on fire',
        reporter: 'jane@customer.example',
        requestType: 'Get help',
        participants: ['ravi@customer.example'],
      },
      { key: 'HELP-2', summary: 'Without a type', reporter: 'jane@customer.example' },
    ],
  };

  const identifiers: [identifier: string, status: number][] = [
    ['1', 200],
    ['serviceDeskId:1', 200],
    ['HELP', 200],
    ['help', 200],
    ['projectKey:HELP', 200],
    ['10001', 200],
    ['projectId:10001', 200],
    ['projectId%3A10001', 200],
    ['projectId:1', 404],
    ['projectKey:10001', 404],
    ['serviceDeskId:10001', 404],
    ['WEB', 404],
    ['3', 404],
  ];
  test('are named in every documented way', async () => {
    await using site = await openSite(input);
    for (const [identifier, status] of identifiers) {
      const answer = await site.ask('agent', `GET /rest/servicedeskapi/servicedesk/${identifier}`);
      expect([identifier, answer.status]).toEqual([identifier, status]);
      if (status === 200) expect(answer.body).toMatchObject({ id: '1', projectId: '10001', projectKey: 'HELP' });
    }
  });

  test('customers see those that they are in, and the open ones', async () => {
    await using site = await openSite(input);
    const keys = async (as: 'agent' | 'jane@customer.example' | 'ravi@customer.example'): Promise<string[]> => {
      const { body } = await site.ask(as, 'GET /rest/servicedeskapi/servicedesk');
      return body.values.map((desk: { projectKey: string }) => desk.projectKey);
    };
    expect(await keys('agent')).toEqual(['HELP', 'OPEN']);
    expect(await keys('jane@customer.example')).toEqual(['HELP', 'OPEN']);
    expect(await keys('ravi@customer.example')).toEqual(['OPEN']);
  });

  test('JSM says whom it takes the caller for', async () => {
    await using site = await openSite(input);
    const { headers } = await site.ask('agent', 'GET /rest/servicedeskapi/servicedesk');
    expect(headers.get('x-aaccountid')).toBe(encodeURIComponent(site.description.principals.agent.accountId));
  });

  test('a request is read by its agents, its reporter and its participants', async () => {
    await using site = await openSite({
      ...input,
      portalOnlyCustomers: [...input.portalOnlyCustomers, { email: 'mia@customer.example' }],
    });
    const path = 'GET /rest/servicedeskapi/request/HELP-1';
    const { body } = await site.ask('agent', path);
    expect(body).toMatchObject({
      issueKey: 'HELP-1',
      serviceDeskId: '1',
      requestTypeId: '1',
      reporter: { emailAddress: 'jane@customer.example' },
    });
    expect((await site.ask('agent', 'GET /rest/servicedeskapi/request/HELP-2')).body).not.toHaveProperty(
      'requestTypeId',
    );
    expect((await site.ask('ravi@customer.example', path)).status).toBe(200);
    expect((await site.ask('mia@customer.example', path)).status).toBe(403);
    expect((await site.ask('agent', 'GET /rest/servicedeskapi/request/HELP-9')).status).toBe(404);
  });
});

describe('about the site', () => {
  test('host, title, plan and seats are those of the file', async () => {
    await using site = await openSite({
      site: { host: 'acme.atlassian-us-gov-mod.net', title: 'Agency', plan: 'FREE', agentSeats: 3 },
      projects: [{ key: 'HELP' }],
    });
    const server = await site.ask('anonymous', 'GET /rest/api/3/serverInfo');
    expect(server.body).toMatchObject({
      baseUrl: 'https://acme.atlassian-us-gov-mod.net',
      serverTitle: 'Agency',
      deploymentType: 'Cloud',
    });
    const license = await site.ask('agent', 'GET /rest/api/3/instance/license');
    expect(license.body.applications).toEqual([{ id: 'jira-servicedesk', plan: 'FREE' }]);
    const role = await site.ask('jira-admin', 'GET /rest/api/3/applicationrole/jira-servicedesk');
    expect(role.body).toMatchObject({ numberOfSeats: 3, userCount: 3, remainingSeats: 0 });
    expect((await site.ask('jira-admin', 'GET /rest/api/3/applicationrole/other')).status).toBe(404);
  });

  test('the audit log is filtered by words and time, newest first', async () => {
    const record = (summary: string, created: string) => ({ summary, category: 'permissions', created });
    await using site = await openSite({
      projects: [{ key: 'HELP' }],
      auditRecords: [
        record('Role changed', '2026-10-01T00:00:00.000Z'),
        record('Scheme changed', '2026-10-03T00:00:00.000Z'),
        record('Scheme copied', '2026-10-02T00:00:00.000Z'),
      ],
    });
    const summaries = async (query: string): Promise<string[]> => {
      const { body } = await site.ask('jira-admin', `GET /rest/api/3/auditing/record${query}`);
      return body.records.map((found: { summary: string }) => found.summary);
    };
    expect(await summaries('')).toEqual(['Scheme changed', 'Scheme copied', 'Role changed']);
    expect(await summaries('?filter=sche%20perm')).toEqual(['Scheme changed', 'Scheme copied']);
    expect(await summaries('?from=2026-10-02&to=2026-10-02T12:00:00Z')).toEqual(['Scheme copied']);
    expect(await summaries('?offset=1&limit=1')).toEqual(['Scheme copied']);
  });
});
