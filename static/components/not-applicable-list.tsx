import { List, ListItem, Stack, Text } from '@forge/react';
import type { Finding } from '../../src/diagnosis/judge';
import { useWords } from '../hooks/use-words';

/** Causes that cannot be at work here, each with why. */
export function NotApplicableList({ findings }: { findings: Extract<Finding, { outcome: 'not-applicable' }>[] }) {
  const { say } = useWords();
  return (
    <List type="unordered">
      {findings.map(({ cause, because }) => (
        <ListItem key={cause}>
          <Stack space="space.025">
            <Text>{say(`check.${cause}.title`)}</Text>
            <Text size="small" color="color.text.subtle">
              {say(`check.${cause}.${because}`)}
            </Text>
          </Stack>
        </ListItem>
      ))}
    </List>
  );
}
