import { SectionMessage, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Report } from '../../src/requests/report';
import { unreadGroups } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { FindingCard, type Trouble } from './finding-card';

/** The outcome of a diagnosis, first of all: the root cause, or that none was seen. */
export function Conclusion({ report, below }: { report: Report; below: (cause: string) => ReactNode }) {
  const { say } = useWords();
  const { verdict } = report;
  const { rootCause, conclusion, open } = verdict;
  const finding = verdict.findings.find((one): one is Trouble => one.cause === rootCause && one.outcome === 'blocks');
  if (finding !== undefined) {
    return (
      <FindingCard finding={finding} root report={report}>
        {below(finding.cause)}
      </FindingCard>
    );
  }
  const clear = conclusion === 'clear';
  // Clear although something was not read: what was found settles it.
  const clearNext =
    unreadGroups(verdict.findings).length > 0 ? 'screen.conclusion.settled-next' : 'screen.conclusion.clear-next';
  return (
    <SectionMessage appearance={clear ? 'success' : 'warning'} title={say(`screen.conclusion.${conclusion}-title`)}>
      <Stack space="space.050">
        {clear ? null : <Text>{say(`conclusion.${conclusion}`, { count: open.length, cause: '' })}</Text>}
        <Text>{say(clear ? clearNext : 'screen.conclusion.open-next')}</Text>
      </Stack>
    </SectionMessage>
  );
}
