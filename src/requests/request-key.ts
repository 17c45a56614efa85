import * as v from 'valibot';

const KEY = /^[A-Z][A-Z0-9_]{0,99}-[1-9]\d{0,17}$/;

/** The key of a request as a person or a screen names it. Anything else would be a path of its own. */
export const requestKey = v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(KEY, 'name a request such as HELP-12'));
