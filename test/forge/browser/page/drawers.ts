import type { Drawer } from './drawer';
import { buttonDrawers } from './drawers/buttons';
import { fieldDrawers } from './drawers/fields';
import { chartDrawers } from './drawers/charts';
import { choiceDrawers } from './drawers/choices';
import { layoutDrawers } from './drawers/layout';
import { messageDrawers } from './drawers/messages';
import { modalDrawers } from './drawers/modal';
import { progressDrawers } from './drawers/progress';
import { tableDrawers } from './drawers/table';
import { tabDrawers } from './drawers/tabs';
import { textDrawers } from './drawers/text';
import { userDrawers } from './drawers/user';

/** Every UI Kit component that the host can draw. */
export const drawers: Record<string, Drawer | undefined> = {
  ...buttonDrawers,
  ...chartDrawers,
  ...choiceDrawers,
  ...fieldDrawers,
  ...layoutDrawers,
  ...messageDrawers,
  ...modalDrawers,
  ...progressDrawers,
  ...tableDrawers,
  ...tabDrawers,
  ...textDrawers,
  ...userDrawers,
};
