import { kvs } from './storage';
import type { AttemptedSource } from '../facts/fact';
import type { InviteAttempt } from '../facts/invite-attempt';
import { addressKey } from './address-key';

/** How long the site's answer to a tried invite says something about today. */
const LIFETIME_HOURS = 24;

/** What the site answered to an invite that was tried. */
export interface RecordedAttempt {
  value: InviteAttempt;
  source: AttemptedSource;
}

/** Keeps the answer for a day, in place of an earlier one. */
export async function recordAttempt(projectId: string, email: string, attempt: RecordedAttempt): Promise<void> {
  await kvs.set(await keyOf(projectId, email), attempt, { ttl: { unit: 'HOURS', value: LIFETIME_HOURS } });
}

/** What the site once answered no longer tells anything. */
export async function forgetAttempt(projectId: string, email: string): Promise<void> {
  await kvs.delete(await keyOf(projectId, email));
}

/** Storage may show one for two days after its time, so the age is checked here too. */
export async function lastAttempt(projectId: string, email: string, now: Date): Promise<RecordedAttempt | undefined> {
  const attempt = await kvs.get<RecordedAttempt>(await keyOf(projectId, email));
  const oldest = now.getTime() - LIFETIME_HOURS * 3_600_000;
  return attempt !== undefined && Date.parse(attempt.source.at) >= oldest ? attempt : undefined;
}

async function keyOf(projectId: string, email: string): Promise<string> {
  return `attempt:${projectId}:${await addressKey(email)}`;
}
