import type { Request as ResolverRequest } from '@forge/resolver';
import * as v from 'valibot';
import { ProblemError, type Problem } from './problem';

/** Who asks. The account is the one thing in a resolver's context that the browser cannot forge. */
export interface Asker {
  accountId: string;
  /** Only used to make addresses of admin pages. */
  cloudId?: string;
}

export type ProblemResult = { kind: 'problem'; problem: Problem };

/** One thing the screens may ask. */
export interface RequestHandler<Payload, Result> {
  input: v.GenericSchema<unknown, Payload>;
  run(payload: Payload, asker: Asker): Promise<Result>;
}

/** Makes a resolver function of a handler: checks the payload, knows the asker, turns every failure into a problem. */
export function answering<Payload, Result>(handler: RequestHandler<Payload, Result>) {
  return async ({ payload, context }: ResolverRequest<unknown>): Promise<Result | ProblemResult> => {
    try {
      const accountId: unknown = context['accountId'];
      if (typeof accountId !== 'string' || accountId === '' || accountId === 'unidentified') {
        return { kind: 'problem', problem: { code: 'not-signed-in' } };
      }
      const input = v.safeParse(handler.input, payload);
      if (!input.success) {
        const [issue] = input.issues;
        const detail = `${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`;
        return { kind: 'problem', problem: { code: 'bad-request', values: { detail } } };
      }
      const cloudId: unknown = context['cloudId'];
      return await handler.run(input.output, { accountId, ...(typeof cloudId === 'string' ? { cloudId } : {}) });
    } catch (error) {
      if (error instanceof ProblemError) return { kind: 'problem', problem: error.problem };
      const detail = error instanceof Error ? error.name : 'unknown';
      // The message stays out of the log: it may quote what somebody typed.
      console.error(`Request failed: ${detail}`);
      return { kind: 'problem', problem: { code: 'unexpected', values: { detail } } };
    }
  };
}
