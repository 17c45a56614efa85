import * as v from 'valibot';

/** A plan's id as the screen sends it back: what storage takes as a key, and nothing else. */
export const planId = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/, 'send back the id of a plan'));
