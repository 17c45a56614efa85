import type { Request as ResolverRequest } from '@forge/resolver';
import * as v from 'valibot';
import { needOf, type ACCESS, type Need } from '../access/table';
import type { Requests } from '../contract';
import { askOnRefusal } from '../atlassian/starting-up';
import { wasJustInstalled } from '../records/installation';
import { proveAccess, type Proofs } from './prove-access';
import { ProblemError, type Problem } from './problem';

/** Who asks. The account is the one thing in a resolver's context that the browser cannot forge. */
export interface Asker {
  accountId: string;
  /** Only used to make addresses of admin pages. */
  cloudId?: string;
}

/** Any request can be answered with it. */
export type ProblemResult = { kind: 'problem'; problem: Problem };

/** One thing the screens may ask; `Proven` is what it needs from the proof that came before. */
export interface RequestHandler<Payload, Result, Proven extends object = object> {
  input: v.GenericSchema<unknown, Payload>;
  // A property, not a method: a handler that needs more than the table has proved does not compile.
  run: (payload: Payload, asker: Asker & Proven) => Promise<Result>;
}

type Result<K extends keyof Requests> = Exclude<ReturnType<Requests[K]>, ProblemResult>;
type Name = keyof Requests;
// Each handler's schema makes the payload that its own `run` takes, so any will do here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Handlers<K extends Name> = { [N in K]: RequestHandler<any, Result<N>, Proofs[(typeof ACCESS)[N]]> };
type Answers<K extends Name> = { [N in K]: (request: ResolverRequest<unknown>) => Promise<ReturnType<Requests[N]>> };

/** Accounts that use Jira, as the platform says; of one without a type, Jira's own answers decide. */
const STRANGERS: readonly unknown[] = ['unlicensed', 'customer', 'anonymous'];

/** Makes the functions of a resolver: each asks for what the table says before its handler runs. */
export function answerAll<K extends Name>(handlers: Handlers<K>): Answers<K> {
  const names = Object.keys(handlers) as K[];
  return Object.fromEntries(
    names.map((name) => [name, answering(needOf(name), handlers[name] as RequestHandler<unknown, unknown>)]),
  ) as unknown as Answers<K>;
}

/** One request for another caller than the screens; what is proved before it is the same. */
export function answerOne<K extends Name>(name: K, handler: Handlers<K>[K]): Answers<K>[K] {
  return answering(needOf(name), handler as RequestHandler<unknown, unknown>) as Answers<K>[K];
}

/** Makes a resolver function: knows the asker, checks the payload, proves the access, turns failures into problems. */
function answering(need: Need, handler: RequestHandler<unknown, unknown>) {
  askOnRefusal(() => wasJustInstalled(new Date()));
  return async ({ payload, context }: ResolverRequest<unknown>): Promise<unknown> => {
    try {
      const accountId: unknown = context['accountId'];
      const stranger = STRANGERS.includes(context['accountType']);
      if (stranger || typeof accountId !== 'string' || accountId === '' || accountId === 'unidentified') {
        return { kind: 'problem', problem: { code: 'not-signed-in' } };
      }
      const input = v.safeParse(handler.input, payload);
      if (!input.success) {
        const [issue] = input.issues;
        const what = issue.path?.map(({ key }) => String(key)).join('.') ?? 'payload';
        return {
          kind: 'problem',
          problem: { code: 'bad-request', values: { what, detail: `${what}: ${issue.message}` } },
        };
      }
      const cloudId: unknown = context['cloudId'];
      const proof = await proveAccess(need, input.output, accountId);
      const asker = { accountId, ...(typeof cloudId === 'string' ? { cloudId } : {}), ...proof };
      return await handler.run(input.output, asker);
    } catch (error) {
      if (error instanceof ProblemError) return { kind: 'problem', problem: error.problem };
      const detail = error instanceof Error ? error.name : 'unknown';
      // The message stays out of the log: it may quote what somebody typed.
      console.error(`Request failed: ${detail}`);
      return { kind: 'problem', problem: { code: 'unexpected', values: { detail } } };
    }
  };
}
