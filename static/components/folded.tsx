import { Inline, Stack } from '@forge/react';
import { useState, type ReactNode } from 'react';
import { FoldButton } from './fold-button';

/** A long part that is opened by a button which says what is in it. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Stack space="space.100" alignInline="stretch">
      <Inline>
        <FoldButton title={title} open={open} onPress={() => setOpen(!open)} />
      </Inline>
      {open ? children : null}
    </Stack>
  );
}
