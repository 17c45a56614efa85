import { CHECKS } from '../checks/registry';
import type { AnyCheck } from '../checks/check';
import type { FactName } from '../facts/facts';
import type { Symptom } from '../facts/complaint';
import type { Gatherer } from '../facts/gather';
import { GATHERERS } from '../facts/registry';
import type { AnyQuestion } from '../questions/question';
import { QUESTIONS } from '../questions/registry';

/** What a service project is checked for when nobody in particular is to be invited: whether anybody could be. */
export const PROJECT_SYMPTOM: Symptom = 'not-tried-yet';

/** Questions whose answers hold for every customer of the service project; each may be asked of any project. */
export const PROJECT_QUESTIONS: readonly AnyQuestion[] = QUESTIONS.filter(
  ({ scope }) => scope === 'site' || scope === 'service-project',
).map(({ symptoms: _, ...question }) => question);

/**
 * The checks that need no address, no account and nothing that was pasted. Of causes that come after the adding, those
 * count that stop everybody's mail, or everybody at the door of the site; your own rights stop no customer.
 */
export const PROJECT_CHECKS: readonly AnyCheck[] = CHECKS.filter(
  ({ needs, stage, explains }) =>
    needs.every(isAboutEverybody) &&
    (stage === 'environment' || stage === 'delivery' || explains.includes(PROJECT_SYMPTOM)),
).map((check) => ({ ...check, explains: check.stage === 'caller' ? [] : [...check.explains, PROJECT_SYMPTOM] }));

/** Facts that these checks judge; nothing else is read. */
export const PROJECT_FACTS: readonly FactName[] = [
  ...new Set(
    PROJECT_CHECKS.flatMap(({ needs, uses = [] }) => [...needs, ...uses.filter(isAboutEverybody)]).concat([
      'siteCloud',
      'environment',
      'caller',
      'serviceProject',
    ]),
  ),
];

/** Whether a fact says the same whoever is to be invited. */
export function isAboutEverybody(fact: FactName): boolean {
  // What comes with the request has no gatherer, and is about the customers it names.
  const gatherer = (GATHERERS as { [K in FactName]?: Pick<Gatherer<FactName>, 'scope'> })[fact];
  if (gatherer === undefined) return false;
  return gatherer.scope !== 'customer' || PROJECT_QUESTIONS.some((question) => question.fact === fact);
}
