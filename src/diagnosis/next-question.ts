import { CHECKS } from '../checks/registry';
import { readable } from '../facts/fact';
import type { Facts } from '../facts/facts';
import type { Symptom } from '../facts/complaint';
import type { AnyQuestion } from '../questions/question';
import { QUESTIONS } from '../questions/registry';
import { pointedAt } from './pointers';
import { verdictOf } from './verdict';

/**
 * The one question to ask now: the one whose answers, tried on the judges, leave the fewest causes open in the worst
 * case; of the causes that the site's own answer points at, where there are such. None where a blocker has been seen,
 * and none whose answers change nothing.
 */
export function nextQuestion(
  facts: Facts,
  symptom: Symptom,
  asked: readonly string[],
  questions: readonly AnyQuestion[] = QUESTIONS,
): AnyQuestion | undefined {
  const now = verdictOf(facts, symptom);
  if (now.conclusion !== 'open') return undefined;
  const pointed = pointedAt(facts);
  const askable = questions.filter((question) => !asked.includes(question.id) && !facts[question.fact].readable);
  const first = now.open.filter((cause) => pointed.has(cause));
  return best(first) ?? best(now.open);

  /** The question that leaves the fewest of these causes open; none where no question decides any. */
  function best(causes: readonly string[]): AnyQuestion | undefined {
    if (causes.length === 0) return undefined;
    let found: { question: AnyQuestion; left: number } | undefined;
    for (const question of askable) {
      const left = Math.max(...question.answers.map((answer) => stillOpen(question, answer, causes)));
      if (left < causes.length && (found === undefined || left < found.left)) found = { question, left };
    }
    return found?.question;
  }

  /** How many of these causes an answer leaves open; a blocker that is seen ends the search. */
  function stillOpen(question: AnyQuestion, answer: AnyQuestion['answers'][number], causes: readonly string[]): number {
    // Only checks that look at this fact can come to something else.
    const affected = CHECKS.filter((check) => [...check.needs, ...(check.uses ?? [])].includes(question.fact));
    const settling = affected.some((check) => check.settles !== undefined);
    const verdict = verdictOf(answered(facts, question, answer), symptom, settling ? CHECKS : affected);
    if (verdict.rootCause !== undefined) return 0;
    const untouched = settling ? [] : causes.filter((cause) => !affected.some((check) => check.cause === cause));
    return untouched.length + verdict.open.filter((cause) => causes.includes(cause)).length;
  }
}

/** The facts as they would be if this were the answer. */
function answered(facts: Facts, question: AnyQuestion, answer: AnyQuestion['answers'][number]): Facts {
  const { address } = facts;
  const domain = address.readable ? address.value.domain : '';
  const told = readable(answer.value({ domain }), { how: 'told', question: question.id, by: '', at: '' });
  return { ...facts, [question.fact]: told };
}
