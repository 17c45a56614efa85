import type { useWords } from '../hooks/use-words';
import { DONT_KNOW } from './dont-know';

type Say = ReturnType<typeof useWords>['say'];

interface Answered {
  question: string;
  answer: string;
}

/** A question and what was answered to it, in one line. */
export function answerText(told: Answered, say: Say): string {
  return say('screen.answer.text', { question: say(`question.${told.question}.title`), answer: answerOf(told, say) });
}

/** The answer in the words in which it was offered. */
export function answerOf({ question, answer }: Answered, say: Say): string {
  return answer === DONT_KNOW ? say('question.dont-know') : say(`question.${question}.answer.${answer}`);
}
