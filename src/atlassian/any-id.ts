import * as v from 'valibot';

/** An id that Jira gives as a number in one answer and as text in another. A union would weigh more in every resolver. */
export const anyId = v.custom<string | number>((id) => typeof id === 'string' || typeof id === 'number');
