import { Inline, Text, User } from '@forge/react';
import { useWords } from '../../hooks/use-words';

interface Props {
  /** Account id of who changed the setting last; where nobody has, nothing is drawn. */
  by?: string | undefined;
  at?: string | undefined;
}

/** Who changed a setting last, and when. */
export function ChangedBy({ by, at }: Props) {
  const { say, when } = useWords();
  if (by === undefined || at === undefined) return null;
  return (
    <Inline space="space.050">
      <Text>{say('settings.retention.changed', { at: when(at) })}</Text>
      <User accountId={by} />
    </Inline>
  );
}
