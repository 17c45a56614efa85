import * as v from 'valibot';
import { SYMPTOMS } from '../facts/complaint';
import { dropDraft, saveDraft as keep } from '../records/drafts';
import { draftOf } from './draft-of';
import { mayBeAbsent } from './may-be-absent';
import type { RequestHandler } from './request';
import { givenAnswer } from './told-facts';

/** Storage takes values of 240 KiB; the screen keeps nothing longer. */
const MOST_BYTES = 100_000;

const input = v.object({
  ...draftOf,
  // v.maxBytes would weigh more than all else here.
  text: v.custom<string>((text) => typeof text === 'string' && Buffer.byteLength(text) <= MOST_BYTES),
  symptom: mayBeAbsent(v.picklist(SYMPTOMS)),
  diagnosed: v.boolean(),
  told: v.pipe(
    v.array(
      v.object({
        email: v.pipe(v.string(), v.maxLength(500)),
        answers: v.pipe(v.array(givenAnswer), v.maxLength(50)),
      }),
    ),
    v.maxLength(20),
  ),
  company: mayBeAbsent(v.object({ name: v.pipe(v.string(), v.maxLength(200)), mail: v.boolean() })),
});

export type SaveDraftPayload = v.InferInput<typeof input>;
export type SaveDraftResult = { kind: 'draft-saved' };

/** Keeps what the caller is working on, for the caller alone; an empty one takes it away. */
const saveDraft: RequestHandler<v.InferOutput<typeof input>, SaveDraftResult> = {
  input,
  async run({ page, ...draft }, { accountId }) {
    if (`${draft.text}${draft.company?.name ?? ''}`.trim() === '') await dropDraft(accountId, page);
    else await keep(accountId, page, { ...draft, at: new Date().toISOString() });
    return { kind: 'draft-saved' };
  },
};

export default saveDraft;
