import { SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { useMemo } from 'react';
import { FailureMessage } from '../components/failure-message';
import { HandOffLists } from '../components/hand-off-lists';
import { HandedCompany } from '../components/handed-company';
import { projectLists } from '../hooks/project-lists';
import { useDiagnoseThere } from '../hooks/use-diagnose-there';
import { useHandOffAnswers } from '../hooks/use-hand-off-answers';
import { useProject } from '../hooks/use-project';
import { useWords } from '../hooks/use-words';

/** The page of plans that were sent from a service project: one's own, and the open ones for whoever may answer. */
export function HandOffsScreen() {
  const { say } = useWords();
  const project = useProject();
  switch (project.state) {
    case 'loading':
      return (
        <Stack space="space.200" alignInline="stretch">
          <Text>{say('hand-off.list.about')}</Text>
          <Spinner size="medium" label={say('hand-off.loading')} />
        </Stack>
      );
    case 'missing':
      return (
        <SectionMessage appearance="warning">
          <Text>{say('screen.project-missing')}</Text>
        </SectionMessage>
      );
    case 'ready':
      return <Sent project={project.key} />;
    default:
      return project satisfies never;
  }
}

function Sent({ project }: { project: string }) {
  const source = useMemo(() => projectLists(project), [project]);
  const [failure, diagnoseThere] = useDiagnoseThere();
  const [answered, acts] = useHandOffAnswers();
  return (
    <Stack space="space.200" alignInline="stretch">
      {failure === undefined ? null : <FailureMessage failure={failure} />}
      <HandOffLists
        source={source}
        shown
        about="hand-off.list.about"
        others="hand-off.own"
        everybody={(handOff, company) => <HandedCompany handOff={handOff} company={company} />}
        answers={{ answered, acts, onAgain: ({ plan }) => diagnoseThere(project, plan.target.email) }}
      />
    </Stack>
  );
}
