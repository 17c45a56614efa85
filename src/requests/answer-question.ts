import * as v from 'valibot';
import { diagnoseOne } from './diagnose-one';
import { mayBeAbsent } from './may-be-absent';
import { openDirectory } from './open-directory';
import { countedBatch } from './open-batch';
import { toldBatch } from './parts';
import { projectNamed } from './project-named';
import { rememberDiagnoses } from './remember-diagnoses';
import type { Report } from './report';
import type { RequestHandler } from './request';
import { rememberNewest } from './remember-newest';
import { toldComplaint } from './told-complaint';
import { givenAnswer } from './told-facts';
import { withRecentFacts } from './with-recent-facts';

const input = v.object({
  project: projectNamed,
  email: v.pipe(v.string(), v.maxLength(500)),
  complaint: toldComplaint,
  /** The answers given before, and as the last one the new one; none to diagnose afresh. */
  answers: v.pipe(v.array(givenAnswer), v.maxLength(50)),
  /** What was counted when the address was given, alone or with others. */
  batch: mayBeAbsent(toldBatch),
  /** Read everything now; else facts of the site and the project may be some minutes old, and say so. */
  fresh: v.optional(v.boolean(), false),
});

export type AnswerPayload = v.InferInput<typeof input>;
export type AnswerResult = { kind: 'answered'; report: Report };

/** Takes an answer and goes on with the diagnosis. An answer that holds for more than this customer is remembered. */
const answerQuestion: RequestHandler<v.InferOutput<typeof input>, AnswerResult> = {
  input,
  async run({ project, email, complaint, answers, fresh, batch }, { accountId, cloudId }) {
    const directory = openDirectory([email], cloudId);
    const counted = batch === undefined ? {} : { batch: countedBatch(batch) };
    const report = await withRecentFacts({ accountId, project, fresh }, (shared) =>
      diagnoseOne({ project, email, complaint, answers, accountId, cloudId, directory, shared, ...counted }),
    );
    await rememberNewest(answers, report);
    await rememberDiagnoses([report]);
    return { kind: 'answered', report };
  },
};

export default answerQuestion;
