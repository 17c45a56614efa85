import * as v from 'valibot';

/**
 * An object whose values are of one kind, by names that are each site's own. Values stay as they came, without the
 * defaults of their schema. `v.record` would weigh more in every resolver.
 */
export function byName<Entry extends v.GenericSchema>(entry: Entry) {
  return v.custom<Record<string, v.InferInput<Entry>>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((one) => v.safeParse(entry, one).success),
  );
}
