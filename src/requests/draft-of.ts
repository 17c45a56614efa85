import * as v from 'valibot';
import { DRAFT_PAGES } from '../records/drafts';
import { mayBeAbsent } from './may-be-absent';
import { projectNamed } from './project-named';

/** Which draft of the caller is meant. */
export const draftOf = {
  page: v.optional(v.picklist(DRAFT_PAGES), 'diagnosis'),
  project: mayBeAbsent(projectNamed),
  about: mayBeAbsent(v.pipe(v.string(), v.maxLength(500))),
};
