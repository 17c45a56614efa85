import { questionById } from '../questions/registry';
import { siteAnswers, type SiteAnswer } from '../records/answers';
import { noPayload, type ReadSettingsPayload } from './read-settings';
import type { RequestHandler } from './request';

/** What people answered about the site and its customers’ domains, the newest first. */
export type SiteAnswersResult = { kind: 'site-answers'; answers: SiteAnswer[] };

/** What is remembered for the whole site, for Jira administrators. */
const readAnswers: RequestHandler<ReadSettingsPayload, SiteAnswersResult> = {
  input: noPayload,
  async run() {
    return { kind: 'site-answers', answers: await answersInUse() };
  },
};

export default readAnswers;

/** Answers to questions that are not asked any more are used nowhere. */
export async function answersInUse(): Promise<SiteAnswer[]> {
  return (await siteAnswers(new Date())).filter(({ question }) => questionById(question) !== undefined);
}
