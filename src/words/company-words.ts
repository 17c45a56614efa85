import type { Message } from '../checks/check';

/** What the page *Add a company* says. */
export const COMPANY_WORDS = {
  'app.company': { text: 'Add a company' },

  'company.about': {
    text: 'Lets a whole company in: its organization, the link to this service project, and its people as customers and members. You see everything first; nothing is written before you approve it.',
  },
  'company.who.title': { text: 'Who may do this' },
  'company.who.organization': {
    text: 'Organization and link: agents of this service project; only Jira administrators, where Organization management says so.',
  },
  'company.who.existing': {
    text: 'People who have an account already: administrators of this service project.',
  },
  'company.who.new': {
    text: 'New people: Jira administrators who also administer this service project, because making an account is a right of theirs.',
  },
  'company.who.team': {
    text: 'A team that lets companies in every week, such as HR, is best given one person with both rights. Whoever lacks a right sees the plan with what it takes, and applies the rest.',
  },

  'company.form.name': { text: 'Name of the company' },
  'company.form.name-help': { text: 'An organization of exactly this name is used where there is one.' },
  'company.form.name-missing': { text: 'Name the company.' },
  'company.form.people': { text: 'Its people' },
  'company.form.people-help': {
    text: 'Paste up to {limit, number}: a CSV file or cells of a spreadsheet with a column “Email” and, where you have them, names; the recipients of a mail; or one address per line.',
  },
  'company.form.people-missing': { text: 'Paste at least one e-mail address.' },
  'company.form.people-too-large': { text: 'This is too large to be sent. Split the list.' },
  'company.form.mail': { text: 'Mails to new people' },
  'company.form.mail-none': {
    text: 'None: their accounts are made silently, and you send them the link to the portal',
  },
  'company.form.mail-invite': { text: 'An invitation to each new person' },
  'company.restored': {
    text: 'This is what you typed last, at {at}. Read the list and make the plan again: what is done already is shown so, and is not done twice.',
    note: 'at is a date and time',
  },
  'company.kept': {
    text: 'What you type here is kept for an hour, for you alone, so that reloading the page loses nothing. Plans, with names and addresses, are kept for 90 days at most, and what was changed as long as the audit trail.',
  },
  'company.form.read': { text: 'Read the list' },

  'company.list.people': { text: '{count, plural, =0 {Nobody was found in the list} one {# person} other {# people}}' },
  'company.list.invalid': {
    text: '{count, plural, one {# entry is no address that can be used} other {# entries are no addresses that can be used}}',
  },
  'company.list.invalid-row': {
    text: 'Line {line, number}: “{given}”: {problem, select, empty {no address} account_id {an account id; give the address} user_name {a name without an address} no_at_sign {the @ is missing} wide_at_sign {a wide @; type a plain one} several_at_signs {more than one @} invisible_character {an invisible character; type it again} space {a space inside} too_long {longer than any address} local_part {what stands before the @ is no name of a mailbox} other {what stands behind the @ is no domain}}',
  },
  'company.list.repeated': { text: 'More than once in the list, taken once: {addresses}' },
  'company.list.mend': { text: 'Correct the list above and read it again, or go on with the rest.' },
  'company.list.plan': {
    text: '{count, plural, one {Make the plan for # person} other {Make the plan for # people}}',
  },
  'company.list.so-far': {
    text: 'Planning ended after {done, number} of {of, number} people. What is planned is kept.',
  },
  'company.list.go-on': {
    text: '{count, plural, one {Go on with the other person} other {Go on with the other # people}}',
  },
  'company.list.nothing-written': { text: 'Only reads. Nothing is changed.' },

  'company.planning': { text: 'Looking up {done, number} of {of, number} people…' },
  'company.stop': { text: 'Stop' },

  'company.plan.title': { text: 'Plan: {company}' },
  'company.plan.sum': {
    text: '{planned, plural, =0 {Nobody is to be added} one {# person is to be added} other {# people are to be added}}; {ready, plural, =0 {nobody is in already} one {# is in already} other {# are in already}}; {open, plural, =0 {all could be planned} one {# could not be planned} other {# could not be planned}}.',
  },
  'company.plan.mails': {
    text: '{count, plural, =0 {The site sends no mail because of this.} one {The site sends one mail, to {addresses}.} other {The site sends # mails, one to each of {addresses}.}}',
  },
  'company.plan.not-allowed': {
    text: '{count, plural, one {# line takes} other {# lines take}} rights that you do not have. Send the company to the administrators, or approve the rest yourself.',
  },
  'company.send.about': {
    text: '{count, plural, one {# plan is} other {# plans are}} sent as one. Administrators who may apply all of it find it in this app, and approve the whole or decline with a reason.',
  },
  'company.plan.no-organization': {
    text: 'Without the organization nothing else can be done. Its line says what is in the way.',
  },
  'company.plan.once': {
    text: 'Each person is a plan of their own: one who cannot be added stops nobody else, and nothing is done twice.',
  },
  'company.plan.apply': { text: '{count, plural, one {Approve and apply # plan} other {Approve and apply # plans}}' },
  'company.plan.continue': { text: '{count, plural, one {Continue with # plan} other {Continue with # plans}}' },
  'company.plan.close': { text: 'Close' },
  'company.plan.all-ready': { text: 'Everything is as it should be already. There is nothing to do.' },

  'company.column.who': { text: 'Who', note: 'head of a column: a person, or the organization' },
  'company.column.what': { text: 'What', note: 'head of a column: what is to be changed, or why it cannot be' },
  'company.column.state': { text: 'State' },
  'company.row.organization': { text: 'The organization' },
  'company.row.unread': { text: 'Not planned, because this could not be read: {facts}.' },
  'company.row.takes': { text: 'Takes {access}.' },
  'company.row.planned': { text: 'planned' },
  'company.row.not-allowed': { text: 'needs others' },
  'company.row.ready': { text: 'in already' },
  'company.row.impossible': { text: 'not planned' },
  'company.row.running': { text: 'running' },
  'company.row.unanswered': { text: 'no answer' },
  'company.row.diagnose': { text: 'To see why, diagnose this address on the page “Invite Doctor”.' },

  'company.applying': { text: 'Applied {done, number} of {of, number}' },
  'company.stopped': {
    text: 'Stopped after {done, number} of {of, number}. What was done stays done. Continue with the same plans; plans can be applied for half an hour, after that read the list again: who is in is not added twice.',
  },
  'company.stopped-for-good': {
    text: 'Stopped after {done, number} of {of, number}. These plans cannot go on. If Jira is limiting requests, wait a minute; then read the list again: who is in is not added twice.',
  },
  'company.done': {
    text: '{failed, plural, =0 {{of, plural, one {Done: the plan was applied.} other {Done: all # plans were applied.}}} one {Done, but # of {of, number} plans did not work. Its line says why.} other {Done, but # of {of, number} plans did not work. Their lines say why.}}',
  },
} as const satisfies Record<string, Message>;
