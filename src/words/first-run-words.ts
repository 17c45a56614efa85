import type { Message } from '../checks/check';

/** What the page says that an administrator gets started with. */
export const FIRST_RUN_WORDS = {
  'app.get-started': { text: 'Get started with Invite Doctor' },

  'first-run.title': { text: 'What the app can read' },
  'first-run.about': {
    text: 'Tries what the app reads on this site, as you and as the app itself. What it cannot read is asked of the person who diagnoses, and is never shown as fine.',
  },
  'first-run.loading': { text: 'Trying what the app can read' },
  'first-run.again': { text: 'Try again' },
  'first-run.not-jira-admin': {
    text: 'This page is read with the rights of a Jira administrator, so these things are not looked at for you. Ask a Jira administrator to open it: they see what is missing and what to do. In your service project, each report names what was not read, and why.',
  },
  'first-run.healthy': {
    text: 'Everything that was tried could be read. You can start: open a service project, then Invite Doctor.',
  },
  'first-run.sum': {
    text: '{count, plural, one {One thing keeps the app from reading all it could.} other {# things keep the app from reading all it could.}} You can start anyway: the app asks about what it cannot read.',
  },
  'first-run.starting': {
    text: 'The app was just installed ({at}), and the platform is still letting it in. Try again in a minute; this is no fault of the site.',
    note: 'at is a date and time',
  },
  'first-run.off': { text: 'Not set up, which is no fault' },
  'first-run.fine': { text: 'what can be read ({count, number})' },
  'first-run.todo': { text: 'What to do: {todo}' },
  'first-run.state.fine': { text: 'read' },
  'first-run.state.limited': { text: 'not read' },
  'first-run.state.off': { text: 'not set up' },
  'first-run.state.starting': { text: 'starting' },
  'first-run.state.unread': { text: 'no answer' },
  'first-run.reason': {
    text: 'This could not be read: {reason, select, rate_limited {Jira is limiting requests} timed_out {no answer came in time} site_error {the site answered with an error} not_found {the site knows nothing of it} other {the site answered with something unexpected}}. Try again in a minute.',
  },
  'first-run.platform': {
    text: 'The platform is still letting the app in. Try again in a minute.',
  },

  'first-run.plan.title': { text: 'The plan of Jira Service Management' },
  'first-run.plan.paid': { text: 'A paid plan: everything that the app repairs can be repaired.' },
  'first-run.plan.free': {
    text: 'The Free plan: nobody can change permission schemes there, and there is no audit log.',
  },
  'first-run.plan.free-todo': {
    text: 'Nothing, if that suits you. The app still finds causes in permission schemes; correcting them takes a paid plan.',
  },
  'first-run.plan.none': {
    text: 'Jira Service Management has no license here, or not any more: customers cannot use the portal.',
  },
  'first-run.plan.none-todo': { text: 'Look at the subscription under Billing in Atlassian Administration.' },
  'first-run.plan.refused': { text: 'Jira does not tell you the plan.' },
  'first-run.plan.refused-todo': { text: 'Nothing: whether the site works is asked where it matters.' },

  'first-run.people.title': { text: 'Accounts, as you' },
  'first-run.people.seen': { text: 'You may browse users, so accounts are found by their address.' },
  'first-run.people.not-seen': {
    text: 'You may not browse users: Jira then answers that nobody has an address, whoever does.',
  },
  'first-run.people.not-seen-todo': {
    text: 'Add yourself to “Browse users and groups” under Global permissions in the Jira settings.',
  },
  'first-run.people.refused': { text: 'Jira does not tell what you may do.' },
  'first-run.people.refused-todo': { text: 'Reload the page and sign in again.' },

  'first-run.data-policy.title': { text: 'Data security policy' },
  'first-run.data-policy.none': { text: 'No data security policy keeps the app out of anything.' },
  'first-run.data-policy.blocked': {
    text: 'A data security policy keeps the app out of {count, plural, one {this service project} other {these service projects}}: {projects}{more, plural, =0 {} other { (and # more)}}. What you may read yourself is still read there; what the app reads for agents is not.',
  },
  'first-run.data-policy.blocked-todo': {
    text: 'In Atlassian Administration, open Security > Data security policies, and let this app through in “App access”; or leave it, and diagnose there as an administrator.',
  },
  'first-run.data-policy.blocked-elsewhere': {
    text: 'A data security policy keeps the app out of something on this site, but out of none of the {looked, number} service projects that were looked at.',
  },
  'first-run.data-policy.blocked-elsewhere-todo': { text: 'Nothing, unless a project is missing here.' },
  'first-run.data-policy.refused': {
    text: 'Whether a data security policy keeps the app out could not be asked: the app itself was refused.',
  },
  'first-run.data-policy.refused-todo': {
    text: 'Try again in some minutes. If it stays, look under Security > Data security policies in Atlassian Administration whether one names this app.',
  },

  'first-run.app-project.title': { text: 'Service projects, as the app' },
  'first-run.app-project.all': {
    text: 'The app reads {projects}, with permission scheme and roles, for agents too. Tried: {tried, number} of {of, number} service projects.',
  },
  'first-run.app-project.project-only': {
    text: 'The app sees {projects}, but not the permission scheme or the roles there. Administrators read them as themselves; agents are asked instead. Tried: {tried, number} of {of, number} service projects.',
  },
  'first-run.app-project.project-only-todo': {
    text: 'Nothing, if administrators diagnose, or agents may be asked. Jira shows these only to those who administer the project: Administer Projects for the role atlassian-addons-project-access would let the app read them for agents, but every app of the site is in that role and would get it too.',
  },
  'first-run.app-project.hidden': {
    text: 'The app does not see {projects} at all. Administrators read everything as themselves; agents are asked for what they may not read. Tried: {tried, number} of {of, number} service projects.',
  },
  'first-run.app-project.hidden-todo': {
    text: 'Look whether the permission scheme still grants Browse Projects to the role atlassian-addons-project-access, and whether a data security policy blocks the app.',
  },
  'first-run.app-project.no-project': { text: 'There is no service project that you can see, so none was tried.' },
  'first-run.app-project.refused': { text: 'The service projects could not be listed for you.' },
  'first-run.app-project.refused-todo': { text: 'Reload the page and sign in again.' },

  'first-run.app-people.title': { text: 'Accounts, as the app' },
  'first-run.app-people.seen': { text: 'The app finds accounts by their address for those who may not browse users.' },
  'first-run.app-people.not-seen': {
    text: 'The app may not browse users. Agents who may not either are asked whether an address has an account.',
  },
  'first-run.app-people.not-seen-todo': {
    text: 'Nothing, if your agents may browse users. Else give them “Browse users and groups” under Global permissions.',
  },
  'first-run.app-people.refused': { text: 'What the app itself may do could not be asked: it was refused.' },
  'first-run.app-people.refused-todo': { text: 'Try again in some minutes.' },

  'first-run.audit-log.title': { text: 'The audit log of Jira' },
  'first-run.audit-log.read': { text: 'Who changed what can be looked up.' },
  'first-run.audit-log.refused': {
    text: 'The audit log is not open to you, or there is none: Jira on free plans keeps none.',
  },
  'first-run.audit-log.refused-todo': {
    text: 'Nothing, if nobody needs to know who changed a permission scheme. Else it takes a paid plan and Administer Jira.',
  },

  'first-run.organization-key.title': { text: 'The organization’s directory' },
  'first-run.organization-key.none': {
    text: 'No organization API key was given, so the person who diagnoses is asked to look into the directory.',
  },
  'first-run.organization-key.none-todo': {
    text: 'Give one in the app’s settings (Configure, where apps are managed); an organization administrator can make it.',
  },
  'first-run.organization-key.kept': { text: 'A key was given, and worked when it was last tried.' },
  'first-run.organization-key.failed': { text: 'The key that was given does not work any more.' },
  'first-run.organization-key.failed-todo': {
    text: 'Give a new one in the app’s settings (Configure, where apps are managed).',
  },
  'first-run.organization-key.egress-off': {
    text: 'A key was given, but calls to {domain} are not allowed, so it is of no use.',
  },
  'first-run.organization-key.egress-off-todo': {
    text: 'Allow the calls in the app’s settings (Configure, where apps are managed).',
  },
} as const satisfies Record<string, Message>;
