import { Box, Stack, xcss } from '@forge/react';
import type { ReactNode } from 'react';

const frame = xcss({
  padding: 'space.200',
  backgroundColor: 'elevation.surface',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.large',
});

/** A framed part of the page. */
export function Card({ children }: { children: ReactNode }) {
  return (
    <Box xcss={frame}>
      <Stack space="space.150" alignInline="stretch">
        {children}
      </Stack>
    </Box>
  );
}
