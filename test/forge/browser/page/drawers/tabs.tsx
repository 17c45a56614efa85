import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { ElementType } from 'react';
import type { Drawer } from '../drawer';
import { passOn } from '../pass-on';

const AnyTabs: ElementType = Tabs;

export const tabDrawers: Record<string, Drawer> = {
  Tabs: ({ p, kids }) => (
    <AnyTabs {...p} id={p['id'] ?? 'tabs'}>
      {kids}
    </AnyTabs>
  ),
  TabList: passOn(TabList),
  Tab: passOn(Tab),
  TabPanel: ({ p, kids }) => {
    const AnyPanel: ElementType = TabPanel;
    return (
      <AnyPanel {...p}>
        <div className="tab-panel">{kids}</div>
      </AnyPanel>
    );
  },
};
