import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { symptomText } from '../../src/words/conclusion-text';
import { attemptText } from '../../src/words/report-text';
import type { Renewal } from '../hooks/use-diagnosis';
import { useWords } from '../hooks/use-words';
import { conclusionLozenge } from './conclusion-lozenge';
import { FailureMessage } from './failure-message';
import { Waiting } from './waiting';

interface Props {
  report: Report;
  renewal: Renewal;
  /** What the site said when inviting was tried stands elsewhere already. */
  attemptShown: boolean;
  onRenew: () => void;
}

/** Whose report it is, its conclusion in a word, how fresh it is, and the way to a fresh one. */
export function ReportHead({ report, renewal, attemptShown, onRenew }: Props) {
  const { say, when } = useWords();
  const { target, verdict, complaint, finishedAt, calls } = report;
  const attempt = attemptText(report, say);
  return (
    <Stack space="space.100" alignInline="stretch">
      <Inline space="space.150" alignBlock="center" spread="space-between" shouldWrap>
        <Inline space="space.150" alignBlock="center" shouldWrap>
          <Heading as="h2" size="medium">
            {target.email || say('screen.report.project', { name: target.projectName, key: target.projectKey })}
          </Heading>
          {conclusionLozenge(verdict, say)}
        </Inline>
        {renewal.state === 'renewing' ? (
          <Waiting text={say('screen.report.renewing')} />
        ) : (
          <Button spacing="compact" iconBefore="refresh" onClick={onRenew}>
            {say('screen.report.renew')}
          </Button>
        )}
      </Inline>
      <Text size="small" color="color.text.subtle">
        {target.email === ''
          ? say('screen.report.about-project', { at: when(finishedAt), calls })
          : say('screen.report.about', {
              project: target.projectName,
              symptom: symptomText(complaint, say),
              at: when(finishedAt),
              calls,
            })}
      </Text>
      {attempt === undefined || attemptShown ? null : <Text>{attempt}</Text>}
      {renewal.state === 'failed' ? (
        <FailureMessage failure={renewal.failure} meaning={say('screen.report.older')} />
      ) : null}
    </Stack>
  );
}
