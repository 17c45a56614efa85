import { List, ListItem, Text } from '@forge/react';

/** Sentences, one below the other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <List type="unordered">
      {lines.map((line, index) => (
        <ListItem key={index}>
          <Text>{line}</Text>
        </ListItem>
      ))}
    </List>
  );
}
