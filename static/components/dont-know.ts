import type { DONT_KNOW as DontKnow } from '../../src/questions/question';

/** The answer that is open to everybody. */
export const DONT_KNOW: typeof DontKnow = 'dont-know';
