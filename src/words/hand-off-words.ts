import type { Message } from '../checks/check';

/** What the screens say of plans that are sent to who may apply them. */
export const HAND_OFF_WORDS = {
  'hand-off.tab': { text: 'Sent to administrators' },
  'hand-off.tab.inbox': { text: 'Inbox' },

  'hand-off.send.title': { text: 'Send it to the administrators' },
  'hand-off.send.about': {
    text: 'Administrators who may apply it find the plan in this app, with what was found. What becomes of it is shown under “Sent to administrators”.',
  },
  'hand-off.send.kept': {
    text: 'What you send is kept for 90 days: the plan, what it rests on, what you write, and the answer.',
  },
  'hand-off.send.note': { text: 'Anything they should know (optional)' },
  'hand-off.send.request': { text: 'Request that it is about (optional), such as HELP-12' },
  'hand-off.send.request-help': { text: 'It then gets an internal comment with the answer.' },
  'hand-off.send.send': { text: 'Send to the administrators' },
  'hand-off.send.sent': {
    text: 'It was sent. What becomes of it is shown under “Sent to administrators”.',
  },

  'hand-off.sent.about': {
    text: 'Plans that you sent from here to people who may apply them, and what became of them.',
  },
  'hand-off.waiting': {
    text: '{count, plural, one {# plan waits} other {# plans wait}} for your answer. It is given under Queues > Apps > Plans to answer.',
  },
  'hand-off.waiting-more': {
    text: 'More than {count, number} plans wait for your answer. It is given under Queues > Apps > Plans to answer.',
  },
  'hand-off.list.title': { text: 'Plans to answer', note: 'the page as the menu of a service project shows it' },
  'hand-off.list.about': {
    text: 'Plans that were sent to people who may apply them, and what became of them. Administrators of the service project answer here.',
  },
  'hand-off.inbox.about': {
    text: 'Plans that people sent who may not apply them. Approving applies the plan as you, after every change was looked at again.',
  },
  'hand-off.refresh': { text: 'Refresh' },
  'hand-off.more': { text: 'Show more' },
  'hand-off.loading': { text: 'Reading what was sent…' },
  'hand-off.open': { text: 'Waiting for an answer' },
  'hand-off.open.none': { text: 'Nothing waits for an answer.' },
  'hand-off.elsewhere': {
    text: 'Repairs in the directory also wait in {projects}. Open this page there to answer.',
    note: 'projects is a list of service projects',
  },
  'hand-off.own': { text: 'Sent by you' },
  'hand-off.own.none': { text: 'You have sent no plan from this service project.' },
  'hand-off.answered': { text: 'Answered' },
  'hand-off.answered.none': { text: 'Nothing was answered before.' },
  'hand-off.not-allowed': { text: 'This list is for people who work in the service project.' },

  'hand-off.about': { text: '{project} · {at}', note: 'name and key of a service project, then a date and time' },
  'hand-off.customer': { text: 'Customer: {email}' },
  'hand-off.closed-account': { text: 'somebody whose account was closed' },
  'hand-off.sent-by': { text: 'Sent by:', note: 'the name of a person follows' },
  'hand-off.answered-by': { text: 'Answered on {at} by:', note: 'the name of a person follows' },
  'hand-off.note': { text: 'Their note: {note}' },
  'hand-off.request': { text: 'Request: {key}' },
  'hand-off.company': {
    text: '{name}: {plans, plural, one {# plan} other {# plans}} for the organization and its people{done, plural, =0 {} other {; # tried, {worked, number} of them done}}.',
    note: 'name is the name of a company',
  },
  'hand-off.company.show': { text: 'Show everybody' },
  'hand-off.evidence': { text: 'What it rests on' },
  'hand-off.changes': { text: 'Changes' },
  'hand-off.state.open': { text: 'waiting' },
  'hand-off.state.answering': { text: 'being applied' },
  'hand-off.state.approved': { text: 'approved' },
  'hand-off.state.declined': { text: 'declined' },
  'hand-off.outcome': { text: 'What came of it: {outcome}' },
  'hand-off.reason': { text: 'Reason: {reason}' },

  'hand-off.approve': { text: 'Approve and apply' },
  'hand-off.approve.access': { text: 'Applying it takes {access}. Jira is asked again whether that is so.' },
  'hand-off.again': { text: 'Diagnose again' },
  'hand-off.decline': { text: 'Decline' },
  'hand-off.decline.reason': { text: 'Why it is declined' },
  'hand-off.decline.reason-help': { text: 'The person who sent it reads this.' },
  'hand-off.decline.empty': { text: 'Say why before you decline.' },
  'hand-off.comment.written': { text: 'The request has an internal comment about it.' },
  'hand-off.comment.failed': {
    text: 'The comment on the request could not be written: {operation} answered with status {status, number}.',
  },

  'settings.agents.title': { text: 'Agents add customers' },
  'settings.agents.about': {
    text: 'Jira’s own page may let agents add customers, but its public operations do not. Switched on, this app adds and invites customers for agents: in service projects where Jira says that they are agents, with its own rights, and with the agent’s name in the audit trail.',
  },
  'settings.agents.on': { text: 'Agents may add customers to their service projects through this app' },
  'screen.offer.by-app': {
    text: 'You may apply this: an administrator has allowed that the app adds customers for agents. You see every change first.',
  },
  'hand-off.seen': {
    text: '{seer, select, sender {Whoever sent it can see} other {Whoever last wanted to approve it can see}} {of, plural, =0 {no other service project that could share this permission scheme.} one {# other service project; its permission scheme could {seen, plural, =0 {not be read} one {be read} other {be read}}.} other {# other service projects; the permission scheme of {seen, plural, =0 {none} one {#} other {#}} of them could be read.}} On approval it is read again with the rights of whoever approves: if that shows other projects that share the scheme, nothing is written, and they are named first.',
    note: 'said of a plan that changes a permission scheme and was sent to somebody else',
  },
  'screen.plan.by-app': {
    text: 'The app makes these changes for you, because an administrator has allowed it for agents. Your name is in the audit trail.',
  },
} as const satisfies Record<string, Message>;
