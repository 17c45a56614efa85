import type fc from 'fast-check';
import { OPEN } from './cut-short';
import type { Lab } from './lab';

/** So many turns of the event loop with nothing to release mean that what is waited for never comes. */
const IDLE_TURNS = 1_000;

/**
 * Every call of the app, and every pause, waits until its turn comes: which comes next is up to fast-check. A turn is
 * given only when everything that can go on by itself has; asking the event loop for that takes a fifth of the time that
 * the scheduler's own `waitFor` takes, which counts ticks.
 */
export async function inSomeOrder<T>(lab: Lab, scheduler: fc.Scheduler, work: () => Promise<T>): Promise<T> {
  lab.gate = { pass: (what) => scheduler.schedule(Promise.resolve(), what) };
  let ended = false;
  const end = () => void (ended = true);
  const result = work();
  result.then(end, end);
  for (let idle = 0; !ended;) {
    await new Promise((resume) => setImmediate(resume));
    idle = scheduler.count() > 0 ? 0 : idle + 1;
    if (idle > IDLE_TURNS) throw new Error('Something is waited for that no call and no pause brings.');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is to be used in its place counts ticks as well
    if (idle === 0) await scheduler.waitOne();
  }
  lab.gate = OPEN;
  return result;
}
