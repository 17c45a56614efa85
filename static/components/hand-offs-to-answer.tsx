import { Stack } from '@forge/react';
import type { ComponentProps } from 'react';
import type { Plan } from '../../src/repairs/plan';
import { useDiagnoseThere } from '../hooks/use-diagnose-there';
import { useHandOffAnswers } from '../hooks/use-hand-off-answers';
import { FailureMessage } from './failure-message';
import { HandOffLists } from './hand-off-lists';
import { HandedCompany } from './handed-company';

interface Props extends Pick<ComponentProps<typeof HandOffLists>, 'source' | 'shown' | 'about' | 'others'> {
  /** Key of the service project where the customer of a plan is diagnosed again. */
  projectOf: (plan: Plan) => string;
}

/** Plans that were sent, with all that whoever may answer them can do about them. */
export function HandOffsToAnswer({ projectOf, ...lists }: Props) {
  const [failure, diagnoseThere] = useDiagnoseThere();
  const [answered, acts] = useHandOffAnswers();
  return (
    <Stack space="space.200" alignInline="stretch">
      {failure === undefined ? null : <FailureMessage failure={failure} />}
      <HandOffLists
        {...lists}
        everybody={(handOff, company) => <HandedCompany handOff={handOff} company={company} />}
        answers={{ answered, acts, onAgain: ({ plan }) => diagnoseThere(projectOf(plan), plan.target.email) }}
      />
    </Stack>
  );
}
