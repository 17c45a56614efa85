import { kvs } from './storage';
import type { Symptom } from '../facts/complaint';
import { addressKey } from './address-key';

/** Long enough for a reload or a closed laptop, short enough for what somebody pasted. */
const LIFETIME_MINUTES = 60;

/** What somebody last typed on the page of a service project, and whether it was diagnosed. */
export interface Draft {
  /** The service project as its page names it. */
  project: string;
  text: string;
  symptom?: Symptom;
  diagnosed: boolean;
  /** Answers about single customers, which nothing else remembers. */
  told: { email: string; answers: { question: string; answer: string }[] }[];
  /** ISO 8601, UTC. */
  at: string;
}

/** Keeps a draft, one a person: the page that somebody works on is the one that they reload. */
export async function saveDraft(accountId: string, draft: Draft): Promise<void> {
  await kvs.set(await keyOf(accountId), draft, { ttl: { unit: 'MINUTES', value: LIFETIME_MINUTES } });
}

export async function dropDraft(accountId: string): Promise<void> {
  await kvs.delete(await keyOf(accountId));
}

/** Storage may show one for two days after its time, so the age is checked here too. */
export async function readDraft(accountId: string, project: string, now: Date): Promise<Draft | undefined> {
  const draft = await kvs.get<Draft>(await keyOf(accountId));
  const oldest = now.getTime() - LIFETIME_MINUTES * 60_000;
  return draft?.project === project && Date.parse(draft.at) >= oldest ? draft : undefined;
}

async function keyOf(accountId: string): Promise<string> {
  return `draft:${await addressKey(accountId)}`;
}
