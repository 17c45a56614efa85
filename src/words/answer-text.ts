import type { DONT_KNOW as DontKnow } from '../questions/question';
import type { Say } from './say';

/** The answer that is open to everybody. */
export const DONT_KNOW: typeof DontKnow = 'dont-know';

/** A question and what was answered to it, by their ids. */
interface Answered {
  question: string;
  answer: string;
}

/** The answer in the words in which it was offered. */
export function answerText({ question, answer }: Answered, say: Say): string {
  return answer === DONT_KNOW ? say('question.dont-know') : say(`question.${question}.answer.${answer}`);
}

/** A question and what was answered to it, in one line. */
export function answeredText(told: Answered, say: Say): string {
  return say('screen.answer.text', { question: say(`question.${told.question}.title`), answer: answerText(told, say) });
}
