import { createHash } from 'node:crypto';
import { equalTo } from './conditions';
import { Filter, kvs } from './storage';

const ENTITY = 'lock';
/** An invocation ends after 25 seconds at the latest, so an older lock was left behind. */
const LIFETIME_MS = 60_000;
/** Storage clears old locks away by itself. */
const TTL = { unit: 'MINUTES', value: 2 } as const;
const PAUSE_MS = 150;
const TRIES = 40;

interface Lock {
  holder: string;
  /** Epoch milliseconds. */
  until: number;
}

/** Holds locks on what is to be written while `work` runs. Resolves to undefined where somebody else kept them too long. */
export async function withLocks<T>(
  names: readonly string[],
  holder: string,
  work: () => Promise<T>,
): Promise<{ result: T } | undefined> {
  const held: string[] = [];
  try {
    for (const name of [...new Set(names)].sort()) {
      if (!(await acquire(lockKey(name), holder))) return undefined;
      held.push(name);
    }
    return { result: await work() };
  } finally {
    await Promise.all(held.map((name) => release(lockKey(name), holder)));
  }
}

async function acquire(key: string, holder: string): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const lock: Lock = { holder, until: Date.now() + LIFETIME_MS };
    const present = await kvs.entity<Lock>(ENTITY).get(key);
    if (present === undefined) {
      if (await succeeded(() => kvs.entity<Lock>(ENTITY).set(key, lock, { keyPolicy: 'FAIL_IF_EXISTS', ttl: TTL })))
        return true;
    } else if (present.until < Date.now()) {
      if (await succeeded(() => takeOver(key, present, lock))) return true;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
  return false;
}

function takeOver(key: string, from: Lock, to: Lock): Promise<void> {
  return kvs
    .transact()
    .set(key, to, { entityName: ENTITY, conditions: unchanged(from) }, { ttl: TTL })
    .execute();
}

/** A released lock stays as an expired one: deleting it could delete somebody else's. */
async function release(key: string, holder: string): Promise<void> {
  // What was done counts, whether or not the lock can be given back: it ends by itself.
  await succeeded(async () => {
    const present = await kvs.entity<Lock>(ENTITY).get(key);
    if (present?.holder === holder) await takeOver(key, present, { holder, until: 0 });
  });
}

function unchanged(lock: Lock) {
  return new Filter<Lock>().and('holder', equalTo(lock.holder)).and('until', equalTo(lock.until));
}

/** Storage refuses a conditional write that lost the race; the next look decides. */
async function succeeded(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}

function lockKey(name: string): string {
  // A name may hold an address, which a key should not show.
  return `lock:${createHash('sha256').update(name).digest('hex')}`;
}
