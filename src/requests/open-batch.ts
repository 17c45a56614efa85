import type { Batch } from '../facts/batch';
import type { DeskCustomers } from '../facts/desk-customers';
import { readable, type Fact } from '../facts/fact';

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
