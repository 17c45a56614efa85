import { Inline, LoadingButton, Stack, Text } from '@forge/react';
import { ChangeLookup, Lookup } from '../components/change-lookup';
import { Folded } from '../components/folded';
import { useProjectCheck } from '../hooks/use-project-check';
import type { Typed } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import type { WhoChangedIt } from './customer-report';
import { DiagnosisOutcome } from './diagnosis-outcome';

const whoChanged: WhoChangedIt = (cause, { target }, allowed) => (
  <Lookup project={target.projectKey} email={target.email} cause={cause} allowed={allowed} />
);

/** What would stop every customer of the service project; nobody has to be named. */
export function HealthScreen({ project, typed }: { project: string | undefined; typed: Typed }) {
  const { say } = useWords();
  const [diagnosis, actions] = useProjectCheck();
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say('project-settings.health.about')}</Text>
      <Inline>
        <LoadingButton
          appearance="primary"
          isDisabled={project === undefined}
          isLoading={diagnosis.state === 'loading'}
          onClick={() => {
            if (project !== undefined) void actions.checkProject(project);
          }}
        >
          {say('screen.form.check-project')}
        </LoadingButton>
      </Inline>
      <DiagnosisOutcome diagnosis={diagnosis} actions={actions} whoChanged={whoChanged} />
      {project === undefined ? null : (
        <Folded title={say('screen.history.lookup')}>
          <ChangeLookup project={project} typed={typed} />
        </Folded>
      )}
    </Stack>
  );
}
