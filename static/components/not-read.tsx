import { List, ListItem, Stack, Text } from '@forge/react';
import type { Finding } from '../../src/diagnosis/judge';
import { unreadGroups } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';

interface Props {
  findings: readonly Finding[];
  /** Something that was seen explains the symptom, so that none of this can. */
  settled: boolean;
}

/** What could not be read, why, every call that was tried, and which causes that leaves open. */
export function NotRead({ findings, settled }: Props) {
  const { say } = useWords();
  return (
    <List type="unordered">
      {unreadGroups(findings).map(({ causes, lines }) => (
        <ListItem key={causes.join()}>
          <Stack space="space.050">
            {lines(say).map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            <Text size="small">{say(settled ? 'screen.unread.settled' : 'report.couldBe')}</Text>
            <List type="unordered">
              {causes.map((cause) => (
                <ListItem key={cause}>
                  <Text size="small">{say(`check.${cause}.title`)}</Text>
                </ListItem>
              ))}
            </List>
          </Stack>
        </ListItem>
      ))}
    </List>
  );
}
