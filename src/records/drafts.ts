import { kvs } from './storage';
import type { Symptom } from '../facts/complaint';
import { addressKey } from './address-key';

/** Long enough for a reload or a closed laptop, short enough for what somebody pasted. */
const LIFETIME_MINUTES = 60;

/** The page that a draft is of. */
export type DraftPage = 'diagnosis' | 'company';

/** What somebody last typed on a page of a service project, and whether it was diagnosed. */
export interface Draft {
  /** The service project as its page names it. */
  project: string;
  text: string;
  symptom?: Symptom;
  diagnosed: boolean;
  /** Answers about single customers, which nothing else remembers. */
  told: { email: string; answers: { question: string; answer: string }[] }[];
  /** On the page that adds a company; `text` are its people then, and `mail` is whether new ones are invited by mail. */
  company?: { name: string; mail: boolean };
  /** ISO 8601, UTC. */
  at: string;
}

/** Keeps a draft, one a person and page: what somebody works on is what they load anew. */
export async function saveDraft(accountId: string, draft: Draft): Promise<void> {
  const key = await keyOf(accountId, draft.company === undefined ? 'diagnosis' : 'company');
  await kvs.set(key, draft, { ttl: { unit: 'MINUTES', value: LIFETIME_MINUTES } });
}

export async function dropDraft(accountId: string, page: DraftPage): Promise<void> {
  await kvs.delete(await keyOf(accountId, page));
}

/** Storage may show one for two days after its time, so the age is checked here too. */
export async function readDraft(
  accountId: string,
  page: DraftPage,
  project: string,
  now: Date,
): Promise<Draft | undefined> {
  const draft = await kvs.get<Draft>(await keyOf(accountId, page));
  const oldest = now.getTime() - LIFETIME_MINUTES * 60_000;
  return draft?.project === project && Date.parse(draft.at) >= oldest ? draft : undefined;
}

async function keyOf(accountId: string, page: DraftPage): Promise<string> {
  return `draft:${page === 'company' ? 'company:' : ''}${await addressKey(accountId)}`;
}
