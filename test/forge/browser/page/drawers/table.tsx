import DynamicTable from '@atlaskit/dynamic-table';
import type { ElementType } from 'react';
import { DrawAll, drawProp } from '../draw';
import type { Drawer } from '../drawer';
import type { DocNode } from '../forge-doc';

const AnyTable: ElementType = DynamicTable;

/** @forge/react sends `head` and `rows` as children; this makes the design system's props of them again. */
const Table: Drawer = ({ p, node }) => {
  const part = (name: string) => node.children.find((child) => child.props['name'] === name)?.children ?? [];
  const head = part('head').map(cell);
  return (
    <AnyTable
      {...p}
      {...(head.length > 0 ? { head: { cells: head } } : {})}
      rows={part('rows').map((row) => ({
        key: row.props['rowKey'] ?? row.key,
        isHighlighted: row.props['isHighlighted'],
        cells: row.children.map(cell),
      }))}
      emptyView={drawProp(p['emptyView'], `${node.key}.empty`)}
    />
  );
};

function cell(node: DocNode): Record<string, unknown> {
  const { cellKey, ...rest } = node.props;
  return { ...rest, key: cellKey, content: node.children.length > 0 ? <DrawAll nodes={node.children} /> : undefined };
}

export const tableDrawers: Record<string, Drawer> = { DynamicTable: Table };
