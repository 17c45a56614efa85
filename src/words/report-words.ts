import type { Message } from '../checks/check';

const ACCESS = 'somebody who is needed: behind “takes” or “needs”, or alone';
const GOES_ON = 'goes on from a line that says what could not be read and why; a list of causes follows';

/** Words that reports need besides those of checks, questions, repairs and guides. */
export const REPORT_WORDS = {
  'question.try-instead': {
    text: 'Instead of answering, you can let the app try to add this customer now: what the site answers tells as much.',
  },
  'question.dont-know': { text: 'I don’t know, or I may not look' },

  'symptom.add-failed': { text: 'Adding the customer failed' },
  'symptom.no-invitation-mail': { text: 'No invitation mail arrived' },
  'symptom.cannot-sign-in': { text: 'The customer cannot sign in' },
  'symptom.cannot-see-portal': { text: 'The customer cannot see the portal' },
  'symptom.cannot-see-request': { text: 'The customer cannot see a request, or gets no mail about it' },
  'symptom.not-tried-yet': { text: 'Not tried yet: would it work?' },

  'conclusion.blocked': { text: 'Root cause: {cause}' },
  'conclusion.open': {
    text: 'Nothing that could be read blocks. {count, plural, =0 {Yet something failed, so the reason is something this app does not look at} one {One thing that could block was not read} other {# things that could block were not read}}.',
  },
  'conclusion.aside': {
    text: 'Something is wrong here, though it need not explain what was asked about: {cause}. {count, plural, =0 {Nothing else was found} one {One thing that could explain it was not read} other {# things that could explain it were not read}}.',
  },
  'conclusion.unsaid': {
    text: 'This person is a customer here already, so adding is not what fails. Choose what went wrong, and diagnose again.',
  },
  'conclusion.unsure': {
    text: 'Nothing that was read explains what you wrote. Choose what went wrong, and diagnose again.',
  },
  'conclusion.clear': { text: 'Nothing blocks.' },

  'preflight.blocked': { text: 'This would stop inviting this customer: {cause}' },
  'preflight.open': {
    text: 'Nothing that could be read would stop the invite. {count, plural, =0 {Yet something failed, so the reason is something this app does not look at} one {One thing that could stop it was not read} other {# things that could stop it were not read}}.',
  },
  'preflight.clear': { text: 'Nothing stops inviting this customer.' },

  'health.blocked': { text: 'This stops every customer: {cause}' },
  'health.open': {
    text: 'Nothing that could be read stops every customer. {count, plural, one {One thing that could stop them was not read} other {# things that could stop them were not read}}.',
  },
  'health.clear': {
    text: 'Nothing stops every customer of this service project. What depends on the customer shows when you diagnose an address.',
  },

  'outcome.blocks': { text: 'Blocks' },
  'outcome.aside': { text: 'Wrong too, but does not explain this' },
  'outcome.warns': { text: 'Worth knowing' },
  'outcome.unknown': { text: 'Not read' },
  'outcome.crashed': { text: 'Check failed' },
  'outcome.passes': { text: 'Fine' },
  'outcome.not-applicable': { text: 'Does not apply' },

  'confidence.certain': { text: 'certain' },
  'confidence.likely': { text: 'likely' },
  'confidence.possible': { text: 'possible' },

  'source.read': {
    text: 'Read with {operation} as {as, select, user {you} organization_key {the holder of the organization’s key} other {the app}}, {at}, status {status, number}',
    note: 'at is a date and time',
  },
  'source.told': {
    text: '{by, select, you {Told by you on {at}} other {Told by {by} on {at}}}',
    note: 'by is an account, or you: whoever reads; at is a date and time',
  },
  'source.given': { text: 'From what you gave' },
  'source.attempted': {
    text: 'Tried with {operation}{as, select, app { as the app} organization_key { with the organization’s key} other {}}, {at}, status {status, number}',
    note: 'at is a date and time',
  },

  'unread.forbidden': { text: 'not allowed to read' },
  'unread.app-starting': {
    text: 'the app was installed minutes ago, and the platform may still be letting it in; try again in a minute',
  },
  'unread.not-found': { text: 'not found, or not visible' },
  'unread.no-public-api': { text: 'no public API reads it' },
  'unread.not-configured': { text: 'needs access to the organization’s directory, which has not been set up' },
  'unread.egress-off': {
    text: 'the app may not call Atlassian’s Organizations API until an administrator switches that on in the app’s settings',
  },
  'unread.not-attempted': { text: 'inviting has not been tried from here' },
  'unread.not-needed': { text: 'left out here, to keep the calls few' },
  'unread.not-known': { text: 'you did not know' },
  'unread.left-open': { text: 'what was seen leaves it open' },
  'unread.account-inactive': { text: 'Jira says that the account is inactive, and not why' },
  'unread.rate-limited': { text: 'the site is limiting requests' },
  'unread.timed-out': { text: 'no answer in time' },
  'unread.site-error': { text: 'the site answered with an error' },
  'unread.unexpected-response': { text: 'the site answered with something unexpected' },
  'unread.data-policy': { text: 'a data security policy keeps the app out' },
  'unread.tried': {
    text: '{operation} as {as, select, user {you} organization_key {the holder of the organization’s key} other {the app}}: status {status, number}',
  },

  'evidence.granted': { text: 'granted: {permissions}' },
  'evidence.missing': { text: 'missing: {permissions}' },
  'evidence.granted-missing': { text: 'granted: {granted}; missing: {missing}', note: 'both are lists of permissions' },
  'evidence.nothing': { text: 'nothing', note: 'in the place of permissions, or of the value of a setting' },
  'evidence.none': { text: 'none', note: 'in the place of a list: of accounts, roles, permissions' },

  'fact.address': { text: 'the address' },
  'fact.complaint': { text: 'what you told' },
  'fact.batch': { text: 'the addresses given at once' },
  'fact.environment': { text: 'the site' },
  'fact.siteCloud': { text: 'the cloud that the site is in' },
  'fact.caller': { text: 'your permissions' },
  'fact.serviceProject': { text: 'the service project' },
  'fact.serviceDesk': { text: 'the service desk’s number' },
  'fact.permissionScheme': { text: 'the permission scheme' },
  'fact.portalAccess': { text: 'what customers may do' },
  'fact.customersRole': { text: 'the role of the customers' },
  'fact.schemeProjects': { text: 'projects that share the permission scheme' },
  'fact.accounts': { text: 'active accounts with this address' },
  'fact.deskCustomers': { text: 'customers of the service project' },
  'fact.requestTypes': { text: 'request types' },
  'fact.requestAccess': { text: 'whether the customer may raise requests' },
  'fact.customerOrganizations': { text: 'the organizations of the site' },
  'fact.namedRequest': { text: 'the request' },
  'fact.deskOrganizations': { text: 'the customer’s organizations' },
  'fact.directoryUser': { text: 'the directory' },
  'fact.approvedDomain': { text: 'the approved domains of the organization' },
  'fact.inactiveCustomer': { text: 'the undocumented list of inactive portal-only customers' },
  'fact.portalOnlyAccount': { text: 'portal-only customers' },
  'fact.customerAccess': { text: 'the account types in Customer access' },
  'fact.domainAdmission': { text: 'the lists of domains' },
  'fact.channelAccess': { text: 'channel access' },
  'fact.newAddressHere': { text: 'whether another new address can be added here' },
  'fact.roleInDirectory': { text: 'the account’s role in Jira Service Management' },
  'fact.addressElsewhere': { text: 'whether this address can be added elsewhere' },
  'fact.siteState': { text: 'the state of the site' },
  'fact.accountHistory': { text: 'the history of the account' },
  'fact.customerAccessDetails': { text: 'the details of Customer access and of the approved domains' },
  'fact.projectLinks': { text: 'what the service project is linked to' },
  'fact.requestVisibility': { text: 'who may see the request' },
  'fact.mailSettings': { text: 'the mail settings' },
  'fact.notificationLog': { text: 'the log of customer notifications' },
  'fact.recipient': { text: 'the customer’s mailbox' },
  'fact.signIn': { text: 'what the customer sees when signing in' },
  'fact.accountRoles': { text: 'the account’s application roles' },
  'fact.license': { text: 'the plan of the site' },
  'fact.frozenScheme': { text: 'whether the plan of the site lets permission schemes be changed' },
  'fact.subscription': { text: 'the license of Jira Service Management' },
  'evidence.hidden': { text: 'Seen in the organization’s directory; the details are for Jira administrators' },
  'fact.hidden': { text: 'shown to administrators only', note: 'in the place of a value, such as a name' },
  'fact.inviteAttempt': { text: 'the site’s answer to an invite' },

  'application.jira-servicedesk': { text: 'Jira Service Management' },
  'application.jira-software': { text: 'Jira' },
  'application.jira-product-discovery': { text: 'Jira Product Discovery' },
  'permission.BROWSE_PROJECTS': { text: 'Browse Projects' },
  'permission.CREATE_ISSUES': { text: 'Create Issues' },
  'permission.ADD_COMMENTS': { text: 'Add Comments' },
  'permission.CREATE_ATTACHMENTS': { text: 'Create Attachments' },
  'permission.EDIT_ISSUES': { text: 'Edit Issues' },
  'permission.DELETE_OWN_ATTACHMENTS': { text: 'Delete Own Attachments' },

  'access.agent': { text: 'an agent or administrator of the service project', note: ACCESS },
  'access.project-admin': { text: 'an administrator of the service project', note: ACCESS },
  'access.jira-admin': { text: 'a Jira administrator', note: ACCESS },
  'access.jira-and-project-admin': {
    text: 'a Jira administrator who also administers the service project',
    note: ACCESS,
  },

  'report.assumed': {
    text: '{symptom} ({from, select, words {taken from your words} other {assumed, since nothing says what went wrong}})',
    note: 'symptom is a sentence without a full stop',
  },
  'report.blocking': { text: 'What was found' },
  'report.follows': { text: 'This follows from it:' },
  'report.unread': { text: 'What could not be read' },
  'report.couldBe': { text: 'so this could still be:', note: GOES_ON },
  'report.fine': { text: 'Checked and fine' },
  'report.notApplicable': { text: 'Does not apply here' },
  'report.told': { text: 'What was told' },
  'report.unused': {
    text: 'Not used: what the site shows goes before what is told, and what does not matter here is not looked at.',
    note: 'said of an answer that somebody gave',
  },
  'report.offers': { text: 'What can be done' },
  'report.question': { text: 'Next question' },
  'report.todo': { text: 'What to do: {todo}' },
  'report.notSo': { text: 'Ruled out: {title}', note: 'title names a fault that was looked for and not found' },
  'report.list': { text: '{items}' },
  'report.crashed': { text: 'The check itself failed: {error}' },

  'attempt.refused': {
    text: 'When inviting was tried, the site answered with status {status, number}{key, select, none {} other { and the reason {key}}}.{message, select, none {} other { In its own words: {message}}}',
  },
} as const satisfies Record<string, Message>;
