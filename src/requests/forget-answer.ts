import * as v from 'valibot';
import { readProject } from '../atlassian/jira';
import { parseAddress } from '../facts/address';
import { questionById } from '../questions/registry';
import { forgetAnswer } from '../records/answers';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';
import { placeOf } from './told-facts';

const input = v.object({
  project: projectNamed,
  email: v.pipe(v.string(), v.maxLength(500)),
  question: v.pipe(v.string(), v.maxLength(100)),
});

export type ForgetAnswerPayload = v.InferInput<typeof input>;
export type ForgetAnswerResult = { kind: 'forgotten' };

/** Takes back an answer that was remembered for the site, a domain or a service project. */
const forget: RequestHandler<v.InferOutput<typeof input>, ForgetAnswerResult> = {
  input,
  async run({ project, email, question: id }) {
    const question = questionById(id) ?? stop('unknown-question', { question: id, answer: '', known: [] });
    const found = await readProject('user', project);
    if (!found.ok) stop('project-not-found', { project }, found.source);
    const place = placeOf(question, parseAddress(email).domain, found.body.id);
    if (place !== undefined) await forgetAnswer(place, id);
    return { kind: 'forgotten' };
  },
};

export default forget;
