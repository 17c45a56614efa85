import type { useWords } from '../hooks/use-words';
import { DONT_KNOW } from './dont-know';

/** A question and what was answered to it, in one line. */
export function answerText(
  { question, answer }: { question: string; answer: string },
  say: ReturnType<typeof useWords>['say'],
): string {
  return say('screen.answer.text', {
    question: say(`question.${question}.title`),
    answer: answer === DONT_KNOW ? say('question.dont-know') : say(`question.${question}.answer.${answer}`),
  });
}
