import * as v from 'valibot';
import { readDraft as recall, type Draft } from '../records/drafts';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';

const input = v.object({ project: projectNamed, page: v.optional(v.picklist(['diagnosis', 'company'])) });

export type ReadDraftPayload = v.InferInput<typeof input>;
/** `draft` is absent where there is none. */
export type ReadDraftResult = { kind: 'draft'; draft?: Draft };

/** What the caller was working on on this page of the service project within the last hour. */
const readDraft: RequestHandler<v.InferOutput<typeof input>, ReadDraftResult> = {
  input,
  async run({ project, page = 'diagnosis' }, { accountId }) {
    const draft = await recall(accountId, page, project, new Date());
    return { kind: 'draft', ...(draft === undefined ? {} : { draft }) };
  },
};

export default readDraft;
