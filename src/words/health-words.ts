import type { Message } from '../checks/check';

const ROW = 'how a service project stands, in the column “For every customer”';
const PART = 'part of a list, site-health.sum; # counts service projects';

/** What the page for Jira administrators says, above all its tab *Service projects*. */
export const HEALTH_WORDS = {
  'admin.intro': {
    text: 'For Jira administrators: plans that wait for you, the health of every service project, and what was changed. The app’s settings are elsewhere: under Configure, where apps are managed.',
  },
  'admin.tab.audit': { text: 'Audit trail' },

  'site-health.tab': { text: 'Service projects' },
  'site-health.about': {
    text: 'Checks every service project of the site for what would stop any customer, two at a time and with your own rights. Nothing is changed. What depends on a single customer shows when you diagnose an address in the project itself.',
  },
  'site-health.loading': { text: 'Listing the service projects' },
  'site-health.none': { text: 'This site has no service project, or Jira shows you none.' },
  'site-health.refresh': { text: 'List them again' },
  'site-health.too-many': {
    text: 'The site has {total, number} service projects. The first {shown, number}, by key, are listed here; open the others one by one to check them.',
  },
  'site-health.list-cut': {
    text: 'Only {shown, number} of {total, number} service projects could be listed: {reason, select, forbidden {Jira refused the rest} rate_limited {Jira is limiting requests} timed_out {Jira did not answer in time} no_time {it took too long} other {the site answered with an error}}. List them again in a minute.',
  },
  'site-health.results-unread': {
    text: 'What earlier checks found could not be read, so every project looks unchecked. List them again.',
  },

  'site-health.check-all': {
    text: '{count, plural, one {Check the service project} other {Check all # service projects}}',
  },
  'site-health.check-missing': {
    text: '{count, plural, one {Check the service project that was not checked today} other {Check the # service projects that were not checked today}}',
  },
  'site-health.go-on': {
    text: '{count, plural, one {Go on with the last service project} other {Go on with the other # service projects}}',
  },
  'site-health.running': { text: 'Checked {done, number} of {of, number}' },
  'site-health.done': {
    text: '{of, plural, one {The service project was checked.} other {All # service projects were checked.}}',
  },
  'site-health.done-but': {
    text: '{lost, plural, one {# of {of, number} got no answer and keeps its old result. Check it again.} other {# of {of, number} got no answer and keep their old results. Check them again.}}',
  },
  'site-health.cancelled': { text: 'Stopped after {done, number} of {of, number}. What was found is kept.' },
  'site-health.limited': {
    text: 'Jira is limiting requests: stopped after {done, number} of {of, number}. What was found is kept. Wait a minute, then go on.',
  },
  'site-health.broken-off': { text: 'Stopped after {done, number} of {of, number}, because no check worked any more.' },
  'site-health.not-kept': {
    text: '{count, plural, one {One result} other {# results}} could not be stored, and will be gone when you leave this page.',
  },

  'site-health.sum': { text: '{parts}.', note: 'a list of how many service projects stand how' },
  'site-health.sum.blocked': {
    text: '{count, plural, =0 {No service project is seen to stop every customer} one {# service project stops every customer} other {# service projects stop every customer}}',
    note: PART,
  },
  'site-health.sum.noted': {
    text: '{count, plural, one {# has something else worth knowing} other {# have something else worth knowing}}',
    note: PART,
  },
  'site-health.sum.not-checked': {
    text: '{count, plural, one {# could not be checked} other {# could not be checked}}',
    note: PART,
  },
  'site-health.sum.never': {
    text: '{count, plural, one {# has not been checked yet} other {# have not been checked yet}}',
    note: PART,
  },
  'site-health.oldest': { text: 'The oldest result is from {at}.', note: 'at is a date and time' },
  'site-health.open-means': {
    text: '“Not read” counts what no API tells and nobody has answered yet. An answer about the site that you give in one service project holds for all of them.',
  },
  'site-health.only-wrong': { text: 'Only with something wrong' },
  'site-health.no-wrong': { text: 'None of those that were checked has anything wrong.' },
  'site-health.page': { text: '{from, number} to {to, number} of {of, number}' },
  'site-health.page.before': { text: 'Previous' },
  'site-health.page.after': { text: 'Next' },

  'site-health.column.project': { text: 'Service project' },
  'site-health.column.conclusion': { text: 'For every customer' },
  'site-health.column.also': { text: 'Also found' },
  'site-health.column.open': { text: 'Not read' },
  'site-health.column.at': { text: 'Checked' },
  'site-health.column.acts': { text: 'Actions', note: 'head of a column of buttons' },
  'site-health.named': { text: '{name} ({key})', note: 'a service project' },
  'site-health.age': {
    text: '{at} ({days, plural, =0 {today} one {# day ago} other {# days ago}})',
    note: 'at is a date and time',
  },
  'site-health.row.blocked': { text: 'stops all', note: ROW },
  'site-health.row.noted': { text: 'worth knowing', note: ROW },
  'site-health.row.open': { text: 'nothing seen', note: ROW },
  'site-health.row.clear': { text: 'fine', note: ROW },
  'site-health.row.not-checked': { text: 'not checked', note: ROW },
  'site-health.row.never': { text: 'not yet', note: ROW },
  'site-health.row.running': { text: 'checking', note: ROW },
  'site-health.row.nothing-seen': { text: 'Nothing that could be read stops every customer.' },
  'site-health.row.all-clear': { text: 'Nothing stops every customer.' },
  'site-health.row.why': {
    text: '{code, select, project_hidden {You administer Jira, but hold no permission to browse this project. Have a role in it given to you, then check it again.} project_not_found {Jira shows you no such project any more.} customer_service_space {This is a Customer Service Management space, whose customers get in by their organization.} not_a_service_project {This is no service project any more.} other {The project could not be read: {reason, select, forbidden {Jira does not let you see it} timed_out {Jira did not answer in time} site_error {the site answered with an error} other {the site answered with something unexpected}}. Check it again.}}',
  },
  'site-health.row.lost': { text: 'The last check got no answer.' },
  'site-health.row.check': { text: 'Check {key}' },
  'site-health.row.open-page': { text: 'Open {key}' },

  'site-health.chart.title': { text: 'Causes' },
  'site-health.chart.causes': { text: 'What stops every customer, by cause' },
  'site-health.chart.causes-about': { text: 'Service projects, by the last check of each' },
  'site-health.chart.cause': { text: 'Cause' },
  'site-health.chart.projects': { text: 'Service projects' },
  'site-health.chart.count': { text: 'How many' },
  'site-health.chart.other': { text: 'All other causes' },
  'site-health.chart.weeks': { text: 'Diagnoses that found a cause, by week' },
  'site-health.chart.weeks-about': { text: 'The last 90 days' },
  'site-health.chart.week': { text: 'Week from' },
  'site-health.chart.week-cause': { text: '{week}: {cause}', note: 'week is a date' },
  'site-health.chart.by-project': { text: 'Diagnoses that found a cause, by service project' },
  'site-health.chart.by-project-about': { text: 'The last 90 days; the ten with the most' },
  'site-health.chart.diagnoses': { text: 'Diagnoses' },
  'site-health.chart.table': { text: 'the numbers as a table' },
  'site-health.chart.nothing': {
    text: '{diagnoses, plural, =0 {Nobody was diagnosed in the last 90 days} one {The one diagnosis of the last 90 days found no cause} other {The # diagnoses of the last 90 days found no cause}}, so there is no chart of diagnoses yet.',
  },
  'site-health.chart.unread': {
    text: 'Earlier diagnoses could not be read, so how causes came over time is not shown.',
  },
  'site-health.chart.too-many': {
    text: 'There are more diagnoses than can be read at once: these are the newest, back to {at}.',
    note: 'at is a date and time',
  },
} as const satisfies Record<string, Message>;
