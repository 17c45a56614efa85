import * as v from 'valibot';
import { diagnoseProject } from './diagnose-one';
import { projectNamed } from './project-named';
import { rememberNewest } from './remember-newest';
import type { Report } from './report';
import type { RequestHandler } from './request';
import { givenAnswer } from './told-facts';
import { withRecentFacts } from './with-recent-facts';

const input = v.object({
  project: projectNamed,
  /** The answers given before, and as the last one the new one. */
  answers: v.optional(v.pipe(v.array(givenAnswer), v.maxLength(50)), []),
  /** Read everything now; else facts of the site and the project may be some minutes old, and say so. */
  fresh: v.optional(v.boolean(), false),
});

export type CheckProjectPayload = v.InferInput<typeof input>;
/** A report about nobody in particular: its `target.email` is empty, and only what holds for every customer is judged. */
export type CheckProjectResult = { kind: 'checked'; report: Report };

/** Looks whether anything would stop every customer of a service project. Nothing on the site is changed. */
const checkProject: RequestHandler<v.InferOutput<typeof input>, CheckProjectResult> = {
  input,
  async run({ project, answers, fresh }, { accountId, cloudId }) {
    const report = await withRecentFacts({ accountId, project, fresh }, (shared) =>
      diagnoseProject({ project, answers, accountId, cloudId, shared }),
    );
    await rememberNewest(answers, report);
    return { kind: 'checked', report };
  },
};

export default checkProject;
