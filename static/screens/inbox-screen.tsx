import { Stack } from '@forge/react';
import { FailureMessage } from '../components/failure-message';
import { HandOffLists } from '../components/hand-off-lists';
import { HandedCompany } from '../components/handed-company';
import { inboxLists } from '../hooks/inbox-lists';
import { useDiagnoseThere } from '../hooks/use-diagnose-there';
import { useHandOffAnswers } from '../hooks/use-hand-off-answers';

/** Every plan of the site that waits for somebody who may apply it. */
export function InboxScreen({ shown }: { shown: boolean }) {
  const [failure, diagnoseThere] = useDiagnoseThere();
  const [answered, acts] = useHandOffAnswers();
  return (
    <Stack space="space.200" alignInline="stretch">
      {failure === undefined ? null : <FailureMessage failure={failure} />}
      <HandOffLists
        source={inboxLists}
        shown={shown}
        about="hand-off.inbox.about"
        others="hand-off.answered"
        everybody={(handOff, company) => <HandedCompany handOff={handOff} company={company} />}
        answers={{
          answered,
          acts,
          onAgain: ({ plan }) => diagnoseThere(plan.target.projectKey, plan.target.email),
        }}
      />
    </Stack>
  );
}
