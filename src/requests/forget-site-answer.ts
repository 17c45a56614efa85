import * as v from 'valibot';
import { forgetSiteAnswer, isSiteAnswer } from '../records/answers';
import { answersInUse, type SiteAnswersResult } from './read-answers';
import type { RequestHandler } from './request';

const input = v.object({
  /** As `readAnswers` gave it. */
  key: v.pipe(v.string(), v.maxLength(500), v.check(isSiteAnswer, 'no answer about the site')),
});

export type ForgetSiteAnswerPayload = v.InferInput<typeof input>;

/** Forgets an answer about the site or a domain: where it matters, it is asked again. */
const forget: RequestHandler<v.InferOutput<typeof input>, SiteAnswersResult> = {
  input,
  async run({ key }) {
    await forgetSiteAnswer(key);
    // A query may show for a moment what was just deleted.
    const answers = (await answersInUse()).filter((answer) => answer.key !== key);
    return { kind: 'site-answers', answers };
  },
};

export default forget;
