import { SectionMessage, Stack, Text } from '@forge/react';
import { useMemo } from 'react';
import { HandOffsToAnswer } from '../components/hand-offs-to-answer';
import { Waiting } from '../components/waiting';
import { projectLists } from '../hooks/project-lists';
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
          <Waiting text={say('hand-off.loading')} />
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
  return (
    <HandOffsToAnswer
      source={source}
      shown
      about="hand-off.list.about"
      others="hand-off.own"
      projectOf={() => project}
    />
  );
}
