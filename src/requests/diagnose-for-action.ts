import { readTexts } from '../atlassian/texts';
import { guessedSymptom } from '../words/guessed-symptom';
import { sayIn } from '../words/say';
import { diagnosedAnswer, endedAnswer, refusedAnswer, withoutTexts, type ActionAnswer } from './action-answer';
import { readActionInput } from './action-input';
import diagnose from './diagnose';
import { answerOne } from './request';

/** A rule's answer is read by many, and Rovo says it in the language of whoever asked. */
const LOCALE = 'en-US';

/** What Forge says of a call of a function; nobody can forge it. */
interface Invocation {
  accountId?: unknown;
  principal?: { accountId?: unknown; accountType?: unknown };
  installation?: { contexts?: { cloudId?: unknown }[] };
}

const answer = answerOne('diagnose', diagnose);

/**
 * Why can these customers not be added to this service project? Reads as the person who asks, and changes nothing.
 *
 * @param payload the fields as a rule or a language model filled them in; its `context` is not read
 * @param invocation the second argument of a Forge function: who asks, and where
 */
export async function diagnoseForAction(payload: unknown, invocation: unknown): Promise<ActionAnswer> {
  const texts = await readTexts(LOCALE).catch(() => undefined);
  if (texts === undefined) return withoutTexts();
  const say = sayIn((id) => texts[id], LOCALE);
  const input = readActionInput(payload);
  if ('code' in input) return refusedAnswer(input, say);
  const guessed = input.symptom === undefined && guessedSymptom(input.text, input.project);
  const result = await answer({ payload: { ...input, ...guessed }, context: contextOf(invocation) });
  return result.kind === 'problem' ? endedAnswer(result.problem, say) : diagnosedAnswer(result.reports, say);
}

/** The same as a screen's context has, of what is beyond doubt. */
function contextOf(invocation: unknown): Record<string, unknown> {
  const { principal, accountId, installation } = (invocation ?? {}) as Invocation;
  return {
    accountId: principal?.accountId ?? accountId,
    accountType: principal?.accountType,
    cloudId: installation?.contexts?.[0]?.cloudId,
  };
}
