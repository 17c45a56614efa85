import type { Message } from '../checks/check';

/** What the audit trail says. */
export const AUDIT_WORDS = {
  'screen.audit.title': { text: 'Changes made with this app, newest first' },
  'screen.audit.about': {
    text: 'What was changed in this service project with this app: written before the first call, and again after the last. For administrators.',
  },
  'screen.audit.about-site': {
    text: 'What was changed on this site with this app, in all service projects: written before the first call, and again after the last. For Jira administrators.',
  },
  'screen.audit.refresh': { text: 'Refresh' },
  'screen.audit.undo-later': {
    text: 'What can be undone can be undone later too, for 90 days at most: in the settings of the service project, under Invite Doctor > Audit trail, by an administrator.',
  },
  'screen.audit.kept': { text: 'What was found before is shown below.' },
  'screen.audit.loading': { text: 'Reading the audit trail…' },
  'screen.audit.empty': { text: 'Nothing has been changed with this app yet.' },
  'screen.audit.nothing-found': { text: 'Nothing was found. Take something out of the search above.' },
  'screen.audit.nothing-yet': {
    text: 'Nothing was found so far. There are older entries that were not looked at yet.',
  },
  'screen.audit.not-allowed': {
    text: 'The audit trail is shown to administrators of the service project and of Jira only.',
  },
  'screen.audit.at': { text: 'Date and time' },
  'screen.audit.actor': { text: 'Who', note: 'head of a column: who made the change' },
  'screen.audit.action': { text: 'What', note: 'head of a column: what was done' },
  'screen.audit.customer': { text: 'Customer' },
  'screen.audit.changes': { text: 'Changes' },
  'screen.audit.outcome': { text: 'Outcome' },
  'screen.audit.begun': { text: 'begun' },
  'screen.audit.project': { text: 'Service project' },
  'screen.audit.older': { text: 'Show older entries' },
  'screen.audit.shown': { text: '{count, plural, one {# entry is shown.} other {# entries are shown.}}' },
  'screen.audit.shown-more': {
    text: '{count, plural, one {# entry is shown; there are older ones.} other {# entries are shown; there are older ones.}}',
  },
  'screen.audit.by-app': { text: 'The app by itself' },
  'screen.audit.erased': { text: 'erased' },
  'screen.audit.retention': { text: 'Old entries deleted' },
  'screen.audit.retention-what': {
    text: 'Everything up to entry {through} was older than {days, plural, one {# day} other {# days}}.',
  },
  'screen.audit.erasure': { text: 'Personal data erased' },
  'screen.audit.erasure-what': {
    text: '{because, select, account_closed {An account was closed} other {The data of an account has changed}}. {count, plural, one {In one entry} other {In # entries}}: {part, select, actor {who made the change} account {the account of the customer} other {address and name of the customer}}.',
  },
  'screen.audit.hand-off': { text: 'Plan handed over' },
  'screen.audit.hand-off-what': {
    text: '{step, select, sent {Sent to those who may apply it:} approved {Approved; what was changed has entries of its own.} other {Declined; nothing was changed.}}',
    note: 'after “Sent to…” come the changes of the plan',
  },
  'screen.audit.hand-off-step': { text: '{step, select, sent {sent} approved {approved} other {declined}}' },
  'screen.audit.hand-off-words': { text: '“{words}”', note: 'words is what somebody wrote' },
  'screen.audit.comment': { text: 'Internal comment' },
  'screen.audit.comment-what': {
    text: 'On {request}. What it says can be read there.',
    note: 'request is a key such as HELP-12',
  },
  'screen.audit.setting': { text: 'Setting changed' },
  'screen.audit.setting-what': { text: '{setting}: {before} → {after}', note: 'setting is the name of a setting' },
  'screen.audit.setting-agentsMayAdd': { text: 'Agents may add customers' },
  'screen.audit.setting-undocumentedReactivation': {
    text: 'Reactivating customers by an operation that is not documented',
  },
  'screen.audit.setting-retentionDays': { text: 'Days to keep entries of the audit trail' },
  'screen.audit.setting-value': { text: '{value, select, true {on} false {off} other {{value}}}' },

  'screen.audit.search.customer': { text: 'Customer’s e-mail address or account ID' },
  'screen.audit.search.project': { text: 'Service project' },
  'screen.audit.search.project-help': {
    text: 'Its key or its ID. All entries of one that is deleted are found by its ID, which is in the export.',
  },
  'screen.audit.search.project-invalid': { text: 'Give one key or ID, such as HELP.' },
  'screen.audit.search.actor': { text: 'Who made the change' },
  'screen.audit.search.cause': { text: 'Cause' },
  'screen.audit.search.any-cause': { text: 'Any cause' },
  'screen.audit.search.from': { text: 'From (day)' },
  'screen.audit.search.to': { text: 'To (day)' },
  'screen.audit.search.day-help': { text: 'A day in UTC, such as 2026-03-01' },
  'screen.audit.search.day-invalid': { text: 'Write the day as year-month-day, such as 2026-03-01.' },
  'screen.audit.search.start': { text: 'Search' },
  'screen.audit.search.title': { text: 'Search' },

  'screen.audit.calls': {
    text: '{count, plural, one {# call} other {# calls}}',
    note: 'behind “Show:” or “Hide:”, on a button as short as it can be',
  },
  'screen.audit.verify.title': { text: 'Has anything been altered?' },
  'screen.audit.verify.about': {
    text: 'Each entry carries the hash of the one before it, so an edit or a deletion in storage shows. Deleting what is past its time and erasing personal data are written down, and break nothing.',
  },
  'screen.audit.verify.start': { text: 'Check the whole trail' },
  'screen.audit.verify.go-on': { text: 'Check on from there' },
  'screen.audit.verify.fine': {
    text: 'Entries {oldest, number} to {through, number} of the whole site are as they were written, the newest of {at}.',
  },
  'screen.audit.verify.none': { text: 'There is no entry yet.' },
  'screen.audit.verify.so-far': {
    text: 'Entries {oldest, number} to {through, number} are as they were written. There was no time for the newer ones.',
  },
  'screen.audit.verify.broken': { text: 'The audit trail is not as it was written' },
  'screen.audit.verify.broken-edited': { text: 'Entry {sequence, number} was changed afterwards.' },
  'screen.audit.verify.broken-missing': { text: 'Entry {sequence, number} is missing.' },
  'screen.audit.verify.broken-out-of-place': {
    text: 'Entry {sequence, number} stands where it was not written.',
  },
  'screen.audit.verify.broken-replaced': {
    text: 'Entry {sequence, number} is not the one that the next was written after.',
  },
  'screen.audit.verify.broken-cut': { text: 'The newest entries are missing, from entry {sequence, number} on.' },
  'screen.audit.verify.broken-erased': {
    text: 'Personal data of entry {sequence, number} is gone, and no erasure of it was written down.',
  },
  'screen.audit.verify.broken-checkpoint': {
    text: 'The entries up to {sequence, number} are gone, and no deletion after their time was written down.',
  },
  'screen.audit.verify.broken-means': {
    text: 'What comes before it is as it was written. What comes after it was not checked. The app itself never does this: find out who can get at the storage of its installation.',
  },

  'screen.audit.export.title': { text: 'Export' },
  'screen.audit.export.about': {
    text: 'What the search above finds, as text to copy: the platform lets an app save no file. A part has up to 100 entries. In the CSV, what a spreadsheet would take for a formula begins with an apostrophe. The JSON can be verified later without the app, as its documentation on security says: as a whole where nothing was searched for, else entry by entry.',
  },
  'screen.audit.export.csv': { text: 'Export as CSV' },
  'screen.audit.export.json': { text: 'Export as JSON' },
  'screen.audit.export.part': {
    text: '{format} part {part, number}, {entries, plural, one {# entry} other {# entries}}',
    note: 'format is CSV or JSON',
  },
  'screen.audit.export.making': { text: 'Making part {part, number} as {format}…' },
  'screen.audit.export.help': { text: 'Select all of it, copy it, and save it in a file.' },
  'screen.audit.export.next': { text: 'Next part' },
  'screen.audit.export.last': { text: 'This is the last part.' },
} as const satisfies Record<string, Message>;
