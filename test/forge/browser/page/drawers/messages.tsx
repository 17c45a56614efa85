import EmptyState from '@atlaskit/empty-state';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import type { ElementType } from 'react';
import { drawProp } from '../draw';
import type { Drawer } from '../drawer';
import { nodesFromElements } from '../forge-doc';
import { DrawAll } from '../draw';
import { addressOf, onLinkClick } from '../navigation';

const AnySectionMessage: ElementType = SectionMessage;
const AnyEmptyState: ElementType = EmptyState;
const AnyAction: ElementType = SectionMessageAction;

export const messageDrawers: Record<string, Drawer> = {
  SectionMessage: ({ p, node, kids }) => {
    const actions = nodesFromElements(p['actions'], `${node.key}.actions`);
    return (
      <AnySectionMessage {...p} actions={actions.length > 0 ? DrawAll({ nodes: actions }) : undefined}>
        {kids}
      </AnySectionMessage>
    );
  },
  SectionMessageAction: ({ p, kids }) => {
    const href = typeof p['href'] === 'string' ? p['href'] : undefined;
    const follow = href === undefined ? undefined : onLinkClick(href, false);
    return (
      <AnyAction
        {...p}
        href={href === undefined ? undefined : addressOf(href)}
        onClick={(event: React.MouseEvent<HTMLAnchorElement>) => {
          if (typeof p['onClick'] === 'function') p['onClick'](event);
          follow?.(event);
        }}
      >
        {kids}
      </AnyAction>
    );
  },
  EmptyState: ({ p, node }) => (
    <AnyEmptyState
      {...p}
      description={drawProp(p['description'], `${node.key}.description`)}
      primaryAction={drawProp(p['primaryAction'], `${node.key}.primary`)}
      secondaryAction={drawProp(p['secondaryAction'], `${node.key}.secondary`)}
      tertiaryAction={drawProp(p['tertiaryAction'], `${node.key}.tertiary`)}
    />
  ),
};
