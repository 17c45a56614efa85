import * as v from 'valibot';

/** An object that accepts its own keys only, and says which they are. */
const only = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? `is not known here. Known: ${Object.keys(entries).join(', ')}`
      : issue.received === 'undefined'
        ? 'is missing'
        : `should be an object with some of: ${Object.keys(entries).join(', ')}`,
  );
const text = v.pipe(
  v.string((issue) => `should be a text, not ${issue.received}`),
  v.nonEmpty('should not be empty'),
);
const address = v.pipe(
  text,
  v.includes('@', (issue) => `should be an e-mail address, not "${issue.input}"`),
);
const yesOrNo = v.boolean((issue) => `should be true or false, not ${issue.received}`);
const count = v.pipe(
  v.number((issue) => `should be a number, not ${issue.received}`),
  v.integer('should be a whole number'),
  v.minValue(0, 'should not be negative'),
);
const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.array(item, (issue) => `should be a list [ … ], not ${issue.received}`);
const oneOf = <const Options extends [string, ...string[]]>(...options: Options) =>
  v.picklist(options, (issue) => `should be one of ${options.join(', ')}, not ${issue.received}`);

const person = only({
  email: address,
  name: v.optional(text),
  accountId: v.optional(text),
  jiraAdmin: v.optional(yesOrNo, false),
  siteAdmin: v.optional(yesOrNo, false),
  browseUsers: v.optional(yesOrNo),
  access: v.optional(oneOf('agent', 'user', 'customer', 'none'), 'customer'),
  directory: v.optional(oneOf('active', 'suspended', 'deactivated', 'invited'), 'active'),
  managedBy: v.optional(oneOf('us', 'nobody', 'another-organization'), 'nobody'),
  emailVisible: v.optional(yesOrNo, true),
  groups: v.optional(list(text), []),
});

const portalOnlyCustomer = only({
  email: address,
  name: v.optional(text),
  accountId: v.optional(text),
  active: v.optional(yesOrNo, true),
});

const permissionScheme = only({
  name: text,
  id: v.optional(count),
  grants: v.optional(list(text)),
  without: v.optional(list(text), []),
  plus: v.optional(list(text), []),
});

const project = only({
  key: v.pipe(text, v.regex(/^[A-Z][A-Z0-9_]+$/, 'should be a project key such as HELP')),
  name: v.optional(text),
  type: v.optional(oneOf('service_desk', 'software', 'business'), 'service_desk'),
  style: v.optional(oneOf('company-managed', 'team-managed'), 'company-managed'),
  archived: v.optional(yesOrNo, false),
  try: v.optional(list(text), []),
  permissionScheme: v.optional(text),
  roles: v.optional(v.record(text, list(text)), {}),
  channelAccess: v.optional(oneOf('open', 'restricted'), 'restricted'),
  customers: v.optional(list(address), []),
  organizations: v.optional(list(text), []),
  requestTypes: v.optional(list(only({ name: text, restricted: v.optional(yesOrNo, false) })), [{ name: 'Get help' }]),
});

const fault = only({
  operation: text,
  as: v.optional(oneOf('user', 'app')),
  times: v.optional(count),
  status: v.optional(count),
  headers: v.optional(v.record(text, text)),
  body: v.optional(v.unknown()),
  hang: v.optional(v.literal(true, 'should be true, or left out')),
  drop: v.optional(v.literal(true, 'should be true, or left out')),
  ignoreWrite: v.optional(v.literal(true, 'should be true, or left out')),
  showLate: v.optional(count),
});

/** `site.json`; `docs/scenarios.md` explains every key. */
export const siteFile = only({
  description: text,
  site: v.optional(
    only({
      host: v.optional(v.pipe(text, v.regex(/^[a-z0-9.-]+$/, 'should be a host name such as acme.atlassian.net'))),
      title: v.optional(text),
      plan: v.optional(oneOf('PAID', 'FREE')),
      cloudId: v.optional(text),
      locale: v.optional(text),
      agentSeats: v.optional(count),
      pageLimit: v.optional(v.pipe(count, v.minValue(1, 'should be at least 1'))),
    }),
    {},
  ),
  app: v.optional(
    only({
      account: v.optional(oneOf('app-role', 'scopes'), 'app-role'),
      blockedProjects: v.optional(list(text), []),
    }),
    {},
  ),
  people: v.optional(list(person), []),
  portalOnlyCustomers: v.optional(list(portalOnlyCustomer), []),
  customerAccess: v.optional(
    only({
      internal: v.optional(yesOrNo, true),
      external: v.optional(yesOrNo, true),
      internalDomains: v.optional(list(text), []),
      externalDomains: v.optional(list(text), []),
      selfSignup: v.optional(yesOrNo, true),
    }),
    {},
  ),
  projectRoles: v.optional(list(text), []),
  permissionSchemes: v.optional(list(permissionScheme), []),
  projects: v.pipe(list(project), v.minLength(1, 'should describe at least one project')),
  organizations: v.optional(list(only({ name: text, members: v.optional(list(address), []) })), []),
  requests: v.optional(
    list(
      only({
        key: v.pipe(text, v.regex(/^[A-Z][A-Z0-9_]+-\d+$/, 'should be a request key such as HELP-1')),
        summary: text,
        reporter: address,
        requestType: v.optional(text),
        participants: v.optional(list(address), []),
      }),
    ),
    [],
  ),
  auditRecords: v.optional(
    list(
      only({
        summary: text,
        category: text,
        created: v.pipe(text, v.isoTimestamp('should be a time such as 2026-10-30T08:00:00.000Z')),
        by: v.optional(address),
        object: v.optional(text),
        changes: v.optional(list(only({ field: text, from: v.optional(text), to: v.optional(text) })), []),
      }),
    ),
    [],
  ),
  faults: v.optional(list(fault), []),
});

export type SiteFile = v.InferOutput<typeof siteFile>;
/** What may be written by hand: everything but `description` and `projects` has a default. */
export type SiteFileInput = v.InferInput<typeof siteFile>;
