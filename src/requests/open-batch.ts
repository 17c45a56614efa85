import type { Batch } from '../facts/batch';
import type { DeskCustomers } from '../facts/desk-customers';
import { readable, unreadable, type Fact } from '../facts/fact';

/** Counts the customers of one request over the service project; `whole` is there once each has been added. */
export interface OpenBatch {
  add(customers: Fact<DeskCustomers>): void;
  whole: Promise<Fact<Batch>>;
}

/** Every diagnosis of a request adds what it read of its own customer, and so makes no call for the others. */
export function openBatch(given: number): OpenBatch {
  const seen: Fact<DeskCustomers>[] = [];
  let close: (batch: Fact<Batch>) => void;
  const whole = new Promise<Fact<Batch>>((resolve) => {
    close = resolve;
  });
  return {
    whole,
    add(customers) {
      seen.push(customers);
      if (seen.length < given) return;
      const read = seen.flatMap((one) => (one.readable ? [one] : []));
      const listed = read.filter(({ value }) => value.found.some((account) => account.active)).length;
      const [first] = read;
      const batch = { given, listed, unread: given - read.length };
      close(readable(batch, first === undefined ? { how: 'given' } : first.source));
    },
  };
}

/** What was counted over all addresses when the first of them were diagnosed. */
export function countedBatch(batch: Batch): OpenBatch {
  return { add: () => undefined, whole: Promise.resolve(readable(batch, { how: 'given' })) };
}

/** So many are looked for side by side; none is begun later than this, in milliseconds, and the rest is not read. */
const SIDE_BY_SIDE = 20;
const COUNTING_MS = 6_000;

/** Adds the customers of addresses that are diagnosed later, so that the first answer counts over all of them. */
export async function countOthers(
  batch: OpenBatch,
  emails: readonly string[],
  look: (email: string) => Promise<Fact<DeskCustomers>>,
): Promise<void> {
  const waiting = [...emails];
  const end = Date.now() + COUNTING_MS;
  const unread = unreadable('timed-out');
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let email = waiting.shift(); email !== undefined; email = waiting.shift()) {
        // Why there is no service project to look in, the diagnoses say.
        batch.add(Date.now() > end ? unread : await look(email).catch(() => unread));
      }
    }),
  );
}
