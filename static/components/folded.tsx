import { Button, Inline, Stack } from '@forge/react';
import { useState, type ReactNode } from 'react';
import { useWords } from '../hooks/use-words';

/** A long part that is opened by a button which says what is in it. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Stack space="space.100" alignInline="stretch">
      <Inline>
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={open ? 'chevron-down' : 'chevron-right'}
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'screen.fold.close' : 'screen.fold.open', { title })}
        </Button>
      </Inline>
      {open ? children : null}
    </Stack>
  );
}
