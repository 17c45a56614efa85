import { List, ListItem, Stack, Text } from '@forge/react';
import type { Finding } from '../../src/diagnosis/judge';
import { evidenceText, type ReadBy } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { SourceLine } from './source-line';

/** A finding that rests on something seen. */
export type Seen = Extract<Finding, { outcome: 'blocks' | 'warns' | 'passes' }>;

interface Props {
  finding: Seen;
  /** Absent where somebody else diagnosed: what was told is shown with who told it. */
  report?: ReadBy;
}

/** What was seen, each with where it is known from. */
export function EvidenceList({ finding, report }: Props) {
  const { say } = useWords();
  return (
    <List type="unordered">
      {finding.evidence.map((one, index) => {
        const source = finding.sources[one.fact];
        return (
          <ListItem key={`${one.label}-${String(index)}`}>
            <Stack space="space.025">
              <Text>{evidenceText(finding, one, say)}</Text>
              {source === undefined ? null : <SourceLine source={source} report={report} />}
            </Stack>
          </ListItem>
        );
      })}
    </List>
  );
}
