import { Stack, Text } from '@forge/react';

/** A sentence under what it is about. */
export function Labelled({ label, text }: { label: string; text: string }) {
  return (
    <Stack space="space.025">
      <Text weight="bold">{label}</Text>
      <Text>{text}</Text>
    </Stack>
  );
}
