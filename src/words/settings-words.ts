import type { Message } from '../checks/check';

/** What the app's settings page says. */
export const SETTINGS_WORDS = {
  'app.settings': { text: 'Invite Doctor settings' },

  'settings.title': { text: 'Read the organization’s directory' },
  'settings.about': {
    text: 'Most accounts that keep an invite from working are in the organization’s directory, which no app may read by itself. Without a key, Invite Doctor asks the person in front of it to look there. With an organization API key it reads the answer, many addresses in one search.',
  },
  'settings.who-sees': {
    text: 'Agents and project administrators then see whether a cause is there, yes or no. Jira administrators also see what the directory shows. The key is kept in Forge’s encrypted secret store: nobody is shown it again, and it goes nowhere but to Atlassian’s own Organizations API. The app only reads with it, unless the person who gave it lists below who may repair.',
  },
  'settings.loading': { text: 'Reading the settings' },
  'settings.try-again': { text: 'Try again' },
  'settings.not-jira-admin': {
    text: 'These settings are for Jira administrators. Ask one to open this page.',
  },

  'settings.step-egress': { text: '1. Allow the calls' },
  'settings.egress.about': {
    text: 'The app calls nothing outside Jira until you allow it. It needs {domain}, Atlassian’s own API for organizations.',
  },
  'settings.egress.description': {
    text: 'Reads the organization’s directory with the organization API key given in the app’s settings, and repairs there where the person who gave the key has listed who may.',
    note: 'shown by the platform where the administrator confirms',
  },
  'settings.egress.allow': { text: 'Allow calls to {domain}' },
  'settings.egress.withdraw': { text: 'Stop allowing them' },
  'settings.egress.checking': { text: 'Looking whether calls are allowed' },
  'settings.egress.on': { text: 'Calls to {domain} are allowed.' },
  'settings.egress.off': { text: 'Calls to {domain} are not allowed yet.' },
  'settings.egress.failed': {
    text: 'That was not done: {reason} Only a Jira administrator can allow calls, and has to confirm it.',
  },
  'settings.egress.unknown': {
    text: 'Whether calls are allowed could not be read: {reason} You can also allow them where apps are managed, in the details of this app.',
  },

  'settings.step-key': { text: '2. Create a key and give it here' },
  'settings.how.title': { text: 'how to create a key', note: 'behind “Show:” or “Hide:”' },
  'settings.how.page': {
    text: 'Open Atlassian Administration as an organization administrator: Organization settings > API keys > Create API key.',
  },
  'settings.how.open': { text: 'Open Atlassian Administration' },
  'settings.how.scopes': {
    text: 'Choose “API key with scopes” and these scopes: {scopes}. They only read. A key without scopes works too, and may do far more than this app needs.',
  },
  'settings.how.domains': {
    text: '{scope} tells whether an account that is off belongs to your organization or to another.',
  },
  'settings.how.approved': {
    text: '{scope} tells which role the approved domains give. Leave it out where the form does not offer it; somebody is asked then.',
  },
  'settings.how.write': {
    text: 'To let people whom you list repair in the directory, add {scope}. Leave it out, and the app cannot change anything there.',
  },
  'settings.how.expiry': {
    text: 'Note the day on which the key expires, and copy the key and the organization’s ID: both are shown once.',
  },

  'settings.form.key': { text: 'Organization API key' },
  'settings.form.key-help': { text: 'It is tried at once, and kept only if it works. It is never shown again.' },
  'settings.form.key-missing': { text: 'Paste the key.' },
  'settings.form.organization': { text: 'Organization ID (optional)' },
  'settings.form.organization-help': { text: 'Only needed for a key without the scope {scope}.' },
  'settings.form.expires': { text: 'Expires on (optional)' },
  'settings.form.expires-help': { text: 'Such as 2027-01-31. This page warns two weeks before.' },
  'settings.form.expires-invalid': { text: 'Write the day as year, month and day, such as 2027-01-31.' },
  'settings.form.save': { text: 'Try and keep the key' },
  'settings.form.replace': { text: 'Try and keep this key instead' },
  'settings.form.kept-nothing': { text: 'This key was not kept. What was kept before is unchanged.' },

  'settings.state.title': { text: 'The key' },
  'settings.state.none': {
    text: 'No key has been given. Where the directory matters, the person who diagnoses is asked to look.',
  },
  'settings.state.works': { text: 'works' },
  'settings.state.failed': { text: 'did not work' },
  'settings.state.saved': { text: 'The key works and was kept.' },
  'settings.state.tested': { text: 'The key works.' },
  'settings.state.removed': { text: 'The key was deleted. The directory is asked about again.' },
  'settings.state.organization': { text: 'Organization' },
  'settings.state.organization-named': { text: '{name} ({id})' },
  'settings.state.given-by': { text: 'Given by' },
  'settings.state.given': { text: 'Given' },
  'settings.state.given-at': {
    text: '{at} ({days, plural, =0 {today} one {# day ago} other {# days ago}})',
    note: 'at is a date and time',
  },
  'settings.state.worked': { text: 'Last worked in a test' },
  'settings.state.expires': { text: 'Expires on' },
  'settings.state.expires-unknown': { text: 'not known' },
  'settings.state.opens': { text: 'Opens', note: 'of a key; a list of what it opens follows: settings.state.opens-…' },
  'settings.state.opens-directory': { text: 'the users of the directory' },
  'settings.state.opens-domains': { text: 'the organization’s own domains' },
  'settings.state.opens-approved': { text: 'the approved domains' },
  'settings.state.lacks': {
    text: 'This key does not open: {what}. The app asks whoever diagnoses for what only that shows; a new key with the scope {scope} would read it.',
  },
  'settings.state.lacks-domains': { text: 'the organization’s own domains' },
  'settings.state.lacks-approved': { text: 'the approved domains' },
  'settings.state.expires-soon': {
    text: '{days, plural, =0 {The key expires today.} =1 {The key expires tomorrow.} one {The key expires in # day.} other {The key expires in # days.}} Create a new one in time and give it below.',
  },
  'settings.state.expired': { text: 'By the day you gave, the key has expired. Create a new one and give it below.' },
  'settings.state.failed-at': { text: 'The last test, {at}, failed.', note: 'at is a date and time' },
  'settings.test': { text: 'Test the key' },
  'settings.remove': { text: 'Remove the key' },
  'settings.remove.really': {
    text: 'The key is deleted here; in Atlassian Administration it stays until you revoke it there.',
  },
  'settings.remove.yes': { text: 'Delete it' },
  'settings.remove.no': { text: 'Keep it' },

  'settings.retention.title': { text: 'How long the audit trail is kept' },
  'settings.retention.about': {
    text: 'Once a day, entries that are older are deleted for good, and an entry says so. Recent diagnoses are kept as long, and plans for 90 days.',
  },
  'settings.retention.days': { text: 'Days to keep entries' },
  'settings.retention.help': { text: 'From {least, number} to {most, number} days.' },
  'settings.retention.invalid': { text: 'Give a whole number of days from {least, number} to {most, number}.' },
  'settings.retention.less': {
    text: 'This is less than now: entries between {days, plural, one {# day} other {# days}} and {now, plural, one {# day} other {# days}} old are deleted within a day.',
  },
  'settings.retention.save': { text: 'Save' },
  'settings.retention.saved': { text: 'Entries are kept for {days, plural, one {# day} other {# days}} from now on.' },
  'settings.retention.changed': { text: 'Last changed on {at} by:', note: 'the name of a person follows' },

  'settings.answers.title': { text: 'What people answered about this site' },
  'settings.answers.about': {
    text: 'Some settings no public API reads, so people were asked. What they answered about the whole site, or about a domain, is used in every diagnosis for 30 days. An answer about one service project is shown and taken back in its own diagnoses.',
  },
  'settings.answers.read': { text: 'Show the answers' },
  'settings.answers.refresh': { text: 'Refresh' },
  'settings.answers.none': { text: 'Nothing is remembered about the site.' },
  'settings.answers.question': { text: 'Question' },
  'settings.answers.scope': { text: 'About' },
  'settings.answers.whole-site': { text: 'the whole site' },
  'settings.answers.domain': { text: 'customers of {domain}' },
  'settings.answers.answer': { text: 'Answer' },
  'settings.answers.by': { text: 'Told by' },
  'settings.answers.at': { text: 'Told on' },
  'settings.answers.until': { text: 'Believed until' },
  'settings.answers.act': { text: 'Action' },
  'settings.answers.forget': { text: 'Forget' },
  'settings.answers.forgotten': { text: 'Forgotten. It is asked again where it matters.' },
  'settings.undocumented.title': { text: 'Reactivate portal-only customers with one click' },
  'settings.undocumented.about': {
    text: 'A portal-only customer whose access was revoked can be let in again on a page of Atlassian Administration only; no public operation does it. By default the app guides there, and watches until the account is active.',
  },
  'settings.undocumented.means': {
    text: 'Old scripts used an operation that Atlassian does not document. Switched on, the app also offers that one: as the site administrator who presses the button, after a look whether the site answers at all; verified with a documented operation, and noted in the audit trail as not documented.',
  },
  'settings.undocumented.risk': {
    text: 'Nobody has tried it on a site of today, nor whether Atlassian lets an app call it. It may be refused, may do something else than it did, and may be gone tomorrow; Atlassian’s support helps nobody with it. Where it is refused, the guide is still there.',
  },
  'settings.undocumented.off': { text: 'It is switched off.' },
  'settings.undocumented.on': { text: 'It is switched on.' },
  'settings.undocumented.switch-on': { text: 'Switch it on, I know what that means' },
  'settings.undocumented.switch-off': { text: 'Switch it off' },
} as const satisfies Record<string, Message>;
