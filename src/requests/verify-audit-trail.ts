import * as v from 'valibot';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';
import { stoppedWalk, walkTrail, type WalkedTrail } from './walked-trail';

const input = v.object({ project: projectNamed, from: v.optional(stoppedWalk) });

export type VerifyAuditTrailPayload = v.InferInput<typeof input>;

/** Whether the audit trail is as it was written, for administrators of a service project. */
const verifyAuditTrail: RequestHandler<v.InferOutput<typeof input>, WalkedTrail> = {
  input,
  run: ({ from }) => walkTrail(from),
};

export default verifyAuditTrail;
