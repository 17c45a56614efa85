import { lookQuestion, type Look, type LookName } from '../../facts/look';
import type { Accounts } from '../../facts/accounts';
import type { FactName, Known } from '../../facts/facts';
import type { Complaint, Symptom } from '../../facts/complaint';
import type { Fact } from '../../facts/fact';
import type { PageId } from '../../pages/page-id';
import type { AnyCheck, CheckWords, Confidence, Judgement, Message, MessageValues, Stage } from '../check';

/** A cause that one look at a page decides: a row of data. */
export interface LookedCause {
  cause: string;
  stage: Stage;
  explains: readonly [Symptom, ...Symptom[]];
  explainsOnceNamed?: readonly Symptom[];
  /** Explains whatever was reported where the directory shows it: then it is behind other causes that do. */
  explainsAllOnceRead?: true;
  look: LookName;
  /** The answers that mean this cause. */
  seenAs: readonly [string, ...string[]];
  /** Of an Atlassian account, what is seen fits another cause as well; this look tells them apart. */
  apart?: LookName;
  /** What the site shows beside something else that is wrong, where it may be this cause as well, or none. */
  perhaps?: string;
  confidence?: Confidence;
  page?: PageId;
  /** Causes that bring this one about. */
  follows?: readonly string[];
  /** The kind of account the cause is about; another kind excludes it. */
  only?: 'atlassian' | 'portal-only';
  /** Whoever administers Jira is not kept from anything by it. */
  notFor?: 'jira-admin';
  /** Decides without a look where the organization's directory was read. */
  reads?: DirectoryReading;
  /** Complaints that bring about what is seen: there it tells nothing of this cause. */
  impliedBy?: readonly Symptom[];
  /** Decides where another question was answered so. */
  answeredAs?: OtherAnswer;
  /** Looked for only where nothing else is left to ask about. */
  lookedForLast?: true;
  /** The cause exists on Government and Isolated Cloud only. */
  notCommercial?: true;
}

/** An answer to the question of another fact that means the same as the look would. */
export interface OtherAnswer {
  uses: readonly [FactName, ...FactName[]];
  found(known: Known<FactName>): boolean;
  /** The text of the answer. */
  state: string;
}

/** What is said of a cause that a look decides. */
export interface LookedCauseWords extends Omit<CheckWords, 'messages'> {
  /** What was seen in the directory, where that decides the cause; the first fact of its reading is where. */
  directory?: Message;
}

/** What the rows of a file say, by their causes: none without words, and no words for none. */
export type LookedWords<Rows extends readonly LookedCause[]> = {
  [Row in Rows[number] as Row['cause']]: Row extends { reads: DirectoryReading }
    ? LookedCauseWords & { directory: Message }
    : LookedCauseWords & { directory?: never };
};

/** How what a key to the organization's directory shows decides a cause. */
export interface DirectoryReading {
  uses: readonly [FactName, ...FactName[]];
  /** Undefined where the directory leaves it open. */
  found(known: Known<FactName>): DirectoryFinding | undefined;
}

/** What the directory decides of a cause, and what it shows of it. */
export interface DirectoryFinding {
  blocks: boolean;
  values: MessageValues;
  confidence?: Confidence;
  /** Where it was seen; the first of the facts where nothing is said. */
  fact?: FactName;
}

/**
 * Answers after which nothing else of that look is the matter. Whoever saw one thing that is wrong may not have seen
 * the next one behind it.
 */
export const NOTHING_ELSE: Record<LookName, readonly string[]> = {
  newAddressHere: ['any', 'other-domains', 'none'],
  addressElsewhere: ['added'],
  roleInDirectory: ['customer'],
  siteState: ['works'],
  accountHistory: ['nothing'],
  customerAccessDetails: ['fine'],
  projectLinks: ['linked', 'works-here'],
  requestVisibility: ['fine', 'no-mail'],
  mailSettings: ['on'],
  notificationLog: ['sent'],
  recipient: ['nothing'],
  signIn: ['works', 'other', 'no-access', 'portal-missing'],
};

const COMMERCIAL: Message = { text: 'This is about Government and Isolated Cloud only.' };
const OTHER_ACCOUNT: Message = { text: 'The account is of another kind than the one this is about.' };

const ADMINISTERS: Message = { text: 'You administer Jira, so it does not keep you from anything.' };

const PERHAPS: Message = {
  text: 'The request has a security level as well. Whether it lets customers in, somebody has to look.',
};

const IN_DIRECTORY: Message = { text: 'The directory of the organization shows it.' };

const ACCOUNTS = ['accounts', 'deskCustomers'] as const;
const CLOUD = ['environment', 'siteCloud'] as const;
const CALLER = ['caller'] as const;
const COMPLAINT = ['complaint'] as const;

/** Makes the check of a row: the cause is there where somebody saw it, and not where they saw something else. */
export function checkOfLook(row: LookedCause): AnyCheck {
  const { cause, stage, explains, look, seenAs, page, follows, reads, impliedBy, answeredAs } = row;
  const { only, notCommercial, notFor, perhaps, apart } = row;
  const seen = ({ state, also }: Look) => [state, ...(also ?? [])].find((one) => seenAs.includes(one));
  const may = ({ also }: Look) => perhaps !== undefined && also?.includes(perhaps) === true;
  return {
    cause,
    stage,
    explains,
    ...(row.explainsOnceNamed && { explainsOnceNamed: row.explainsOnceNamed }),
    ...(row.explainsAllOnceRead && { explainsAllOnceRead: true }),
    needs: [look],
    uses: [
      ...(only === undefined ? [] : ACCOUNTS),
      ...(apart ? [apart, 'deskCustomers' as const] : []),
      ...(notCommercial ? CLOUD : []),
      ...(notFor === undefined ? [] : CALLER),
      ...(impliedBy === undefined ? [] : COMPLAINT),
      ...(answeredAs?.uses ?? []),
      ...(reads?.uses ?? []),
    ],
    ...(page === undefined ? {} : { page }),
    ...(follows === undefined ? {} : { follows }),
    ...(row.lookedForLast === undefined ? {} : { lookedForLast: true as const }),
    excluded(known) {
      const clouds = [known.environment?.cloud, known.siteCloud?.cloud];
      if (notCommercial && clouds.includes('commercial')) return 'commercial';
      if (notFor !== undefined && known.caller?.administersJira) return 'administers';
      return only !== undefined && isOther(only, known) ? 'otherAccount' : undefined;
    },
    ...(reads === undefined && answeredAs === undefined
      ? {}
      : { decide: (known) => decided(reads, known) ?? answered(answeredAs, known) }),
    undecided(values, uses) {
      const { complaint } = uses;
      const { state } = values[look];
      const told = complaint as Fact<Complaint>;
      if (told.readable && seenAs.includes(state) && impliedBy?.includes(told.value.symptom)) return look;
      if (apart && seen(values[look]) && !uses[apart].readable && !isPortalOnly(uses.deskCustomers)) return apart;
      const shows = seen(values[look]) !== undefined || may(values[look]) || NOTHING_ELSE[look].includes(state);
      return shows ? undefined : look;
    },
    judge(values) {
      const found = seen(values[look]);
      if (found === undefined && may(values[look])) {
        const evidence = [{ type: 'value', fact: look, label: 'perhaps' }] as const;
        return { outcome: 'warns', message: 'perhaps', confidence: 'possible', evidence };
      }
      const said = { state: `question.${lookQuestion(look)}.answer.${found ?? values[look].state}` };
      const evidence = [{ type: 'value', fact: look, label: 'looked', values: said }] as const;
      return found !== undefined
        ? { outcome: 'blocks', message: 'found', values: said, confidence: row.confidence ?? 'certain', evidence }
        : { outcome: 'passes', evidence };
    },
  };
}

/** What the check of a row says. */
export function wordsOfLook(
  { only, notCommercial, notFor, perhaps }: LookedCause,
  words: LookedCauseWords,
): CheckWords {
  const { directory, ...rest } = words;
  return {
    ...rest,
    messages: {
      found: { text: 'What was seen: {state}', note: 'state is an answer to a question' },
      looked: { text: 'Seen: {state}', note: 'state is an answer to a question' },
      ...(perhaps === undefined ? {} : { perhaps: PERHAPS }),
      ...(directory === undefined ? {} : { read: IN_DIRECTORY, directory }),
      ...(only === undefined ? {} : { otherAccount: OTHER_ACCOUNT }),
      ...(notCommercial ? { commercial: COMMERCIAL } : {}),
      ...(notFor === undefined ? {} : { administers: ADMINISTERS }),
    },
  };
}

function answered(other: OtherAnswer | undefined, known: Known<FactName>): Judgement | undefined {
  if (other?.found(known) !== true) return undefined;
  const values = { state: other.state };
  const evidence = [{ type: 'value', fact: other.uses[0], label: 'looked', values }] as const;
  return { outcome: 'blocks', message: 'found', values, confidence: 'certain', evidence };
}

function decided(reads: DirectoryReading | undefined, known: Known<FactName>): Judgement | undefined {
  const found = reads?.found(known);
  if (reads === undefined || found === undefined) return undefined;
  const { blocks, values, confidence = 'certain', fact = reads.uses[0] } = found;
  const evidence = [{ type: 'value', fact, label: 'directory', values }] as const;
  return blocks ? { outcome: 'blocks', message: 'read', confidence, evidence } : { outcome: 'passes', evidence };
}

/** Whether the customer has a portal-only account here, and no other. */
function isPortalOnly(customers: Fact<unknown>): boolean {
  const found = customers.readable ? (customers.value as Accounts).found : [];
  return found.length > 0 && found.every((account) => account.accountType === 'customer');
}

/** Whether every account that was seen for the address is of the other kind. */
function isOther(only: 'atlassian' | 'portal-only', known: Known<FactName>): boolean {
  const seen = [...(known.accounts?.found ?? []), ...(known.deskCustomers?.found ?? [])];
  const portalOnly = seen.filter((account) => account.accountType === 'customer').length;
  return seen.length > 0 && (only === 'portal-only' ? portalOnly === 0 : portalOnly === seen.length);
}
