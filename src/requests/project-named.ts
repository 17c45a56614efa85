import * as v from 'valibot';

/** A project as a person or a screen names it: by key or id. Anything else would be a path of its own. */
export const projectNamed = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^\w{1,100}$/, 'name a project by its key or id, such as HELP'),
);
