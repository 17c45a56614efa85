import { Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';
import { EvidenceList } from './evidence-list';
import { isTrouble } from './trouble';

/** What follows from a cause: shown with it, since mending the cause mends it. */
export function Consequences({ cause, report }: { cause: string; report: Report }) {
  const { say } = useWords();
  const following = report.verdict.findings.filter(isTrouble).filter(({ under }) => under === cause);
  if (following.length === 0) return null;
  return (
    <Stack space="space.100">
      <Text weight="bold">{say('report.follows')}</Text>
      {following.map((one) => (
        <Stack key={one.cause} space="space.050">
          <Text>{say(`check.${one.cause}.title`)}</Text>
          <Text color="color.text.subtle">{say(`check.${one.cause}.${one.message}`, one.values)}</Text>
          <EvidenceList finding={one} report={report} />
        </Stack>
      ))}
    </Stack>
  );
}
