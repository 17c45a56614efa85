import { askRights } from '../access/ask-rights';
import { readProject } from '../atlassian/jira';
import { parseAddress } from '../facts/address';
import { worksHere } from '../facts/caller';
import { DONT_KNOW } from '../questions/question';
import { rememberAnswer } from '../records/answers';
import { placeOf, requireKnown, type GivenAnswer } from './told-facts';

/**
 * Remembers the last of these answers where it holds for more than one customer.
 * @param email the customer it was given for; empty where it was given for the whole service project
 */
export async function rememberNewest(
  answers: readonly GivenAnswer[],
  project: string,
  email: string,
  accountId: string,
): Promise<void> {
  const given = answers.at(-1);
  if (given === undefined) return;
  const question = requireKnown(given);
  const { domain } = parseAddress(email);
  if (given.answer === DONT_KNOW || question.scope === 'customer') return;
  if (question.scope === 'domain' && domain === '') return;
  const [rights, found] = await Promise.all([askRights(accountId, project), readProject('user', project)]);
  // Only people who work in the service project speak for it and for the site.
  if (!rights.ok || !found.ok || !worksHere(rights.body)) return;
  const place = placeOf(question, domain, found.body.id);
  if (place === undefined) return;
  await rememberAnswer(place, { ...given, by: accountId, at: new Date().toISOString() });
}
