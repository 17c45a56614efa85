import ButtonGroup from '@atlaskit/button/button-group';
import Button, { LinkButton } from '@atlaskit/button/new';
import type { ElementType } from 'react';
import { reportError } from '../host-record';
import type { Drawer } from '../drawer';
import { iconNamed } from '../icons';
import { addressOf, onLinkClick } from '../navigation';
import { passOn } from '../pass-on';

const AnyButton: ElementType = Button;
const AnyLinkButton: ElementType = LinkButton;

function icon(name: unknown): Record<string, unknown> | undefined {
  if (name === undefined) return undefined;
  const glyph = iconNamed(String(name));
  if (glyph === undefined) reportError('Button', `The local host has no drawing of the icon "${String(name)}" yet.`);
  return glyph as Record<string, unknown> | undefined;
}

const PlainButton: Drawer = ({ p, kids }) => {
  const { iconBefore, iconAfter, spacing, ...rest } = p;
  return (
    <AnyButton
      {...rest}
      spacing={spacing === 'none' ? 'compact' : spacing}
      iconBefore={icon(iconBefore)}
      iconAfter={icon(iconAfter)}
    >
      {kids}
    </AnyButton>
  );
};

export const buttonDrawers: Record<string, Drawer> = {
  Button: PlainButton,
  LoadingButton: PlainButton,
  LinkButton: ({ p, kids }) => {
    const { href, onClick, target, ...rest } = p;
    const newTab = target === '_blank';
    const follow = onLinkClick(String(href ?? ''), newTab);
    return (
      <AnyLinkButton
        {...rest}
        href={addressOf(String(href ?? ''))}
        target={newTab ? '_blank' : undefined}
        onClick={(event: React.MouseEvent<HTMLAnchorElement>) => {
          if (typeof onClick === 'function') onClick(event);
          follow(event);
        }}
      >
        {kids}
      </AnyLinkButton>
    );
  },
  ButtonGroup: passOn(ButtonGroup),
};
