import type { Message } from '../checks/check';

/** Words that reports need besides those of checks, questions, repairs and guides. */
export const REPORT_WORDS = {
  'question.dont-know': { text: 'I don’t know, or I may not look' },

  'symptom.add-failed': { text: 'Adding the customer failed' },
  'symptom.no-invitation-mail': { text: 'No invitation mail arrived' },
  'symptom.cannot-sign-in': { text: 'The customer cannot sign in' },
  'symptom.cannot-see-portal': { text: 'The customer cannot see the portal' },
  'symptom.not-tried-yet': { text: 'Not tried yet: would it work?' },

  'conclusion.blocked': { text: 'Root cause: {cause}' },
  'conclusion.open': {
    text: 'Nothing that could be read blocks. {count, plural, one {One thing that could block was not read} other {# things that could block were not read}}.',
  },
  'conclusion.clear': { text: 'Nothing blocks.' },

  'outcome.blocks': { text: 'Blocks' },
  'outcome.warns': { text: 'Worth knowing' },
  'outcome.unknown': { text: 'Not read' },
  'outcome.crashed': { text: 'Check failed' },
  'outcome.passes': { text: 'Fine' },
  'outcome.not-applicable': { text: 'Does not apply' },

  'confidence.certain': { text: 'certain' },
  'confidence.likely': { text: 'likely' },
  'confidence.possible': { text: 'possible' },

  'source.read': {
    text: 'Read with {operation} as {as, select, user {you} other {the app}}, {at}, status {status, number}',
    note: 'at is a date and time',
  },
  'source.told': { text: 'Told by {by} on {at}' },
  'source.given': { text: 'From what you gave' },
  'source.attempted': { text: 'Tried with {operation}, {at}, status {status, number}' },
  'source.you': { text: 'you' },

  'unread.forbidden': { text: 'not allowed to read' },
  'unread.not-found': { text: 'not found, or not visible' },
  'unread.no-public-api': { text: 'no public API reads it' },
  'unread.not-configured': { text: 'needs access to the organization’s directory, which has not been set up' },
  'unread.not-attempted': { text: 'inviting has not been tried from here' },
  'unread.not-needed': { text: 'not needed' },
  'unread.not-known': { text: 'you did not know' },
  'unread.rate-limited': { text: 'the site is limiting requests' },
  'unread.timed-out': { text: 'no answer in time' },
  'unread.site-error': { text: 'the site answered with an error' },
  'unread.unexpected-response': { text: 'the site answered with something unexpected' },
  'unread.data-policy': { text: 'a data security policy keeps the app out' },
  'unread.tried': { text: '{operation} as {as, select, user {you} other {the app}}: status {status, number}' },

  'evidence.granted': { text: 'granted: {permissions}' },
  'evidence.missing': { text: 'missing: {permissions}' },
  'evidence.nothing': { text: 'nothing' },

  'fact.address': { text: 'the address' },
  'fact.complaint': { text: 'what you told' },
  'fact.environment': { text: 'the site' },
  'fact.caller': { text: 'your permissions' },
  'fact.serviceProject': { text: 'the service project' },
  'fact.serviceDesk': { text: 'the service desk’s number' },
  'fact.permissionScheme': { text: 'the permission scheme' },
  'fact.portalAccess': { text: 'what customers may do' },
  'fact.schemeProjects': { text: 'projects that share the permission scheme' },
  'fact.accounts': { text: 'active accounts with this address' },
  'fact.deskCustomers': { text: 'customers of the service project' },
  'fact.requestTypes': { text: 'request types' },
  'fact.requestAccess': { text: 'whether the customer may raise requests' },
  'fact.deskOrganizations': { text: 'the customer’s organizations' },
  'fact.directoryUser': { text: 'the directory' },
  'fact.portalOnlyAccount': { text: 'portal-only customers' },
  'fact.customerAccess': { text: 'Customer access' },
  'fact.domainAdmission': { text: 'the lists of domains' },
  'fact.channelAccess': { text: 'channel access' },
  'fact.inviteAttempt': { text: 'the site’s answer to an invite' },

  'permission.BROWSE_PROJECTS': { text: 'Browse Projects' },
  'permission.CREATE_ISSUES': { text: 'Create Issues' },
  'permission.ADD_COMMENTS': { text: 'Add Comments' },
  'permission.CREATE_ATTACHMENTS': { text: 'Create Attachments' },
  'permission.EDIT_ISSUES': { text: 'Edit Issues' },
  'permission.DELETE_OWN_ATTACHMENTS': { text: 'Delete Own Attachments' },

  'access.project-admin': { text: 'an administrator of the service project' },
  'access.jira-admin': { text: 'a Jira administrator' },
  'access.jira-and-project-admin': { text: 'a Jira administrator who also administers the service project' },

  'report.blocking': { text: 'What was found' },
  'report.unread': { text: 'What could not be read' },
  'report.fine': { text: 'Checked and fine' },
  'report.notApplicable': { text: 'Does not apply here' },
  'report.told': { text: 'What was told' },
  'report.offers': { text: 'What can be done' },
  'report.question': { text: 'Next question' },
  'report.todo': { text: 'What to do: {todo}' },
  'report.notSo': { text: 'Not so: {title}', note: 'title names a fault that was looked for and not found' },
  'report.list': { text: '{items}' },
  'report.crashed': { text: 'The check itself failed: {error}' },

  'attempt.refused': {
    text: 'When inviting was tried, the site answered with status {status, number}{key, select, none {} other { and the reason {key}}}.',
  },
} as const satisfies Record<string, Message>;
