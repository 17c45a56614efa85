import * as v from 'valibot';

/**
 * A field that may be left out. What comes over the bridge is JSON, which knows no undefined, so the schema that would
 * let it in does as well, and every resolver carries it anyway.
 */
export const mayBeAbsent = v.optional as unknown as typeof v.exactOptional;
