import type { ElementType } from 'react';
import type { Drawer } from './drawer';

/** Draws with a component of the design system that takes the same props under the same names. */
export function passOn(Component: ElementType): Drawer {
  return function PassedOn({ p, kids }) {
    return kids === undefined ? <Component {...p} /> : <Component {...p}>{kids}</Component>;
  };
}
