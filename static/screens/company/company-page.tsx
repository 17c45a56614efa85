import { SectionMessage, Text } from '@forge/react';
import { useProject } from '../../hooks/use-project';
import { useWords } from '../../hooks/use-words';
import { CompanyScreen } from './company-screen';

/** The page beside the diagnosis, where a whole company is let into the service project. */
export function CompanyPage() {
  const { say } = useWords();
  const project = useProject();
  switch (project.state) {
    case 'loading':
      return <CompanyScreen />;
    case 'missing':
      return (
        <SectionMessage appearance="warning">
          <Text>{say('screen.project-missing')}</Text>
        </SectionMessage>
      );
    case 'ready':
      return <CompanyScreen project={project.key} />;
    default:
      return project satisfies never;
  }
}
