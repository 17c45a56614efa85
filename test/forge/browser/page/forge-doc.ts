/** One node of the tree that @forge/react hands to the host: a UI Kit component, or `String` for text. */
export interface DocNode {
  type: string;
  key: string;
  props: Record<string, unknown>;
  children: DocNode[];
}

/** @forge/react goes on changing the tree it sent, so what is drawn must be a copy. Functions in props stay the app's own. */
export function copyDoc(node: DocNode): DocNode {
  return { type: node.type, key: node.key, props: { ...node.props }, children: node.children.map(copyDoc) };
}

/** The text below a node, for components that draw text only. */
export function textOf(node: DocNode): string {
  return node.type === 'String' ? String(node.props['text'] ?? '') : node.children.map(textOf).join('');
}

interface RawElement {
  $$typeof: symbol;
  type: unknown;
  key: string | null;
  props: Record<string, unknown>;
}

export function isElement(value: unknown): value is RawElement {
  return typeof value === 'object' && value !== null && '$$typeof' in value;
}

/**
 * React elements that an app passes in a prop (`SectionMessage.actions`, `Tooltip.content`) arrive as they are.
 * @throws Error for a component of the app's own, which Forge cannot draw there either
 */
export function nodesFromElements(value: unknown, place: string): DocNode[] {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'string' || typeof value === 'number') {
    return [{ type: 'String', key: `${place}:text`, props: { text: String(value) }, children: [] }];
  }
  if (Array.isArray(value)) return value.flatMap((part, index) => nodesFromElements(part, `${place}.${index}`));
  if (!isElement(value)) throw new Error(`${place}: ${typeof value} is not something that can be drawn.`);
  const { children, ...props } = value.props;
  if (value.type === Symbol.for('react.fragment')) return nodesFromElements(children, place);
  if (typeof value.type !== 'string') {
    const name = typeof value.type === 'function' ? value.type.name : 'unknown';
    throw new Error(`${place}: the component <${name}> is the app's own. A prop may hold UI Kit components only.`);
  }
  const key = value.key ?? `${place}:${value.type}`;
  return [{ type: value.type, key, props, children: nodesFromElements(children, key) }];
}
