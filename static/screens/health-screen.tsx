import { Inline, LoadingButton, Stack, Text } from '@forge/react';
import { useProjectCheck } from '../hooks/use-project-check';
import { useWords } from '../hooks/use-words';
import { DiagnosisOutcome } from './diagnosis-outcome';

/** What would stop every customer of the service project; nobody has to be named. */
export function HealthScreen({ project }: { project: string | undefined }) {
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
      <DiagnosisOutcome diagnosis={diagnosis} actions={actions} />
    </Stack>
  );
}
