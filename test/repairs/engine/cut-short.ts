import type { Gate, Lab } from './lab';

/** Longer than anybody who was cut short is waited for, in milliseconds. */
const LATER = 2 * 60_000;
/** A call that changes the site leaves. */
const WRITES = /^(?!kvs )\S+ (?:POST|PUT|DELETE) .* goes$/;

/** Every call leaves and comes back at once. */
export const OPEN: Gate = { pass: () => Promise.resolve() };

/** What was cut short, and where. */
export interface Stop<T> {
  lab: Lab;
  scene: T;
  /** Names the place in what a failing test prints. */
  where: string;
  /** 0 where nothing was cut short, which comes first. */
  place: number;
}

/** Lets so many calls leave or come back; the next one never does, as where an invocation has ended. */
export function gateUntil(last: number) {
  let reach = (): void => undefined;
  const gate = {
    passed: 0,
    /** Where the first write of the site leaves; undefined where none did. */
    firstWrite: undefined as number | undefined,
    reached: new Promise<void>((resolve) => (reach = resolve)),
    pass(what: string): Promise<void> {
      gate.passed += 1;
      if (WRITES.test(what)) gate.firstWrite ??= gate.passed;
      if (gate.passed < last) return Promise.resolve();
      reach();
      return new Promise(() => undefined);
    },
  };
  return gate satisfies Gate;
}

/**
 * Acts once undisturbed, and then once for every place where a call leaves or comes back, in a lab of its own, cut short
 * there. What is done `next` happens two minutes later.
 * @param afterWrite only places from the first write of the site on
 */
export async function cutShortAnywhere<T>({
  open,
  act,
  next,
  afterWrite = false,
}: {
  open: () => Promise<{ lab: Lab; scene: T }>;
  act: (lab: Lab, scene: T) => Promise<unknown>;
  next: (stop: Stop<T>) => Promise<void>;
  afterWrite?: boolean;
}): Promise<void> {
  let first = 1;
  let places = 0;
  for (let place = 0; place <= places; place = Math.max(place + 1, first)) {
    const { lab, scene } = await open();
    const gate = gateUntil(place === 0 ? Infinity : place);
    lab.gate = gate;
    const acting = act(lab, scene);
    if (place === 0) {
      await acting;
      places = gate.passed;
      if (afterWrite) first = gate.firstWrite ?? never('Nothing was written.');
    } else {
      await gate.reached;
      // What went on beside it has come to the gate, too: nothing of an invocation lives on.
      await new Promise((resume) => setImmediate(resume));
    }
    lab.gate = OPEN;
    lab.wait(LATER);
    await next({ lab, scene, place, where: `cut short at ${place} of ${places}` });
    lab.close();
  }
  expect(places - first).toBeGreaterThan(afterWrite ? 5 : 19);
}

function never(why: string): never {
  throw new Error(why);
}
