import { List, ListItem, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Change } from '../../src/repairs/changes/change';
import { changeText } from '../../src/words/plan-text';
import { useWords } from '../hooks/use-words';

interface Props {
  changes: readonly Change[];
  /** What became of the change at this place of the list. */
  outcomeOf?: (index: number) => ReactNode;
}

/** The changes of a plan, each with its state before and after. */
export function ChangeList({ changes, outcomeOf }: Props) {
  const { say } = useWords();
  return (
    <List type="ordered">
      {changes.map((change, index) => {
        const { title, before, after } = changeText(change, say);
        return (
          <ListItem key={index}>
            <Stack space="space.025">
              <Text>{title}</Text>
              <Text weight="bold">{say('screen.plan.from-to', { before, after })}</Text>
              {outcomeOf?.(index)}
            </Stack>
          </ListItem>
        );
      })}
    </List>
  );
}
