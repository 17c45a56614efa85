import type { Message } from '../checks/check';
import { FRAME_WORDS } from './frame-words';

const GOES_ON = 'goes on from a line that says what could not be read and why; a list of causes follows';
const LINK = 'how a step of an invite stands, under its name';

/** Words of the screens: labels, buttons, headings, states. */
export const SCREEN_WORDS = {
  ...FRAME_WORDS,
  'app.name': { text: 'Invite Doctor' },
  'app.locale': { text: 'en-US', note: 'not shown: the BCP 47 tag of the language of these texts, such as de-DE' },
  'app.on-request': { text: 'Diagnose a customer' },

  'screen.intro': {
    text: 'Finds out why a customer cannot be invited to this service project, and repairs it where that is possible.',
  },
  'screen.tab.diagnose': { text: 'Diagnose' },
  'screen.tab.audit': { text: 'Audit trail' },
  'screen.project-missing': {
    text: 'This page does not know which service project it belongs to. Open it from the menu of a service project.',
  },
  'screen.labelled': { text: '{label}: {text}' },
  'screen.fold.open': { text: 'Show: {title}', note: 'title says what is folded away' },
  'screen.fold.close': { text: 'Hide: {title}', note: 'title says what can be folded away' },
  'screen.page.open': {
    text: 'Open {path}',
    note: 'path is a way through menus, such as Project settings > Permissions',
  },
  'screen.page.path': {
    text: 'Go to {path}',
    note: 'path is a way through menus, such as Project settings > Permissions',
  },
  'screen.told-by': { text: 'Told on {at} by:', note: 'the name of a person follows' },

  'screen.form.text': { text: 'Error message or e-mail addresses' },
  'screen.form.text-help': {
    text: 'Paste the whole error message as Jira shows it, or type up to 200 addresses, one per line.',
  },
  'screen.form.symptom': { text: 'What went wrong' },
  'screen.form.symptom-from-text': { text: 'Take it from the text; otherwise: adding the customer failed' },
  'screen.form.diagnose': { text: 'Diagnose' },
  'screen.form.check-project': { text: 'Check this service project' },
  'screen.form.reads-only': { text: 'Only reads. Nothing is changed.' },
  'screen.form.empty': { text: 'Paste the error message, or type at least one e-mail address.' },
  'screen.form.too-long': {
    text: 'This is too long: {count, number} characters, where {limit, number} are the most. Paste only the error message or the addresses.',
  },
  'screen.form.too-large': { text: 'This is too large to be sent. Paste only the error message or the addresses.' },
  'screen.diagnosing': { text: 'Reading the site…' },
  'screen.diagnosing.cancel': { text: 'Cancel' },
  'screen.parts.going': { text: 'Reading the site… {done, number} of {of, number} addresses are diagnosed.' },
  'screen.parts.stopped': {
    text: 'Stopped after {done, number} of {of, number} addresses. Their reports are below.',
  },
  'screen.parts.go-on': {
    text: '{left, plural, one {Diagnose the other address} other {Diagnose the other # addresses}}',
  },

  'screen.notes.title': { text: 'Also worth knowing' },

  'screen.failed': { text: 'That did not work' },
  'screen.not-drawn': {
    text: 'This part of the page could not be drawn ({error}). What you typed above is still here: diagnose again, and report it if it stays.',
  },
  'screen.draw-again': { text: 'Draw it again' },
  'screen.no-answer': { text: 'No answer came back: it took too long, or the connection broke. Try again.' },
  'screen.nothing-lost': { text: 'Nothing was changed, and what you typed is still here.' },

  'screen.customers.title': { text: '{count, plural, one {# customer} other {# customers}}' },
  'screen.customers.email': { text: 'Customer' },
  'screen.customers.conclusion': { text: 'Conclusion' },
  'screen.customers.cause': { text: 'Root cause' },
  'screen.customers.none': { text: 'No cause was seen' },
  'screen.customers.report': { text: 'Report' },
  'screen.customers.show': { text: 'Show' },
  'screen.customers.shown': { text: 'Shown below' },

  'screen.report.about': {
    text: '{project} · {symptom} · {at} · {calls, plural, one {# call} other {# calls}} to the site',
    note: 'symptom is a sentence of what went wrong, at a date and time',
  },
  'screen.report.project': { text: '{name} ({key})', note: 'name and key of a service project' },
  'screen.report.about-project': {
    text: 'What would stop any customer · {at} · {calls, plural, one {# call} other {# calls}} to the site',
    note: 'at is a date and time',
  },
  'screen.report.renew': { text: 'Diagnose again' },
  'screen.report.renewing': { text: 'Diagnosing again…' },
  'screen.report.older': { text: 'The report below is from before.' },

  'screen.conclusion.blocked': { text: 'Cause found' },
  'screen.conclusion.open': { text: 'Not clear yet' },
  'screen.conclusion.clear': { text: 'Nothing blocks' },
  'screen.conclusion.blocked-title': { text: 'The cause was found' },
  'screen.conclusion.open-title': { text: 'Not clear yet: something that matters could not be read' },
  'screen.conclusion.unsaid-title': { text: 'Not clear yet: say what went wrong' },
  'screen.conclusion.aside-title': { text: 'Something is wrong, but it need not explain this' },
  'screen.conclusion.clear-title': { text: 'Nothing blocks this customer' },
  'screen.conclusion.open-next': {
    text: 'Below you find what could not be read and why, and where there is one, the next question.',
  },
  'screen.conclusion.clear-next': {
    text: 'Everything that can explain the symptom was looked at. If something else does not work, choose it above and diagnose again.',
  },
  'screen.conclusion.preflight-next': {
    text: 'Everything that can stop an invite was looked at. Nothing has been changed: invite the customer now, as you always do or from here.',
  },
  'screen.conclusion.health-next': {
    text: 'Everything that holds for all customers was looked at. If one customer still cannot be invited, give the address above.',
  },
  'screen.conclusion.settled-next': {
    text: 'What was found settles it, so what could not be read does not matter here. If something else does not work, choose it above and diagnose again.',
  },
  'screen.unread.app-kept-out': {
    text: 'The app itself was refused some of this too: its own rights or a data security policy keep it out. An administrator who diagnoses here reads it as themselves; “Get started”, where apps are managed, says what to change.',
  },
  'screen.unread.settled': { text: 'what was found settles it, so this was not looked into:', note: GOES_ON },
  'screen.unread.beside': { text: 'so this stays open, but it cannot explain what went wrong:', note: GOES_ON },
  'screen.root-cause': { text: 'Root cause' },
  'screen.finding.why': { text: 'Why this matters' },
  'screen.finding.todo': { text: 'What to do' },
  'screen.finding.evidence': { text: 'How this is known' },
  'screen.others.title': { text: '{count, plural, one {Also found} other {Also found (#)}}' },
  'screen.rest.title': { text: 'What else was looked at' },
  'screen.rest.fine': { text: 'Checked and fine ({count, number})' },
  'screen.rest.not-applicable': { text: 'Does not apply here ({count, number})' },
  'screen.rest.beside': { text: 'Not read, and cannot explain what went wrong ({count, number})' },

  'screen.stage.environment': { text: 'Site', note: 'a step of an invite: whether the site works at all' },
  'screen.stage.caller': { text: 'Your rights' },
  'screen.stage.address': { text: 'Address' },
  'screen.stage.account': { text: 'Account' },
  'screen.stage.site': { text: 'Site settings', note: 'a step of an invite: what the site lets in' },
  'screen.stage.service-project': { text: 'Service project' },
  'screen.stage.delivery': { text: 'Mail' },
  'screen.stage.sign-in': { text: 'Sign-in' },
  'screen.link.breaks': { text: 'breaks here', note: LINK },
  'screen.link.blocks': { text: 'blocks too', note: LINK },
  'screen.link.unread': { text: 'not read', note: LINK },
  'screen.link.warns': { text: 'worth knowing', note: LINK },
  'screen.link.fine': { text: 'fine', note: LINK },

  'screen.question.why': { text: 'No public API tells this. Somebody has to look.' },
  'screen.question.choose': { text: 'Choose an answer first. “I don’t know” is one.' },
  'screen.question.continue': { text: 'Continue' },
  'screen.answer.text': { text: '{question} {answer}' },
  'screen.answer.remembered': { text: 'Remembered from an earlier diagnosis, and believed for 30 days.' },
  'screen.answer.take-back': { text: 'Take back' },

  'screen.look-again': { text: 'Done: look again' },
  'screen.look-again.still': {
    text: 'A new read shows the same as before. A change can take minutes to show; a message that you gave counts until you take it out.',
  },

  'screen.offers.none': { text: 'There is nothing that the app can do here.' },
  'screen.offers.none-yet': { text: 'That depends on the answer to the question above.' },
  'screen.offer.cause': { text: 'To fix: {cause}', note: 'cause is the title of something that is wrong' },
  'screen.offer.allowed': {
    text: 'You may apply this. You see every change first, and nothing happens before you approve it.',
  },
  'screen.offer.not-allowed': {
    text: 'Applying this needs {access}. You can look at the plan, and send it to such a person.',
  },
  'screen.offer.plan': { text: 'Show the plan' },
  'screen.guide.by-hand': { text: 'No public API can do this. It takes these steps:' },

  'screen.watch.start': { text: 'Watch, and diagnose again when active' },
  'screen.watch.start-and-add': {
    text: 'Watch, and add the customer when active',
  },
  'screen.watch.watching': {
    text: 'Watching the account, for five minutes at most. {looks, plural, =0 {Looking…} one {Looked once: not active yet.} other {Looked # times: not active yet.}}',
  },
  'screen.watch.cancel': { text: 'Stop watching' },
  'screen.watch.again': { text: 'Watch again' },
  'screen.watch.active': { text: 'The account is active.' },
  'screen.watch.timed-out': {
    text: 'The account did not become active within five minutes. Check the steps above, then watch again.',
  },
  'screen.watch.unreadable': {
    text: 'This account cannot be watched: neither accounts nor the customers of the service project could be read as you. When you are done, diagnose again.',
  },
  'screen.watch.failed': { text: 'Watching has stopped. Nothing was changed by it.' },

  'screen.add-now.title': { text: 'Try it for real: add {email} now' },
  'screen.add-now.writes': {
    text: 'This changes the site. Either the customer is added, or the site refuses, and its reason goes into the diagnosis. You see the plan first.',
  },
  'screen.add-now.without-mail': { text: 'Without a mail: {what}', note: 'what is the title of a repair' },
  'screen.add-now.with-mail': { text: 'With an invitation mail: {what}', note: 'what is the title of a repair' },
  'screen.add-now.name': { text: 'Name of the new customer (optional)' },
  'screen.add-now.name-help': { text: 'Without a name, the part of the address before the @ is used.' },
  'screen.add-now.not-allowed': {
    text: 'You may not do this yourself. It needs a Jira administrator who also administers the service project: show the plan, then send it to one.',
  },

  'screen.plan.planning': { text: 'Making the plan…' },
  'screen.plan.title': { text: 'Plan: {title}', note: 'title is the title of a repair' },
  'screen.plan.undo': { text: 'Undo' },
  'screen.plan.project': { text: 'Service project: {name} ({key})' },
  'screen.plan.customer': { text: 'Customer: {email}' },
  'screen.plan.why': { text: 'Why' },
  'screen.plan.changes': { text: 'Changes' },
  'screen.plan.from-to': { text: '{before} → {after}', note: 'two states of the same thing' },
  'screen.plan.besides': { text: 'Good to know' },
  'screen.plan.mails': {
    text: '{count, plural, =0 {The site sends no mail because of this.} one {The site sends one mail.} other {The site sends # mails.}}',
  },
  'screen.plan.left-not-there': {
    text: 'Nothing to undo, since it never took effect: {change}',
    note: 'change is the title of a change, such as: jane@customer.example as a customer of the service project “Help desk”',
  },
  'screen.plan.left-changed-since': { text: 'Left as it is, since it was changed again meanwhile: {change}' },
  'screen.plan.left-unread': {
    text: 'Left as it is, since it could not be read: {change}. Undo the plan once more afterwards.',
  },
  'screen.plan.undoable': { text: 'It can be undone.' },
  'screen.plan.not-undoable': { text: 'It cannot be undone: {because}' },
  'screen.plan.access': { text: 'Applying it takes {access}.' },
  'screen.plan.made': { text: 'Made {at}, can be applied until {until}' },
  'screen.plan.until': { text: 'The plan can be applied until {until}.' },
  'screen.plan.id': { text: 'Plan {id}' },
  'screen.plan.apply': { text: 'Approve and apply' },
  'screen.plan.close': { text: 'Close' },
  'screen.plan.not-allowed': { text: 'You may not apply this plan. Send it to somebody who may, or copy it.' },
  'screen.plan.request': { text: 'Which request? Its key, such as HELP-12' },
  'screen.plan.new-organization': { text: 'Or the name of a new organization' },
  'screen.plan.continue': { text: 'Show the plan' },
  'screen.plan.impossible': { text: 'There is nothing to plan' },
  'screen.plan.nothing-changed': { text: 'Nothing was changed.' },
  'screen.plan.maybe-applied': {
    text: 'It is not known whether the change was made. Press “Approve and apply” again: a plan is applied once only, and you are told what became of it.',
  },
  'screen.copy.title': { text: 'Copy for an administrator' },
  'screen.copy.help': { text: 'Select all of it and copy it into a message or a request.' },

  'screen.applied.applied': { text: 'Done: {title}', note: 'title is the title of a repair' },
  'screen.applied.applied-means': { text: 'The change was made, and a fresh read shows it.' },
  'screen.applied.already-applied': { text: 'It was so already: {title}' },
  'screen.applied.already-applied-means': { text: 'Nothing had to be changed, and nothing was.' },
  'screen.applied.not-verified': { text: 'Not confirmed: {title}' },
  'screen.applied.not-verified-means': {
    text: 'The site took the change, but no fresh read shows it yet. Diagnose again in a minute.',
  },
  'screen.applied.stale': { text: 'Not applied: something has changed since the plan was made' },
  'screen.applied.stale-means': { text: 'Nothing was written. Diagnose again, and make a new plan.' },
  'screen.applied.refused': { text: 'The site refused: {title}' },
  'screen.applied.refused-means': { text: 'The reason below is the site’s own. The diagnosis takes it into account.' },
  'screen.applied.failed': { text: 'Not finished: {title}' },
  'screen.applied.failed-means': {
    text: 'Something could not be read or written. What was done and what was not is listed below. Make a new plan for what is left.',
  },
  'screen.applied.undone': { text: 'It was taken back since, {at}.' },
  'screen.applied.calls': { text: 'Calls that were made ({count, number})' },
  'screen.applied.undo': { text: 'Undo' },
  'screen.applied.undo-part': {
    text: 'What this plan wrote can be undone: {written, number} of {all, number} changes. What others had done is left as it is.',
  },
  'screen.applied.undo-unconfirmed': {
    text: 'What is not confirmed is looked at again before it is undone.',
  },
  'screen.applied.close': { text: 'Close' },
  'screen.change.applied': { text: 'done' },
  'screen.change.already-applied': { text: 'was so already' },
  'screen.change.earlier': {
    text: 'An earlier try of this plan had begun it and was cut short before it could tell.',
  },
  'screen.change.stale': { text: 'changed meanwhile' },
  'screen.change.sharing': {
    text: 'Other service projects share this permission scheme than the plan said. Now: {count, plural, =0 {none that could be read} one {{projects}} other {{projects}}}. The permission scheme of {seen, plural, =0 {none} one {#} other {#}} of {of, plural, one {# other service project} other {# other service projects}} could be read.',
    note: 'projects is a list of service projects',
  },
  'screen.change.found': {
    text: 'When the plan was made: {before}. Now: {now}.',
    note: 'two states of the same thing, such as suspended and active',
  },
  'screen.change.moved': {
    text: 'When the plan was made, the service project used the permission scheme “{before}”. Now it uses “{now}”.',
  },
  'screen.change.not-verified': { text: 'not confirmed' },
  'screen.change.failed': { text: 'failed' },
  'screen.change.refused': { text: 'refused' },
  'screen.change.not-tried': { text: 'not tried' },
  'screen.change.status': { text: 'The site answered with status {status, number}.' },
  'screen.change.message': { text: 'In the site’s own words: {message}' },
  'screen.change.key': { text: 'Reason as a code: {key}' },
  'screen.change.likely-org-management-restricted': {
    text: 'Probably only Jira administrators may manage organizations on this site. A Jira administrator can apply this, or let agents and administrators of service projects do it: {page} > Organization management.',
    note: 'page is a way through menus, such as Jira settings > Products (Apps); Organization management is a setting there',
  },
} as const satisfies Record<string, Message>;
