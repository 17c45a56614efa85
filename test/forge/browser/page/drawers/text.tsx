import Badge from '@atlaskit/badge';
import Heading from '@atlaskit/heading';
import Link from '@atlaskit/link';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives';
import { RemovableTag, SimpleTag } from '@atlaskit/tag';
import TagGroup from '@atlaskit/tag-group';
import Tooltip from '@atlaskit/tooltip';
import type { ElementType } from 'react';
import { drawProp } from '../draw';
import type { Drawer } from '../drawer';
import { textOf } from '../forge-doc';
import { addressOf, onLinkClick } from '../navigation';
import { passOn } from '../pass-on';

const AnyText: ElementType = Text;
const AnyBadge: ElementType = Badge;
const AnyLozenge: ElementType = Lozenge;
const AnyTooltip: ElementType = Tooltip;
const AnyRemovableTag: ElementType = RemovableTag;
const AnySimpleTag: ElementType = SimpleTag;

export const textDrawers: Record<string, Drawer> = {
  Heading: ({ p, kids }) => {
    const AnyHeading: ElementType = Heading;
    return (
      <AnyHeading {...p} size={p['size'] ?? 'medium'}>
        {kids}
      </AnyHeading>
    );
  },
  Text: ({ p, kids }) => {
    if (p['as'] !== 'strike') return <AnyText {...p}>{kids}</AnyText>;
    return (
      <AnyText {...p} as="span">
        <s>{kids}</s>
      </AnyText>
    );
  },
  Strong: ({ kids }) => <strong>{kids}</strong>,
  Em: ({ kids }) => <em>{kids}</em>,
  Strike: ({ kids }) => <s>{kids}</s>,
  Code: ({ p, kids }) => (
    <code className="code" data-testid={p['testId'] as string | undefined}>
      {kids}
    </code>
  ),
  CodeBlock: ({ p }) => (
    <pre
      className="code-block"
      data-testid={p['testId'] as string | undefined}
      tabIndex={0}
      role="region"
      aria-label="Code"
    >
      <code>{String(p['text'] ?? '')}</code>
    </pre>
  ),
  List: ({ p, kids }) =>
    p['type'] === 'ordered' ? <ol className="list">{kids}</ol> : <ul className="list">{kids}</ul>,
  ListItem: ({ kids }) => <li>{kids}</li>,
  Link: ({ p, kids }) => {
    const href = String(p['href'] ?? '');
    const target = p['openNewTab'] === true ? { target: '_blank' } : {};
    return (
      <Link href={addressOf(href)} {...target} onClick={onLinkClick(href, p['openNewTab'] === true)}>
        {kids}
      </Link>
    );
  },
  Badge: ({ p, node }) => <AnyBadge {...p}>{asNumber(textOf(node))}</AnyBadge>,
  Lozenge: ({ p, node }) => <AnyLozenge {...p}>{textOf(node)}</AnyLozenge>,
  Tag: ({ p, node }) => {
    const before = { elemBefore: drawProp(p['elemBefore'], node.key) };
    if (p['isRemovable'] === false) {
      const {
        isRemovable: _,
        onAfterRemoveAction: _after,
        onBeforeRemoveAction: _before,
        removeButtonLabel: _label,
        ...rest
      } = p;
      return <AnySimpleTag {...rest} {...before} />;
    }
    return <AnyRemovableTag {...p} {...before} />;
  },
  TagGroup: passOn(TagGroup),
  Tooltip: ({ p, node, kids }) => (
    <AnyTooltip {...p} content={drawProp(p['content'], node.key)}>
      {kids}
    </AnyTooltip>
  ),
};

const asNumber = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);
