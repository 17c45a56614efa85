import { Heading, Stack } from '@forge/react';
import type { ReactNode } from 'react';

/** A part of the report under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack space="space.150" alignInline="stretch">
      <Heading as="h3" size="small">
        {title}
      </Heading>
      {children}
    </Stack>
  );
}
