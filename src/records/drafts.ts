import { kvs } from './storage';
import type { Symptom } from '../facts/complaint';
import { addressKey } from './address-key';

/** Long enough for a reload or a closed laptop, short enough for what somebody pasted. */
const LIFETIME_MINUTES = 60;

/**
 * The page, or the form on a page, that a draft is of: what is diagnosed, on the project's page or on a request; a
 * company; and forms of some fields, whose text is JSON.
 */
export const DRAFT_PAGES = [
  'diagnosis',
  'company',
  'request',
  'note',
  'reason',
  'comment',
  'search',
  'settings',
  'lookup',
] as const;
/** A page or form on which something is typed. */
export type DraftPage = (typeof DRAFT_PAGES)[number];

/** What somebody last typed on a page, and whether it was diagnosed. */
export interface Draft {
  /** The service project as its page names it; absent on pages of the site. */
  project?: string;
  /** What else the form is about, where there are several of it: a request, a plan, a customer. */
  about?: string;
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
export async function saveDraft(accountId: string, page: DraftPage, draft: Draft): Promise<void> {
  await kvs.set(await keyOf(accountId, page), draft, { ttl: { unit: 'MINUTES', value: LIFETIME_MINUTES } });
}

/** What was typed is done with. */
export async function dropDraft(accountId: string, page: DraftPage): Promise<void> {
  await kvs.delete(await keyOf(accountId, page));
}

/** Storage may show one for two days after its time, so the age is checked here too. */
export async function readDraft(
  accountId: string,
  page: DraftPage,
  of: Pick<Draft, 'project' | 'about'>,
  now: Date,
): Promise<Draft | undefined> {
  const draft = await kvs.get<Draft>(await keyOf(accountId, page));
  const oldest = now.getTime() - LIFETIME_MINUTES * 60_000;
  const same = draft?.project === of.project && draft?.about === of.about;
  return draft !== undefined && same && Date.parse(draft.at) >= oldest ? draft : undefined;
}

async function keyOf(accountId: string, page: DraftPage): Promise<string> {
  return `draft:${page === 'diagnosis' ? '' : `${page}:`}${await addressKey(accountId)}`;
}
