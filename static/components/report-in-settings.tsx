import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { useReportInSettings } from '../hooks/use-report-in-settings';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { FailureMessage } from './failure-message';

/** The way to this report among the project settings, where who changed what and what differs is told. */
export function ReportInSettings({ report }: { report: Report }) {
  const { say } = useWords();
  const [failure, open] = useReportInSettings();
  const { rights } = report.caller;
  // Where nothing is wrong, nobody has changed it.
  const nothing = report.verdict.conclusion === 'clear';
  if (nothing || (rights !== 'project-admin' && rights !== 'jira-admin')) return null;
  return (
    <Card>
      <Stack space="space.050">
        <Heading as="h3" size="small">
          {say('screen.elsewhere.title')}
        </Heading>
        <Text>{say('screen.elsewhere.about')}</Text>
      </Stack>
      <Inline>
        <Button onClick={() => open(report)}>{say('screen.elsewhere.open')}</Button>
      </Inline>
      {failure === undefined ? null : <FailureMessage failure={failure} />}
    </Card>
  );
}
