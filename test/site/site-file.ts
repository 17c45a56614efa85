import * as v from 'valibot';
import { accessRequests, authentication, customerAccess } from './file-access';
import { person, portalOnlyCustomer } from './file-accounts';
import { mail, projectMail } from './file-mail';
import { helpCenters, request, visits } from './file-portals';
import { organizationFile } from './organization/file-organization';
import { address, count, list, moment, network, oneOf, only, text, yesOrNo } from './file-values';

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
  type: v.optional(oneOf('service_desk', 'customer_service', 'software', 'business'), 'service_desk'),
  style: v.optional(oneOf('company-managed', 'team-managed'), 'company-managed'),
  archived: v.optional(yesOrNo, false),
  try: v.optional(list(text), []),
  permissionScheme: v.optional(text),
  roles: v.optional(v.record(text, list(text)), {}),
  channelAccess: v.optional(oneOf('open', 'restricted'), 'restricted'),
  hiddenFields: v.optional(list(oneOf('Approvals', 'Organizations', 'Request participants')), []),
  customers: v.optional(list(address), []),
  organizations: v.optional(list(text), []),
  requestTypes: v.optional(list(only({ name: text, restricted: v.optional(yesOrNo, false) })), [{ name: 'Get help' }]),
  ...projectMail,
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

/** Something that an audit record names; a user is named by an address, which becomes the account id. */
const auditItem = only({ name: text, type: v.optional(text), id: v.optional(text) });

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
      cloud: v.optional(oneOf('commercial', 'government', 'isolated')),
      subscription: v.optional(oneOf('active', 'inactive'), 'active'),
      guard: v.optional(oneOf('none', 'active', 'lapsed'), 'none'),
      ipAllowlist: v.optional(list(network), []),
      notAvailable: v.optional(list(text)),
    }),
    {},
  ),
  app: v.optional(
    only({
      account: v.optional(oneOf('app-role', 'scopes'), 'app-role'),
      writesAs: v.optional(oneOf('app-role', 'jira-admin'), 'app-role'),
      blockedProjects: v.optional(list(text), []),
      refusedAtFirst: v.optional(count, 0),
    }),
    {},
  ),
  people: v.optional(list(person), []),
  portalOnlyCustomers: v.optional(list(portalOnlyCustomer), []),
  customerAccess: v.optional(customerAccess, {}),
  accessRequests: v.optional(accessRequests, []),
  authentication: v.optional(authentication, {}),
  /** *Organization management* in the configuration of Jira Service Management. */
  organizationManagement: v.optional(oneOf('agents', 'jira-admins'), 'agents'),
  /** What no document names: whether the site has it is not known of any real one. */
  undocumented: v.optional(only({ reactivation: v.optional(oneOf('works', 'refuses', 'absent'), 'absent') }), {}),
  mail: v.optional(mail, {}),
  helpCenters: v.optional(helpCenters, []),
  visits: v.optional(visits, []),
  projectRoles: v.optional(list(text), []),
  permissionSchemes: v.optional(list(permissionScheme), []),
  projects: v.pipe(list(project), v.minLength(1, 'should describe at least one project')),
  organizations: v.optional(list(only({ name: text, members: v.optional(list(address), []) })), []),
  requests: v.optional(list(request), []),
  auditRecords: v.optional(
    list(
      only({
        summary: text,
        category: text,
        created: moment,
        by: v.optional(address),
        object: v.optional(v.union([text, auditItem])),
        associated: v.optional(list(auditItem), []),
        changes: v.optional(list(only({ field: text, from: v.optional(text), to: v.optional(text) })), []),
      }),
    ),
    [],
  ),
  /** What an organization API key shows. */
  organization: v.optional(organizationFile, {}),
  faults: v.optional(list(fault), []),
});

/** A site’s file with every default filled in. */
export type SiteFile = v.InferOutput<typeof siteFile>;
/** What may be written by hand: everything but `description` and `projects` has a default. */
export type SiteFileInput = v.InferInput<typeof siteFile>;
