import * as v from 'valibot';
import { parseAddress } from '../facts/address';
import { SYMPTOMS, type Clue } from '../facts/complaint';
import { DONT_KNOW } from '../questions/question';
import { rememberAnswer } from '../records/answers';
import { askRights } from '../access/ask-rights';
import { worksHere } from '../facts/caller';
import { diagnoseOne } from './diagnose-one';
import { projectNamed } from './project-named';
import type { Report } from './report';
import type { RequestHandler } from './request';
import { givenAnswer, placeOf, requireKnown } from './told-facts';
import { withRecentFacts } from './with-recent-facts';
import { readProject } from '../atlassian/jira';

const input = v.object({
  project: projectNamed,
  email: v.pipe(v.string(), v.maxLength(500)),
  complaint: v.object({
    symptom: v.picklist(SYMPTOMS),
    i18nKeys: v.pipe(v.array(v.string()), v.maxLength(50)),
    clues: v.pipe(v.array(v.custom<Clue>((clue) => typeof clue === 'string')), v.maxLength(50)),
  }),
  /** The answers given before, and as the last one the new one; none to diagnose afresh. */
  answers: v.pipe(v.array(givenAnswer), v.maxLength(50)),
  /** Read everything now; else facts of the site and the project may be some minutes old, and say so. */
  fresh: v.optional(v.boolean(), false),
});

export type AnswerPayload = v.InferInput<typeof input>;
export type AnswerResult = { kind: 'answered'; report: Report };

/** Takes an answer and goes on with the diagnosis. An answer that holds for more than this customer is remembered. */
const answerQuestion: RequestHandler<v.InferOutput<typeof input>, AnswerResult> = {
  input,
  async run({ project, email, complaint, answers, fresh }, { accountId, cloudId }) {
    const newest = answers.at(-1);
    if (newest !== undefined) await remember(newest, project, email, accountId);
    const report = await withRecentFacts({ accountId, project, fresh }, (shared) =>
      diagnoseOne({ project, email, complaint, answers, accountId, cloudId, shared }),
    );
    return { kind: 'answered', report };
  },
};

export default answerQuestion;

async function remember(
  given: { question: string; answer: string },
  project: string,
  email: string,
  accountId: string,
) {
  const question = requireKnown(given);
  if (given.answer === DONT_KNOW || question.scope === 'customer') return;
  const [rights, found] = await Promise.all([askRights(accountId, project), readProject('user', project)]);
  // Only people who work in the service project speak for it and for the site.
  if (!rights.ok || !found.ok || !worksHere(rights.body)) return;
  const place = placeOf(question, parseAddress(email).domain, found.body.id);
  if (place === undefined) return;
  await rememberAnswer(place, { ...given, by: accountId, at: new Date().toISOString() });
}
