import * as v from 'valibot';
import { readDraft as recall, type Draft } from '../records/drafts';
import { draftOf } from './draft-of';
import type { RequestHandler } from './request';

const input = v.object(draftOf);

export type ReadDraftPayload = v.InferInput<typeof input>;
/** `draft` is absent where there is none. */
export type ReadDraftResult = { kind: 'draft'; draft?: Draft };

/** What the caller was working on on this page within the last hour. */
const readDraft: RequestHandler<v.InferOutput<typeof input>, ReadDraftResult> = {
  input,
  async run({ page, ...of }, { accountId }) {
    const draft = await recall(accountId, page, of, new Date());
    return { kind: 'draft', ...(draft === undefined ? {} : { draft }) };
  },
};

export default readDraft;
