/** What a script of one's own learns about one address in one service project; undefined where the site refused. */
export interface ScriptFacts {
  baseUrl: string | undefined;
  permissions: string[] | undefined;
  projectId: string | undefined;
  /** Permissions that the security type *Service Project Customer - Portal Access* holds. */
  portalAccess: string[] | undefined;
  customersRoleId: string | undefined;
  accountIds: string[] | undefined;
  customerIds: string[] | undefined;
  requestTypeIds: number[] | undefined;
  organizations: string[] | undefined;
  /** How many request types the account may raise requests of. */
  mayCreate: number | undefined;
}

/** What the plain script is told: the site, who asks, and about whom. */
export interface ScriptTarget {
  /** Address of the site, without a slash at the end. */
  url: string;
  /** The person's own credentials, as the header has them. */
  authorization: string;
  projectKey: string;
  email: string;
  /** Given in place of the address, which is looked up. */
  accountId?: string | undefined;
}

interface Page<T> {
  values: T[];
}
interface Permissions {
  permissions: Record<string, { havePermission: boolean }>;
}
interface Scheme {
  permissions: { permission: string; holder: { type: string } }[];
}

/**
 * The straightforward script: the same documented operations as a diagnosis, as one person, one after the other, each
 * time anew. It is spared what real scripts also spend: paging through all customers and service desks, and retries.
 * It reads nothing as the app, so an agent's copy learns less.
 */
export async function runSequentialScript({ url, authorization, projectKey, email, accountId: given }: ScriptTarget) {
  const project = encodeURIComponent(projectKey);
  const desk = `/rest/servicedeskapi/servicedesk/${project}`;

  // What comes back is taken as documented; the tests compare it with what the app read.
  async function read<T>(path: string, body?: unknown): Promise<T | undefined> {
    const response = await fetch(url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization, 'content-type': 'application/json', 'x-experimentalapi': 'opt-in' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T;
    return response.ok ? answer : undefined;
  }

  const user =
    given && (await read<{ emailAddress: string }>(`/rest/api/3/user?accountId=${encodeURIComponent(given)}`));
  const query = encodeURIComponent(user ? user.emailAddress : email);
  const names = 'ADMINISTER,ADMINISTER_PROJECTS,SERVICEDESK_AGENT,USER_PICKER';
  const server = await read<{ baseUrl: string }>('/rest/api/3/serverInfo');
  const mine = await read<Permissions>(`/rest/api/3/mypermissions?projectKey=${project}&permissions=${names}`);
  const own = await read<{ id: string }>(`/rest/api/3/project/${project}`);
  const scheme = await read<Scheme>(`/rest/api/3/project/${project}/permissionscheme?expand=all`);
  const roles = await read<Record<string, string>>(`/rest/api/3/project/${project}/role`);
  const users = await read<{ accountId: string }[]>(`/rest/api/3/user/search?query=${query}&maxResults=50`);
  const customers = await read<Page<{ accountId: string }>>(`${desk}/customer?query=${query}&limit=50`);
  const types = await read<Page<{ id: string }>>(`${desk}/requesttype?limit=50`);
  const accountId = customers?.values[0]?.accountId ?? users?.[0]?.accountId;
  const requestTypeIds = types?.values.map((type) => Number(type.id));
  let organizations;
  let check;
  if (accountId !== undefined) {
    organizations = await read<Page<{ name: string }>>(
      `${desk}/organization?accountId=${encodeURIComponent(accountId)}`,
    );
    const permissions = ['canCreateRequest'];
    check = await read<{ canCreateRequest: number[] }>(`${desk}/requesttype/permissions/check`, {
      accountId,
      permissions,
      requestTypeIds,
    });
  }
  const portal = scheme?.permissions.filter((grant) => grant.holder.type === 'sd.customer.portal.only');
  const facts: ScriptFacts = {
    baseUrl: server?.baseUrl,
    permissions: mine && Object.keys(mine.permissions).filter((name) => mine.permissions[name]?.havePermission),
    projectId: own?.id,
    portalAccess: portal?.map((grant) => grant.permission),
    customersRoleId: roles?.['Service Desk Customers']?.split('/').at(-1),
    accountIds: users?.map((user) => user.accountId),
    customerIds: customers?.values.map((customer) => customer.accountId),
    requestTypeIds,
    organizations: organizations?.values.map((organization) => organization.name),
    mayCreate: check?.canCreateRequest.length,
  };
  return facts;
}
