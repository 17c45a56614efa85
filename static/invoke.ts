import { makeInvoke } from '@forge/bridge';
import type { Requests } from '../src/contract';

/** Asks the resolver. Rejects where no answer came; a request that could not be carried out answers with a problem. */
export const invoke = makeInvoke<Requests>();
