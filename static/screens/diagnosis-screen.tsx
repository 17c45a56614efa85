import { Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { CustomerList } from '../components/customer-list';
import { ErrorBoundary } from '../components/error-boundary';
import { FailureMessage } from '../components/failure-message';
import { InviteForm } from '../components/invite-form';
import { useDiagnosis, type Diagnosis, type DiagnosisActions } from '../hooks/use-diagnosis';
import type { Project } from '../hooks/use-project';
import { useWords } from '../hooks/use-words';
import { CustomerReport } from './customer-report';

/** From the pasted error to a report for each customer. */
export function DiagnosisScreen({ project }: { project: Project }) {
  const { say } = useWords();
  const [diagnosis, actions] = useDiagnosis();
  return (
    <Stack space="space.300" alignInline="stretch">
      {project.state === 'missing' ? (
        <SectionMessage appearance="warning">
          <Text>{say('screen.project-missing')}</Text>
        </SectionMessage>
      ) : null}
      <InviteForm
        loading={diagnosis.state === 'loading'}
        disabled={project.state !== 'ready'}
        onDiagnose={(text, symptom) => {
          if (project.state === 'ready') void actions.diagnose(project.key, text, symptom);
        }}
        onCheckProject={() => {
          if (project.state === 'ready') void actions.checkProject(project.key);
        }}
      />
      <Outcome diagnosis={diagnosis} actions={actions} />
    </Stack>
  );
}

function Outcome({ diagnosis, actions }: { diagnosis: Diagnosis; actions: DiagnosisActions }) {
  const { say } = useWords();
  switch (diagnosis.state) {
    case 'idle':
      return null;
    case 'loading':
      return (
        <Inline space="space.100" alignBlock="center">
          <Spinner size="small" />
          <Text>{say('screen.diagnosing')}</Text>
        </Inline>
      );
    case 'failed':
      return <FailureMessage failure={diagnosis.failure} meaning={say('screen.nothing-lost')} />;
    case 'ready':
      return (
        <ErrorBoundary key={diagnosis.run}>
          <Reports customers={diagnosis.customers} actions={actions} />
        </ErrorBoundary>
      );
    default:
      return diagnosis satisfies never;
  }
}

function Reports({
  customers,
  actions,
}: {
  customers: Extract<Diagnosis, { state: 'ready' }>['customers'];
  actions: DiagnosisActions;
}) {
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
          />
        ))}
      </Stack>
    </Stack>
  );
}
