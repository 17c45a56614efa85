import type { Message } from '../checks/check';
import type { Organization } from '../facts/customer-organizations';
import type { ChoiceOption } from './repair';

/** What every repair with organizations may have to say. */
export const ORGANIZATION_MESSAGES = {
  choose: { text: 'Which organization?' },
  chosenGone: { text: 'The organization that was chosen is not there any more. Plan again.' },
} as const satisfies Record<string, Message>;

/** The organization that was chosen, the only one there is, or the choice to be made. */
export function organizationChosen(
  candidates: readonly Organization[],
  choice: string | undefined,
): { organization: Organization } | { choose: 'choose'; options: ChoiceOption[] } | { impossible: 'chosenGone' } {
  const [only, another] = candidates;
  if (choice !== undefined) {
    const organization = candidates.find((one) => one.id === choice);
    return organization === undefined ? { impossible: 'chosenGone' } : { organization };
  }
  if (only !== undefined && another === undefined) return { organization: only };
  return { choose: 'choose', options: candidates.map(({ id, name }) => ({ id, label: name })) };
}
