import * as v from 'valibot';

/** An object that accepts its own keys only, and says which they are. */
export const only = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const known = Object.keys(entries).join(', ');
  const object = v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? `is not known here. Known: ${known}`
      : issue.received === 'undefined'
        ? 'is missing'
        : `should be an object with some of: ${known}`,
  );
  // A list would pass for an object that has none of the keys.
  const isNoList = v.custom<v.InferInput<typeof object>>(
    (given) => !Array.isArray(given),
    `should be an object { … }, not a list. Known: ${known}`,
  );
  return v.pipe(isNoList, object);
};

/** A text that is not empty. */
export const text = v.pipe(
  v.string((issue) => `should be a text, not ${issue.received}`),
  v.nonEmpty('should not be empty'),
);

/** An e-mail address, as loosely as a mistake in one may be what a case is about. */
export const address = v.pipe(
  v.string((issue) => `should be an e-mail address, not ${issue.received}`),
  v.includes('@', (issue) => `should be an e-mail address, not "${issue.input}"`),
);

/** A domain, without a wildcard. */
export const domain = v.pipe(
  text,
  v.regex(/^[^@*\s]+\.[^@*\s]+$/, (issue) => `should be a domain such as customer.example, not "${issue.input}"`),
);

const MOMENT = 'should be a time such as 2026-10-30T08:00:00.000Z, or { "daysAgo": 3 }';
const DAY_MS = 24 * 3_600_000;

/** A time, or so many days before the file is read; pages and logs are looked at for some time back only. */
export const moment = v.pipe(
  v.union(
    [v.pipe(v.string(), v.isoTimestamp(MOMENT)), v.strictObject({ daysAgo: v.pipe(v.number(), v.minValue(0)) })],
    MOMENT,
  ),
  v.transform((given) =>
    typeof given === 'string' ? given : new Date(Date.now() - given.daysAgo * DAY_MS).toISOString(),
  ),
);

const PART = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IP = `${PART}(?:\\.${PART}){3}`;

/** Where somebody is. */
export const ipAddress = v.pipe(
  text,
  v.regex(new RegExp(`^${IP}$`), (issue) => `should be one address such as 203.0.113.7, not "${issue.input}"`),
);

/** A network or an address, as allowlists name them. */
export const network = v.pipe(
  text,
  v.regex(
    new RegExp(`^${IP}(?:/(?:3[0-2]|[12]?\\d))?$`),
    (issue) => `should be a network such as 203.0.113.0/24, not "${issue.input}"`,
  ),
);

/** True or false. */
export const yesOrNo = v.boolean((issue) => `should be true or false, not ${issue.received}`);

/** A whole number, 0 or more. */
export const count = v.pipe(
  v.number((issue) => `should be a number, not ${issue.received}`),
  v.integer('should be a whole number'),
  v.minValue(0, 'should not be negative'),
);

/** A list, each item of which is read by the same schema. */
export const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.array(item, (issue) => `should be a list [ … ], not ${issue.received}`);

/** One of these words. */
export const oneOf = <const Options extends [string, ...string[]]>(...options: Options) =>
  v.picklist(options, (issue) => `should be one of ${options.join(', ')}, not ${issue.received}`);
