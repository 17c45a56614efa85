import { openLane, type Lane, type Setting } from './lane';

/** Several lanes with a key to the directory and without one, which work side by side. */
export interface Lanes {
  /** Runs each case in a lane of its kind. Results come in the order of the cases. */
  run<C extends { setting: Setting }, R>(cases: readonly C[], work: (lane: Lane, one: C) => Promise<R>): Promise<R[]>;
  close(): Promise<void>;
}

/** @param each how many lanes of each kind; one keeps about one processor busy */
export async function openLanes(each = 1): Promise<Lanes> {
  const open = (directoryKey: boolean) => Promise.all(Array.from({ length: each }, () => openLane(directoryKey)));
  const kinds = { with: await open(true), without: await open(false) };
  return {
    async run<C extends { setting: Setting }, R>(cases: readonly C[], work: (lane: Lane, one: C) => Promise<R>) {
      const results = new Map<number, R>();
      const queues = {
        with: [...cases.entries()].filter(([, { setting }]) => setting.directoryKey),
        without: [...cases.entries()].filter(([, { setting }]) => !setting.directoryKey),
      };
      const drain = async (lane: Lane, queue: [number, C][]): Promise<void> => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          results.set(next[0], await work(lane, next[1]));
        }
      };
      const lanes = (['with', 'without'] as const).flatMap((kind) =>
        kinds[kind].map((lane) => drain(lane, queues[kind])),
      );
      await Promise.all(lanes);
      return cases.map((_, index) => results.get(index) as R);
    },
    async close() {
      await Promise.all([...kinds.with, ...kinds.without].map((lane) => lane.close()));
    },
  };
}
