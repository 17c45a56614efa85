import type { Message } from '../checks/check';

const OBJECT = 'part of a list behind a colon, or in brackets';

/** Words of what is looked up after a finding: who changed it, and what differs from a service project that works. */
export const COMPARISON_WORDS = {
  'screen.history.find': { text: 'Who changed this, and when?' },
  'screen.history.ask-admin': {
    text: 'A Jira administrator can look up here who changed this, and when: the site’s audit log is shown to them only.',
  },
  'screen.history.elsewhere': {
    text: 'A Jira administrator can look up who changed this, and when, in the settings of this service project, under Invite Doctor.',
  },
  'screen.history.looking': { text: 'Reading the site’s audit log…' },
  'screen.history.found': {
    text: '{count, plural, one {One change that can have done this was found in the audit log} other {# changes that can have done this were found in the audit log, newest first}} ({objects}):',
    note: 'objects is a list of what was looked for: the texts screen.history.of-…',
  },
  'screen.history.none': {
    text: 'The audit log holds no change since {since} that can have done this. Looked for: {objects}. The change is older than that, or the thing had another name then, or something else was in use in its place.',
    note: 'since is a date and time; objects is a list of the texts screen.history.of-…',
  },
  'screen.history.since': {
    text: 'Looked at from {since} on, as far as the site keeps its log.',
    note: 'since is a date and time',
  },
  'screen.history.older': {
    text: '{count, plural, one {One older change is not shown} other {# older changes are not shown}}. All are in Jira’s audit log.',
  },
  'screen.history.own-words': { text: 'The summaries and values are the log’s own.' },
  'screen.history.nobody': { text: 'the log names nobody' },
  'screen.history.value': {
    text: '{field}: {from} → {to}',
    note: 'field is what the audit log calls the thing that changed',
  },
  'screen.history.projects': { text: 'Projects: {projects}' },
  'screen.history.scheme-unread': {
    text: 'The permission scheme was not read, so whether it is at fault, and who changed it, is open.',
  },
  'screen.history.nothing-to-trace': {
    text: 'Nothing was found that the site’s audit log could explain.',
  },
  'screen.history.account': {
    text: '{of, select, project_role {Taken out of the role:} other {Account:}}',
    note: 'the name of a person follows',
  },
  'screen.history.summary-of': {
    text: '{summary}: {object}',
    note: 'summary is the audit log’s own text; object is the name of a role or a group',
  },
  'screen.history.of-scheme': { text: 'the permission scheme “{scheme}”', note: OBJECT },
  'screen.history.of-role': { text: 'who is in the role {role} of {project}', note: OBJECT },
  'screen.history.of-roles': { text: 'who is in the roles of {project}', note: OBJECT },
  'screen.history.of-account': { text: 'the account, or a group it is in', note: OBJECT },
  'screen.history.organization': {
    text: 'What was changed in Atlassian Administration may be in the organization’s audit log only, which an organization admin can read there: Security > Audit log.',
  },
  'screen.history.not-told': { text: 'Who changed this is not known' },
  'screen.history.not-jira-admin': {
    text: 'The site’s audit log is shown to Jira administrators only. Ask one to open this report.',
  },
  'screen.history.no-audit-log': {
    text: 'Jira refused to show its audit log, although you are a Jira administrator. It does so where all of Jira is on free plans: there is no audit log then.',
  },
  'screen.history.team-managed': {
    text: 'A team-managed service project has no permission scheme, so no change of one can be looked up.',
  },
  'screen.history.account-unknown': {
    text: 'The audit log names accounts by their id, and nothing that could be read tells the id of this one. With an organization API key (settings of this app) it can be found.',
  },
  'screen.history.unread': {
    text: 'The audit log, or what has to be known to look into it, could not be read: {reason}. Try again.',
  },

  'screen.elsewhere.title': { text: 'Who changed it, and what differs' },
  'screen.elsewhere.about': {
    text: 'In the settings of this service project, this report also tells who changed what is wrong, and when (to Jira administrators), and what differs from a service project that works.',
  },
  'screen.elsewhere.open': { text: 'Open this report there' },

  'screen.compare.title': { text: 'Compare with a service project that works' },
  'screen.compare.about': {
    text: 'Shows what differs in the permissions of customers. Only reads; it needs an administrator of both service projects, or of Jira.',
  },
  'screen.compare.with': { text: 'Key of the service project to compare with (optional)' },
  'screen.compare.with-help': {
    text: 'Without a key, the first one that you can see and that lets customers in is taken.',
  },
  'screen.compare.start': { text: 'Compare' },
  'screen.compare.looking': { text: 'Reading the other service projects…' },
  'screen.compare.found': {
    text: '{there} lets customers in: its portal access is complete, and the customers’ role holds no permission itself.',
  },
  'screen.compare.caption': { text: '{here} compared with {there}' },
  'screen.compare.differs': {
    text: '{count, plural, =0 {Of what was read on both sides, nothing differs.} one {One thing differs.} other {# things differ.}}',
  },
  'screen.compare.all-same': {
    text: 'Nothing differs. Look for the cause elsewhere, or name another service project.',
  },
  'screen.compare.all-unread': { text: 'Nothing could be compared. The table says why.' },
  'screen.compare.none-works': { text: 'No service project was found to compare with' },
  'screen.compare.none-works-of': {
    text: '{of, plural, =0 {You can see no other service project. Ask a Jira administrator to compare.} one {You can see # other service project ({looked, number} looked at). None was found that has complete portal access and a customers’ role without permissions of its own.} other {You can see # other service projects ({looked, number} looked at). None was found that has complete portal access and a customers’ role without permissions of its own.}}',
  },
  'screen.compare.none-works-unread': {
    text: '{count, plural, one {One of them does not show you its permissions} other {# of them do not show you their permissions}}. If you know one that works, name its key.',
  },
  'screen.compare.topic': { text: 'What' },
  'screen.compare.only': { text: 'Only in {project}' },
  'screen.compare.both': { text: 'In both' },
  'screen.compare.topic.style': { text: 'Kind of project' },
  'screen.compare.topic.permissionScheme': { text: 'Permission scheme' },
  'screen.compare.topic.portalAccess': { text: 'Granted to Service Project Customer - Portal Access' },
  'screen.compare.topic.directGrants': { text: 'Granted to the role Service Desk Customers itself' },
  'screen.compare.style.company-managed': { text: 'company-managed' },
  'screen.compare.style.team-managed': { text: 'team-managed' },
  'screen.compare.nothing': { text: 'nothing' },
  'screen.compare.has': { text: 'read: {items}', note: 'what the other service project has was not read' },
  'screen.compare.unknown': { text: 'not known' },
  'screen.compare.unread': { text: 'not read: {reason}' },
  'screen.compare.no-scheme': { text: 'a team-managed service project has no permission scheme' },
} as const satisfies Record<string, Message>;
