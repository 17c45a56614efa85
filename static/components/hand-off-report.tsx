import { Inline, Spinner, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import { useDiagnosis } from '../hooks/use-diagnosis';
import { useWords } from '../hooks/use-words';
import { CustomerReport } from '../screens/customer-report';
import { FailureMessage } from './failure-message';

/** What was diagnosed when the plan was made, diagnosed again as whoever reads it. */
export function HandOffReport({ handOff }: { handOff: HandOff }) {
  const { say } = useWords();
  const [diagnosis, actions] = useDiagnosis();
  const { projectKey, email } = handOff.plan.target;
  useEffect(() => {
    void (email === '' ? actions.checkProject(projectKey) : actions.diagnose(projectKey, email, undefined));
    // Once, when it is opened.
  }, [projectKey, email]);
  switch (diagnosis.state) {
    case 'idle':
    case 'loading':
      return (
        <Inline space="space.100" alignBlock="center">
          <Spinner size="small" />
          <Text>{say('hand-off.again.reading')}</Text>
        </Inline>
      );
    case 'failed':
      return <FailureMessage failure={diagnosis.failure} />;
    case 'ready':
      return (
        <Stack space="space.200" alignInline="stretch">
          {diagnosis.customers.map((customer) => (
            <CustomerReport key={customer.report.target.email} customer={customer} actions={actions} hidden={false} />
          ))}
        </Stack>
      );
    default:
      return diagnosis satisfies never;
  }
}
