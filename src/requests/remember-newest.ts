import { parseAddress } from '../facts/address';
import { DONT_KNOW } from '../questions/question';
import { rememberAnswer } from '../records/answers';
import type { Report } from './report';
import { placeOf, requireKnown, type GivenAnswer } from './told-facts';

/**
 * Remembers the last of these answers where it holds for more than one customer. The report was made with it, and has
 * read in this request what the caller may do, so that remembering takes no calls of its own.
 */
export async function rememberNewest(answers: readonly GivenAnswer[], { target, caller }: Report): Promise<void> {
  const given = answers.at(-1);
  // Only people who work in the service project speak for it and for the site.
  if (given === undefined || given.answer === DONT_KNOW || caller.rights === 'none') return;
  const { domain } = parseAddress(target.email);
  const question = requireKnown(given);
  const place = question.scope === 'domain' && domain === '' ? undefined : placeOf(question, domain, target.projectId);
  if (place === undefined) return;
  await rememberAnswer(place, { ...given, by: caller.accountId, rights: caller.rights, at: new Date().toISOString() });
}
