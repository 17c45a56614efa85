import type { ComponentType, ReactNode } from 'react';
import type { DocNode } from './forge-doc';

/** A node's props after the check, with the app's handlers made safe; `kids` is undefined for a node without children. */
export interface Drawn {
  node: DocNode;
  p: Record<string, unknown>;
  kids: ReactNode;
}

/** Draws one UI Kit component with the design system's own. */
export type Drawer = ComponentType<Drawn>;
