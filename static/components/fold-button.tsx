import { Button } from '@forge/react';
import { useWords } from '../hooks/use-words';

interface Props {
  /** What is in the part that it opens. */
  title: string;
  open: boolean;
  onPress: () => void;
}

/** Opens and closes a part that is folded away, and says what is in it. */
export function FoldButton({ title, open, onPress }: Props) {
  const { say } = useWords();
  return (
    <Button
      appearance="subtle"
      spacing="compact"
      iconBefore={open ? 'chevron-down' : 'chevron-right'}
      onClick={onPress}
    >
      {say(open ? 'screen.fold.close' : 'screen.fold.open', { title })}
    </Button>
  );
}
