import { Box, Inline, Pressable, Stack, xcss } from '@atlaskit/primitives';
import type { ElementType } from 'react';
import type { Drawer } from '../drawer';
import { passOn } from '../pass-on';

/** Apps send plain style objects; only the design system's own xcss() makes styles of them. */
function withStyles(Component: ElementType): Drawer {
  return function Styled({ p, kids }) {
    const styles = p['xcss'] === undefined ? undefined : xcss(p['xcss'] as Parameters<typeof xcss>[0]);
    return (
      <Component {...p} xcss={styles}>
        {kids}
      </Component>
    );
  };
}

export const layoutDrawers: Record<string, Drawer> = {
  Box: withStyles(Box),
  Pressable: withStyles(Pressable),
  Inline: passOn(Inline),
  Stack: passOn(Stack),
  ContentWrapper: ({ kids }) => kids,
};
