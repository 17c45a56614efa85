import type * as SayModule from '../../src/words/say';
import { bundled } from './bundled';

/** The real src/words/say.ts. */
export function loadSay(): typeof SayModule {
  return bundled('src/words/say.ts') as typeof SayModule;
}
