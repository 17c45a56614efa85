import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';
import { openProjectSettings } from '../project-page';
import { Card } from './card';

/** The way from a report to what differs from another service project, for those whom that page is open to. */
export function CompareLink({ report: { caller, target } }: { report: Report }) {
  const { say } = useWords();
  if (caller.rights !== 'project-admin' && caller.rights !== 'jira-admin') return null;
  return (
    <Card>
      <Stack space="space.050">
        <Heading as="h3" size="small">
          {say('screen.compare.title')}
        </Heading>
        <Text>{say('screen.compare.elsewhere')}</Text>
      </Stack>
      <Inline>
        <Button onClick={() => void openProjectSettings(target.projectKey)}>{say('screen.compare.open')}</Button>
      </Inline>
    </Card>
  );
}
