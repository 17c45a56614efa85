import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
import readFirstRun from './requests/read-first-run';
import { answerAll } from './requests/request';

/** Answers static/get-started.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'get-started'>>(
  answerAll({
    readFirstRun,
  }),
);
