import type { Fact } from '../facts/fact';
import type { FactName, Facts, Known, Values } from '../facts/facts';
import type { Symptom } from '../facts/complaint';
import type { PageId } from '../pages/page-id';

/** Where in the chain of an invite a cause sits; findings are ranked in this order. */
export const STAGES = [
  'environment',
  'caller',
  'address',
  'account',
  'site',
  'service-project',
  'delivery',
  'sign-in',
] as const;
export type Stage = (typeof STAGES)[number];

/** A text of the app: ICU MessageFormat, with a note for whoever translates it. */
export interface Message {
  text: string;
  note?: string;
}

/** The messages that a unit says, its own and those it shares with others. */
export interface Messages {
  messages: Record<string, Message>;
  also?: readonly Record<string, Message>[];
}

/** The ids of all of them. */
export type MessageOf<W> =
  | (W extends Messages ? IdOf<W['messages']> : never)
  | (W extends { also: readonly (infer Shared)[] } ? IdOf<Shared> : never);
type IdOf<Shared> = Shared extends unknown ? keyof Shared & string : never;

/**
 * What a check says: an export of its own, beside the check and unknown to it. The resolver judges and sends ids, so
 * its bundle holds none of this; the locale file is made from it.
 */
export interface CheckWords extends Messages {
  title: Message;
  /** Why it stops the invite. */
  why: Message;
  /** What to do about it. */
  todo: Message;
  sources: readonly [string, ...string[]];
}

/** What a message's placeholders are filled with; a list is written as the language writes lists. */
export type MessageValues = Record<string, string | number | readonly string[]>;

/** What was seen. `fact` leads to the operation, time and account it was read with. */
export type Evidence<M extends string = string> =
  | { type: 'value'; fact: FactName; label: M; values?: MessageValues; personal?: readonly string[] }
  | { type: 'grants'; fact: FactName; label: M; granted: readonly string[]; missing: readonly string[] }
  | { type: 'list'; fact: FactName; label: M; items: readonly string[]; personal?: boolean }
  /** Seen, but not for the reader of this report; never written by a check. */
  | { type: 'hidden'; fact: FactName; label: M };

export type Confidence = 'certain' | 'likely' | 'possible';

export type Judgement<M extends string = string> =
  | {
      outcome: 'blocks' | 'warns';
      message: M;
      values?: MessageValues;
      confidence: Confidence;
      evidence: readonly [Evidence<M>, ...Evidence<M>[]];
    }
  | { outcome: 'passes'; evidence: readonly [Evidence<M>, ...Evidence<M>[]] }
  | { outcome: 'not-applicable'; because: M };

/** Judges facts for one cause. Pure: no clock, no randomness, no reading. */
export interface Check<N extends FactName, U extends FactName, M extends string> {
  /** Stable code, as in the catalogue of causes; also the name of the file. */
  cause: string;
  stage: Stage;
  /** What a customer or agent can have seen that this cause explains. */
  explains: readonly Symptom[];
  /** What it explains only where a text or a key of the site points at it (src/diagnosis/pointers.ts). */
  explainsOnceNamed?: readonly Symptom[];
  /** Explains whatever was reported where `decide` has found it. */
  explainsAllOnceRead?: true;
  /** Where `judge` finds it to block, explains its symptoms in whatever words somebody writes, those of no failure too. */
  explainsAnyway?: true;
  /** Facts without which there is no judgement; unreadable ones make the outcome *unknown*. */
  needs: readonly N[];
  /** Facts that help where they are known. */
  uses?: readonly U[];
  /** Says why the cause cannot be at work here, from what is known, before anything unread counts against it. */
  excluded?(known: Known<N | U>): M | undefined;
  /** Says what the cause comes to, from what is known, before anything unread counts against it. */
  decide?(known: Known<N | U>): Judgement<M> | undefined;
  /** Names the fact that tells nothing of this cause either way, or that is missing here for once; the outcome is *unknown*. */
  undecided?(values: Values<N>, uses: Pick<Facts, U>): N | U | undefined;
  judge(values: Values<N>, uses: Pick<Facts, U>): Judgement<M>;
  /** Where this check finds something, nothing unread of an earlier stage can explain these symptoms any more. */
  settles?: readonly Symptom[];
  /** Where this check finds something, that is put right before anybody is asked about anything else; nothing is clear. */
  putRightFirst?: true;
  /** Causes that bring this one about: where one of them blocks, this is shown beneath it and is no cause of its own. */
  follows?: readonly string[];
  /** Looked for only where nothing else is left to ask about, and never with a fourth question about one customer. */
  lookedForLast?: true;
  /** The admin page where this can be seen and changed. */
  page?: PageId;
}

/** A check as the registry and the runner see it. */
export type AnyCheck = Omit<Check<FactName, FactName, string>, 'judge' | 'excluded' | 'decide' | 'undecided'> & {
  excluded?(known: Known<FactName>): string | undefined;
  decide?(known: Known<FactName>): Judgement | undefined;
  undecided?(values: Values<FactName>, uses: { [K in FactName]: Fact<unknown> }): FactName | undefined;
  judge(values: Values<FactName>, uses: { [K in FactName]: Fact<unknown> }): Judgement;
};

/** Types a check where it is written: it can read only what it declares and say only what it has words for. */
export function defineCheck<W extends CheckWords = never>() {
  return <const N extends FactName, const U extends FactName = never>(
    check: Check<N, U, MessageOf<W>>,
  ): Check<N, U, MessageOf<W>> => check;
}
