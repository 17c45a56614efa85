import { Button, Stack } from '@forge/react';
import { useState } from 'react';
import { CustomerList } from '../components/customer-list';
import { ErrorBoundary } from '../components/error-boundary';
import { FailureMessage } from '../components/failure-message';
import { PartsProgress } from '../components/parts-progress';
import { Waiting } from '../components/waiting';
import type { Diagnosis, DiagnosisActions } from '../hooks/use-diagnosis';
import { useWords } from '../hooks/use-words';
import { CustomerReport, type Besides, type WhoChangedIt } from './customer-report';

interface Props {
  diagnosis: Diagnosis;
  actions: DiagnosisActions;
  besides?: Besides;
  whoChanged?: WhoChangedIt;
}

/** Where a diagnosis stands: under way, failed, or a report for each customer. */
export function DiagnosisOutcome({ diagnosis, actions, ...shown }: Props) {
  const { say } = useWords();
  switch (diagnosis.state) {
    case 'idle':
      return null;
    case 'loading':
      return (
        <Waiting text={say('screen.diagnosing')}>
          <Button spacing="compact" onClick={actions.cancel}>
            {say('screen.diagnosing.cancel')}
          </Button>
        </Waiting>
      );
    case 'failed':
      return <FailureMessage failure={diagnosis.failure} meaning={say('screen.nothing-lost')} />;
    case 'ready':
      return (
        <ErrorBoundary key={diagnosis.run}>
          <Stack space="space.200" alignInline="stretch">
            {diagnosis.parts === undefined ? null : <PartsProgress parts={diagnosis.parts} actions={actions} />}
            <Reports customers={diagnosis.customers} actions={actions} {...shown} />
          </Stack>
        </ErrorBoundary>
      );
    default:
      return diagnosis satisfies never;
  }
}

interface ReportsProps {
  customers: Extract<Diagnosis, { state: 'ready' }>['customers'];
  actions: DiagnosisActions;
  besides?: Besides;
  whoChanged?: WhoChangedIt;
}

function Reports({ customers, actions, ...shown }: ReportsProps) {
  const [chosen, setChosen] = useState(0);
  return (
    <Stack space="space.300" alignInline="stretch">
      {customers.length > 1 ? <CustomerList customers={customers} chosen={chosen} onChoose={setChosen} /> : null}
      {/* Hidden reports draw nothing, and take no space between others. */}
      <Stack space="space.0" alignInline="stretch">
        {customers.map((customer, index) => (
          <CustomerReport
            key={customer.report.target.email}
            customer={customer}
            actions={actions}
            hidden={index !== chosen}
            {...shown}
          />
        ))}
      </Stack>
    </Stack>
  );
}
