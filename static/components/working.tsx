import { Button, Inline, ProgressBar, Stack, Text } from '@forge/react';
import { useWords } from '../hooks/use-words';

interface Props {
  text: string;
  /** From 0 to 1. */
  share: number;
  onStop: () => void;
}

/** How far something long has come, with a way to end it. */
export function Working({ text, share, onStop }: Props) {
  const { say } = useWords();
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text>{text}</Text>
      <ProgressBar value={share} ariaLabel={text} />
      <Inline>
        <Button onClick={onStop}>{say('company.stop')}</Button>
      </Inline>
    </Stack>
  );
}
