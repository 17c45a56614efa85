import { SectionMessage, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Report } from '../../src/requests/report';
import { conclusionText, mannerOf, type Manner } from '../../src/words/conclusion-text';
import { unreadGroups } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { FindingCard } from './finding-card';
import { isTrouble } from './trouble';

const CLEAR_NEXT: Record<Manner, string> = {
  conclusion: 'screen.conclusion.clear-next',
  preflight: 'screen.conclusion.preflight-next',
  health: 'screen.conclusion.health-next',
};

/** The outcome of a diagnosis, first of all: the root cause, or that none was seen. */
export function Conclusion({ report, below }: { report: Report; below: (cause: string) => ReactNode }) {
  const { say } = useWords();
  const { verdict } = report;
  const { rootCause, conclusion } = verdict;
  const manner = mannerOf(report);
  const finding = verdict.findings.filter(isTrouble).find((one) => one.cause === rootCause && one.outcome === 'blocks');
  if (finding !== undefined) {
    return (
      <FindingCard finding={finding} root report={report}>
        {below(finding.cause)}
      </FindingCard>
    );
  }
  const clear = conclusion === 'clear';
  // Clear although something was not read: what was found settles it.
  const clearNext = unreadGroups(verdict.findings).length > 0 ? 'screen.conclusion.settled-next' : CLEAR_NEXT[manner];
  const own = manner !== 'conclusion' && clear;
  const title = own ? conclusionText(report, say) : say(`screen.conclusion.${sortOf(verdict)}-title`);
  return (
    <SectionMessage appearance={clear ? 'success' : 'warning'} title={title}>
      <Stack space="space.050">
        {clear ? null : <Text>{conclusionText(report, say)}</Text>}
        {verdict.unsaid ? null : <Text>{say(clear ? clearNext : 'screen.conclusion.open-next')}</Text>}
      </Stack>
    </SectionMessage>
  );
}

function sortOf({
  aside,
  unsaid,
  conclusion,
}: Report['verdict']): 'aside' | 'unsaid' | Report['verdict']['conclusion'] {
  if (aside !== undefined) return 'aside';
  return unsaid ? 'unsaid' : conclusion;
}
