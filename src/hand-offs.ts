import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
import answerHandOff from './requests/answer-hand-off';
import lookAtHandOff from './requests/look-at-hand-off';
import readHandedCompany from './requests/read-handed-company';
import readDraft from './requests/read-draft';
import readHandOffs from './requests/read-hand-offs';
import { answerAll } from './requests/request';
import saveDraft from './requests/save-draft';

/** Answers static/hand-offs.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'hand-offs'>>(
  answerAll({
    readHandOffs,
    readHandedCompany,
    lookAtHandOff,
    answerHandOff,
    readDraft,
    saveDraft,
  }),
);
