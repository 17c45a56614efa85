import { Inline, List, ListItem, Stack, Text, User } from '@forge/react';
import type { SchemeRecord } from '../../src/facts/scheme-history';
import type { Say } from '../../src/words/say';
import { useWords } from '../hooks/use-words';

/** Records of the site's audit log: who, when, and what in the log's own words. */
export function SchemeRecordList({ records }: { records: readonly SchemeRecord[] }) {
  const { say, when } = useWords();
  return (
    <List type="unordered">
      {records.map(({ at, by, summary, projects, changes }, index) => (
        <ListItem key={index}>
          <Stack space="space.025">
            <Inline space="space.100" alignBlock="center" shouldWrap>
              <Text weight="bold">{when(at)}</Text>
              {by === undefined ? <Text>{say('screen.history.nobody')}</Text> : <User accountId={by} />}
            </Inline>
            <Text>{summary}</Text>
            {projects.length === 0 ? null : <Text>{say('screen.history.projects', { projects })}</Text>}
            {changes.map((change, place) => (
              <Text key={place}>{changeText(change, say)}</Text>
            ))}
          </Stack>
        </ListItem>
      ))}
    </List>
  );
}

function changeText({ field, from, to }: SchemeRecord['changes'][number], say: Say): string {
  const nothing = say('evidence.nothing');
  const [before, after] = [from ?? nothing, to ?? nothing];
  return field === ''
    ? say('screen.plan.from-to', { before, after })
    : say('screen.history.value', { field, from: before, to: after });
}
