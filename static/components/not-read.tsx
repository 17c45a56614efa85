import { Box, List, ListItem, Stack, Text, xcss } from '@forge/react';
import type { Finding } from '../../src/diagnosis/judge';
import { unreadGroups } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';

const MEANINGS = {
  open: 'report.couldBe',
  settled: 'screen.unread.settled',
  beside: 'screen.unread.beside',
} as const;

/** Apart from the next, further than its own lines from each other. */
const group = xcss({ paddingBlock: 'space.050' });

interface Props {
  findings: readonly Finding[];
  /** What that means for the causes: still possible, settled by something that was seen, or beside the symptom. */
  meaning: keyof typeof MEANINGS;
}

/** What could not be read, why, every call that was tried, and which causes that leaves open. */
export function NotRead({ findings, meaning }: Props) {
  const { say } = useWords();
  const groups = unreadGroups(findings);
  if (groups.length === 0) return null;
  return (
    <List type="unordered">
      {groups.map(({ causes, lines }) => (
        <ListItem key={causes.join()}>
          <Box xcss={group}>
            <Stack space="space.050">
              {lines(say).map((line) => (
                <Text key={line}>{line}</Text>
              ))}
              <Text size="small">{say(MEANINGS[meaning])}</Text>
              <List type="unordered">
                {causes.map((cause) => (
                  <ListItem key={cause}>
                    <Text size="small">{say(`check.${cause}.title`)}</Text>
                  </ListItem>
                ))}
              </List>
            </Stack>
          </Box>
        </ListItem>
      ))}
    </List>
  );
}
