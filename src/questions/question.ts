import type { Message } from '../checks/check';
import type { FactName, FactValues } from '../facts/facts';
import type { Symptom } from '../facts/complaint';
import type { PageId } from '../pages/page-id';

/** How far an answer carries, and so how long it is remembered. */
export type AnswerScope = 'site' | 'domain' | 'service-project' | 'customer';

/** What an answer may depend on besides itself. */
export interface AnswerTarget {
  domain: string;
}

/** What a question says, in an export of its own: no part of the resolver's bundle. */
export interface QuestionWords {
  title: Message;
  /** What to look at on its page. */
  help: Message;
  /** By the id of the answer. */
  answers: Record<string, Message>;
}

/** Asks a person for a fact that no public API reads. "I don't know" is an answer to every question. */
export interface Question<K extends FactName, A extends string = string> {
  /** Also the name of the file. */
  id: string;
  /** The fact that an answer becomes, marked as told. */
  fact: K;
  scope: AnswerScope;
  /** Where to look; absent where the answer is on no admin page, or on more than one. */
  page?: PageId;
  /** What it can help to explain, where that is less than the checks behind its fact explain. */
  symptoms?: readonly Symptom[];
  /** Really trying the invite would answer it. */
  byTrying?: true;
  answers: readonly Answer<K, A>[];
}

/** One of the answers that are offered, and the value of the fact that it becomes. */
export interface Answer<K extends FactName, A extends string = string> {
  id: A;
  value(target: AnswerTarget): FactValues[K];
}

/** The answer that leaves a fact unread and is not asked again in this diagnosis. */
export const DONT_KNOW = 'dont-know';

export type AnyQuestion = Omit<Question<FactName>, 'answers'> & {
  answers: readonly { id: string; value(target: AnswerTarget): FactValues[FactName] }[];
};

type AnswerOf<W> = W extends QuestionWords ? keyof W['answers'] & string : never;

/** Types a question where it is written: every answer has words. */
export function defineQuestion<W extends QuestionWords = never>() {
  return <const K extends FactName>(question: Question<K, AnswerOf<W>>): Question<K, AnswerOf<W>> => question;
}

/** Answers that each become the state of their name. */
export function states<const S extends string>(...ids: S[]): { id: S; value: () => { state: S } }[] {
  return ids.map((id) => ({ id, value: () => ({ state: id }) }));
}
