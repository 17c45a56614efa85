import type { Facts } from '../facts/facts';
import type { PagePlace } from '../pages/page-address';
import type { AnyQuestion } from '../questions/question';
import { CLOUD_QUESTION } from '../questions/registry';
import type { Offer, UsedAnswer } from './report';

/**
 * The question of the cloud, where a page that is offered could be linked if the answer were known; nothing where it
 * is known, or was asked already.
 */
export function cloudQuestion(
  facts: Facts,
  told: readonly UsedAnswer[],
  place: PagePlace,
  offersAt: (place: PagePlace) => readonly Offer[],
): AnyQuestion | undefined {
  const { environment } = place;
  if (environment === undefined || facts.siteCloud.readable) return undefined;
  if (told.some((answer) => answer.question === CLOUD_QUESTION.id)) return undefined;
  const known = { ...place, environment: { ...environment, cloud: 'commercial' as const } };
  return links(offersAt(known)) > links(offersAt(place)) ? CLOUD_QUESTION : undefined;
}

function links(offers: readonly Offer[]): number {
  return offers.filter((offer) => offer.kind === 'guide' && offer.page.url !== undefined).length;
}
