import * as v from 'valibot';
import type { RequestHandler } from './request';
import { stoppedWalk, walkTrail, type WalkedTrail } from './walked-trail';

const input = v.object({ from: v.optional(stoppedWalk) });

export type VerifySiteAuditTrailPayload = v.InferInput<typeof input>;

/** Whether the audit trail is as it was written, for Jira administrators. */
const verifySiteAuditTrail: RequestHandler<v.InferOutput<typeof input>, WalkedTrail> = {
  input,
  run: ({ from }) => walkTrail(from),
};

export default verifySiteAuditTrail;
