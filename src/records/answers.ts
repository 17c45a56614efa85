import { kvs } from '@forge/kvs';

/** How long an answer is believed without asking again. */
const LIFETIME_DAYS = 30;

/** An answer that holds for more than one customer, with who gave it. */
export interface RememberedAnswer {
  question: string;
  answer: string;
  /** Account id. */
  by: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** What an answer holds for: the site, a domain of it, or a service project. */
export type AnswerPlace =
  { of: 'site' } | { of: 'domain'; domain: string } | { of: 'service-project'; projectId: string };

export async function rememberAnswer(place: AnswerPlace, answer: RememberedAnswer): Promise<void> {
  await kvs.set(keyOf(place, answer.question), answer, { ttl: { unit: 'DAYS', value: LIFETIME_DAYS } });
}

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
  const oldest = now.getTime() - LIFETIME_DAYS * 24 * 3_600_000;
  return found.filter((answer) => answer !== undefined).filter((answer) => Date.parse(answer.at) >= oldest);
}

function keyOf(place: AnswerPlace, question: string): string {
  switch (place.of) {
    case 'site':
      return `answer:site:${question}`;
    case 'domain':
      // A domain may hold letters that a storage key may not.
      return `answer:domain:${question}:${Buffer.from(place.domain).toString('hex')}`.slice(0, 500);
    case 'service-project':
      return `answer:project:${question}:${place.projectId}`;
    default:
      return place satisfies never;
  }
}
