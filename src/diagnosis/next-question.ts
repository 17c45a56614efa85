import { readable } from '../facts/fact';
import type { Facts } from '../facts/facts';
import type { Symptom } from '../facts/complaint';
import type { AnyQuestion } from '../questions/question';
import { QUESTIONS } from '../questions/registry';
import { verdictOf, type Verdict } from './verdict';

/**
 * The one question to ask now: the one whose answers, tried on the judges, leave the fewest causes possible in the
 * worst case. None where a blocker has been seen, and none whose answers change nothing.
 */
export function nextQuestion(
  facts: Facts,
  symptom: Symptom,
  asked: readonly string[],
  questions: readonly AnyQuestion[] = QUESTIONS,
): AnyQuestion | undefined {
  const now = verdictOf(facts, symptom);
  if (now.conclusion !== 'open') return undefined;
  let best: { question: AnyQuestion; left: number } | undefined;
  for (const question of questions) {
    if (asked.includes(question.id) || facts[question.fact].readable) continue;
    const left = Math.max(...question.answers.map((answer) => possible(answered(facts, question, answer), symptom)));
    if (left < possibleIn(now) && (best === undefined || left < best.left)) best = { question, left };
  }
  return best?.question;
}

/** The facts as they would be if this were the answer. */
function answered(facts: Facts, question: AnyQuestion, answer: AnyQuestion['answers'][number]): Facts {
  const { address } = facts;
  const domain = address.readable ? address.value.domain : '';
  const told = readable(answer.value({ domain }), { how: 'told', question: question.id, by: '', at: '' });
  return { ...facts, [question.fact]: told };
}

function possible(facts: Facts, symptom: Symptom): number {
  return possibleIn(verdictOf(facts, symptom));
}

/** How many causes are still open; a blocker that is seen ends the search. */
function possibleIn(verdict: Verdict): number {
  return verdict.rootCause === undefined ? verdict.open.length : 0;
}
