import type { Message } from '../checks/check';

/** What is said of recent diagnoses, and of what the app keeps. */
export const RECENT_WORDS = {
  'recent.tab': { text: 'Recent' },
  'recent.about-own': { text: 'Customers whom you diagnosed in this service project, the newest first.' },
  'recent.about-all': {
    text: 'Customers who were diagnosed in this service project, by anybody, the newest first. Agents see their own.',
  },
  'recent.refresh': { text: 'Refresh' },
  'recent.loading': { text: 'Reading what was diagnosed…' },
  'recent.none': { text: 'Nobody was diagnosed here lately.' },
  'recent.caption': { text: 'Recent diagnoses' },
  'recent.at': { text: 'Date and time' },
  'recent.by': { text: 'Who', note: 'head of a column: who diagnosed' },
  'recent.customer': { text: 'Customer' },
  'recent.symptom': { text: 'What went wrong' },
  'recent.conclusion': { text: 'Conclusion' },
  'recent.cause': { text: 'Root cause' },
  'recent.again': { text: 'Diagnose again' },
  'recent.more': { text: 'Show older ones' },
  'recent.kept': {
    text: 'Of a diagnosis the app keeps who asked, when, about which address and account, what they answered, and what it came to: {days, plural, one {for # day} other {for # days}}. Nothing else that was read of the customer is kept.',
  },
  'recent.draft-kept': {
    text: 'What you type here is kept for an hour, for you alone, so that reloading the page loses nothing. Then only who was diagnosed, by whom, what was answered, and what it came to.',
  },
  'recent.restored': { text: 'This is what you typed last, at {at}.', note: 'at is a date and time' },
  'recent.restored-diagnosed': {
    text: 'This is what you diagnosed last, at {at}. The page has asked for it again, with your answers.',
    note: 'at is a date and time',
  },
  'screen.question.ask': { text: 'Ask somebody who may look' },
  'screen.question.ask-help': {
    text: 'Send this to an administrator, and choose their answer above. What they answer about the site while they diagnose counts here too.',
  },
  'screen.ask-again': { text: 'Put right: ask again' },
  'screen.ask-again.why': { text: 'This rests on an answer. Diagnosing again does not change it; asking again does.' },
  'screen.ask-again.heard': {
    text: 'This rests on the answer of somebody who does not administer it. If you do, look before you change anything.',
  },
  'screen.take.markdown': { text: 'Report as Markdown' },
  'screen.take.bundle': { text: 'Support bundle' },
  'screen.take.bundle-help': {
    text: 'JSON, with addresses, accounts and names masked. Look through it, then copy it into your support request.',
  },
  'screen.chain.breaks': {
    text: 'Step {place, number} of {count, number} breaks: {stage}.',
    note: 'the steps are those of an invite, from the site to signing in',
  },
  'screen.chain.whole': { text: 'No step is known to break.' },
  'recent.start-anew': { text: 'Start over' },
} as const satisfies Record<string, Message>;
