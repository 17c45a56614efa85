import * as v from 'valibot';

const MESSAGE = 'name a request such as HELP-12';
// One step for both: actions of their own would weigh more in every resolver.
const asKey = v.transform((text: string) => text.trim().toUpperCase());

/** The key of a request as a person or a screen names it. Anything else would be a path of its own. */
export const requestKey = v.pipe(v.string(), asKey, v.regex(/^[A-Z][A-Z0-9_]{0,99}-[1-9]\d{0,17}$/, MESSAGE));

/** The same where none has to be named. */
export const anyRequestKey = v.pipe(v.string(), asKey, v.regex(/^(?:[A-Z][A-Z0-9_]{0,99}-[1-9]\d{0,17})?$/, MESSAGE));
