import * as v from 'valibot';
import { readable, unreadable, type Fact } from '../facts/fact';
import type { GivenFacts } from '../facts/read-facts';
import { DONT_KNOW, type AnyQuestion } from '../questions/question';
import { EVERY_QUESTION, questionById } from '../questions/registry';
import { rememberedAnswers, type AnswerPlace } from '../records/answers';
import { stop } from './problem';
import type { UsedAnswer } from './report';

/** An answer as the screen sends it. */
export const givenAnswer = v.object({
  question: v.pipe(v.string(), v.maxLength(100)),
  answer: v.pipe(v.string(), v.maxLength(100)),
});
/** An answer as the screen sends it. */
export type GivenAnswer = v.InferOutput<typeof givenAnswer>;

/** Where an answer to this question is remembered; nowhere, where it is about one customer. */
export function placeOf(question: AnyQuestion, domain: string, projectId: string): AnswerPlace | undefined {
  switch (question.scope) {
    case 'site':
      return { of: 'site' };
    case 'domain':
      return { of: 'domain', domain };
    case 'service-project':
      return { of: 'service-project', projectId };
    case 'customer':
      return undefined;
    default:
      return question.scope satisfies never;
  }
}

/** Answers given now, and before those the ones remembered, as facts marked as told. */
export async function toldFacts(
  given: readonly GivenAnswer[],
  place: { domain: string; projectId: string; contradictedAt?: string },
  accountId: string,
  now: Date,
): Promise<{ facts: GivenFacts; used: UsedAnswer[] }> {
  const asked = EVERY_QUESTION.flatMap((question) => {
    const where = placeOf(question, place.domain, place.projectId);
    return where === undefined ? [] : [{ place: where, question: question.id }];
  });
  const remembered = (await rememberedAnswers(asked, now))
    // The site itself refused a new address since: what was said of it before is asked again.
    .filter((answer) => place.contradictedAt === undefined || answer.at > place.contradictedAt)
    .map((answer) => ({ ...answer, remembered: true }));
  const at = now.toISOString();
  const told = given.map((answer) => ({ ...answer, by: accountId, at, remembered: false }));
  for (const answer of given) requireKnown(answer);
  const toldIds = new Set(told.map((answer) => answer.question));
  const used = [...remembered.filter((answer) => !toldIds.has(answer.question)), ...told];
  const facts: Record<string, Fact<unknown>> = {};
  for (const answer of used) {
    const question = questionById(answer.question);
    if (question === undefined) continue;
    facts[question.fact] = asFact(question, answer, place.domain, accountId);
  }
  return { facts: facts, used };
}

/** Ends the request where an answer is none to any question. */
export function requireKnown({ question: id, answer }: GivenAnswer): AnyQuestion {
  const question = questionById(id);
  const known = question?.answers.map((one) => one.id) ?? EVERY_QUESTION.map((one) => one.id);
  if (question === undefined || ![...known, DONT_KNOW].includes(answer)) {
    return stop('unknown-question', {
      question: id,
      answer,
      known: question === undefined ? known : [...known, DONT_KNOW],
    });
  }
  return question;
}

function asFact(question: AnyQuestion, answer: UsedAnswer, domain: string, reader: string): Fact<unknown> {
  if (answer.answer === DONT_KNOW) return unreadable('not-known');
  const chosen = question.answers.find((one) => one.id === answer.answer);
  if (chosen === undefined) return unreadable('not-known');
  const { by, at } = answer;
  const hearsay = by !== reader && !administered(question, answer) && { hearsay: true as const };
  return readable(chosen.value({ domain }), { how: 'told', question: question.id, by, at, ...hearsay });
}

/** Whether they may have opened the page that the question is about. */
function administered({ scope }: AnyQuestion, { rights }: UsedAnswer): boolean {
  return rights === 'jira-admin' || (scope === 'service-project' && rights === 'project-admin');
}
