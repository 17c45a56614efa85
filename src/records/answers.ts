import { noteAccounts } from './audit-accounts';
import { beginsWith } from './conditions';
import { kvs } from './storage';

/** How long an answer is believed without asking again. */
const LIFETIME_DAYS = 30;
const DAY_MS = 24 * 3_600_000;
const EVERY = 'answer:';
const SITE = 'answer:site:';
const DOMAIN = 'answer:domain:';
const PAGE = 100;

/** An answer that holds for more than one customer, with who gave it. */
export interface RememberedAnswer {
  question: string;
  answer: string;
  /** Account id. */
  by: string;
  /** What they administered when they gave it. */
  rights?: 'agent' | 'project-admin' | 'jira-admin';
  /** ISO 8601, UTC. */
  at: string;
}

/** What an answer holds for: the site, a domain of it, or a service project. */
export type AnswerPlace =
  { of: 'site' } | { of: 'domain'; domain: string } | { of: 'service-project'; projectId: string };

/** Keeps an answer for 30 days, in place of an earlier one to the same question. */
export async function rememberAnswer(place: AnswerPlace, answer: RememberedAnswer): Promise<void> {
  // First: an account that is not on the list would never be asked about.
  await noteAccounts({ actor: answer.by, at: answer.at });
  await kvs.set(keyOf(place, answer.question), answer, { ttl: { unit: 'DAYS', value: LIFETIME_DAYS } });
}

/** The question is asked again. */
export async function forgetAnswer(place: AnswerPlace, question: string): Promise<void> {
  await kvs.delete(keyOf(place, question));
}

/** Answers still believed; storage may show one for two days after its time, so the age is checked here too. */
export async function rememberedAnswers(
  asked: readonly { place: AnswerPlace; question: string }[],
  now: Date,
): Promise<RememberedAnswer[]> {
  const found = await Promise.all(
    asked.map(({ place, question }) => kvs.get<RememberedAnswer>(keyOf(place, question))),
  );
  const oldest = now.getTime() - LIFETIME_DAYS * DAY_MS;
  return found.filter((answer) => answer !== undefined).filter((answer) => Date.parse(answer.at) >= oldest);
}

/** An answer about the site or one of its customers' domains, and until when it is believed. */
export interface SiteAnswer extends RememberedAnswer {
  /** Where it is stored. */
  key: string;
  /** Absent where it is about the whole site. */
  domain?: string;
  /** ISO 8601, UTC. */
  until: string;
}

/** Every answer about the site or a domain that is still believed, the newest first. */
export async function siteAnswers(now: Date): Promise<SiteAnswer[]> {
  const stored = (await Promise.all([SITE, DOMAIN].map(storedUnder))).flat();
  return stored
    .map(({ key, value }) => {
      const domain = key.startsWith(DOMAIN) ? domainOf(key) : undefined;
      const until = new Date(Date.parse(value.at) + LIFETIME_DAYS * DAY_MS).toISOString();
      return { ...value, key, ...(domain === undefined ? {} : { domain }), until };
    })
    .filter(({ until }) => Date.parse(until) >= now.getTime())
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** @param key of an answer about the site or a domain */
export async function forgetSiteAnswer(key: string): Promise<void> {
  if (!isSiteAnswer(key)) throw new Error('This is no key of an answer about the site.');
  await kvs.delete(key);
}

/** Account ids of everybody who gave an answer that is kept. */
export async function answerGivers(): Promise<string[]> {
  return (await storedUnder(EVERY)).map(({ value }) => value.by);
}

/** Deletes what a closed account has told: with nobody to stand for it, it is asked again. */
export async function forgetAnswersOf(accountId: string): Promise<void> {
  for (const { key, value } of await storedUnder(EVERY)) if (value.by === accountId) await kvs.delete(key);
}

/** Whether a key is that of an answer about the site or a domain. */
export function isSiteAnswer(key: string): boolean {
  return key.startsWith(SITE) || key.startsWith(DOMAIN);
}

async function storedUnder(prefix: string): Promise<{ key: string; value: RememberedAnswer }[]> {
  const found: { key: string; value: RememberedAnswer }[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', beginsWith(prefix)).limit(PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<RememberedAnswer>();
    found.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

function domainOf(key: string): string {
  return Buffer.from(key.slice(key.lastIndexOf(':') + 1), 'hex').toString();
}

function keyOf(place: AnswerPlace, question: string): string {
  switch (place.of) {
    case 'site':
      return `${SITE}${question}`;
    case 'domain':
      // A domain may hold letters that a storage key may not.
      return `${DOMAIN}${question}:${Buffer.from(place.domain).toString('hex')}`.slice(0, 500);
    case 'service-project':
      return `answer:project:${question}:${place.projectId}`;
    default:
      return place satisfies never;
  }
}
