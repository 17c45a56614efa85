import { List, ListItem, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';
import { EvidenceList, type Seen } from './evidence-list';

/** Faults that were looked for and not found, with what that rests on. */
export function FineList({ findings, report }: { findings: Seen[]; report: Report }) {
  const { say } = useWords();
  return (
    <List type="unordered">
      {findings.map((finding) => (
        <ListItem key={finding.cause}>
          <Stack space="space.025">
            <Text>{say('report.notSo', { title: say(`check.${finding.cause}.title`) })}</Text>
            <EvidenceList finding={finding} report={report} />
          </Stack>
        </ListItem>
      ))}
    </List>
  );
}
