import { Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import { AuditTable } from '../components/audit-table';
import { FailureMessage } from '../components/failure-message';
import { useAuditTrail } from '../hooks/use-audit-trail';
import type { Failure } from '../hooks/settle';
import { useWords } from '../hooks/use-words';

/** What this app changed in the service project, newest first; read whenever the screen comes into sight. */
export function AuditScreen({ project, shown }: { project: string; shown: boolean }) {
  const { say } = useWords();
  const [trail, read] = useAuditTrail(project);
  useEffect(() => {
    if (shown) read();
  }, [shown, read]);
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say('screen.audit.about')}</Text>
      <Inline>
        <LoadingButton isLoading={trail.state === 'loading'} onClick={read}>
          {say('screen.audit.refresh')}
        </LoadingButton>
      </Inline>
      {trail.state === 'failed' ? <AuditFailure failure={trail.failure} /> : null}
      {trail.state === 'ready' || trail.state === 'loading' ? (
        <AuditTable entries={trail.entries} loading={trail.state === 'loading'} />
      ) : null}
    </Stack>
  );
}

function AuditFailure({ failure }: { failure: Failure }) {
  const { say } = useWords();
  if (failure.kind !== 'problem' || failure.problem.code !== 'not-allowed') return <FailureMessage failure={failure} />;
  return (
    <SectionMessage appearance="information">
      <Text>{say('screen.audit.not-allowed')}</Text>
    </SectionMessage>
  );
}
