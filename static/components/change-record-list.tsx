import { Inline, List, ListItem, Stack, Text, User } from '@forge/react';
import type { ChangeRecord } from '../../src/facts/change-history';
import { changeText, recordTitle } from '../../src/words/change-text';
import { useWords } from '../hooks/use-words';

/** Records of the site's audit log: who, when, and what in the log's own words. */
export function ChangeRecordList({ records }: { records: readonly ChangeRecord[] }) {
  const { say, when } = useWords();
  return (
    <List type="unordered">
      {records.map((record, index) => {
        const { of, at, by, projects, accounts, changes } = record;
        const values = changes.map((change) => changeText(change, say)).filter((text) => text !== undefined);
        return (
          <ListItem key={index}>
            <Stack space="space.025">
              <Inline space="space.100" alignBlock="center" shouldWrap>
                <Text weight="bold">{when(at)}</Text>
                {by === undefined ? <Text>{say('screen.history.nobody')}</Text> : <User accountId={by} />}
              </Inline>
              <Text>{recordTitle(record, say)}</Text>
              {projects.length === 0 ? null : <Text>{say('screen.history.projects', { projects })}</Text>}
              {accounts.map((account) => (
                <Inline key={account} space="space.100" alignBlock="center" shouldWrap>
                  <Text>{say('screen.history.account', { of })}</Text>
                  <User accountId={account} />
                </Inline>
              ))}
              {values.map((text, place) => (
                <Text key={place}>{text}</Text>
              ))}
            </Stack>
          </ListItem>
        );
      })}
    </List>
  );
}
