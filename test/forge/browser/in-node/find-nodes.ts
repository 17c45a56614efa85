import { type DocNode, isElement, nodesFromElements, textOf } from '../page/forge-doc';

/** Children, and the components that props hold (`SectionMessage.actions`, `EmptyState.primaryAction`). */
export function childrenOf(node: DocNode): DocNode[] {
  const inProps = Object.entries(node.props).flatMap(([name, value]) => {
    const holds = isElement(value) || (Array.isArray(value) && value.some(isElement));
    return holds ? nodesFromElements(value, `${node.key}.${name}`) : [];
  });
  return [...node.children, ...inProps];
}

export function everyNode(node: DocNode): DocNode[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

/** What a person reads of a node: its text, or the words in its props. */
export function wordsOf(node: DocNode): string {
  const words = ['title', 'label', 'header', 'text', 'ariaLabel']
    .map((name) => node.props[name])
    .filter((value) => typeof value === 'string');
  return [...words, node.type === 'String' ? '' : textOf(node)].filter((part) => part !== '').join(' ');
}

export const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text);

/** The field that a label names, by `labelFor`, `aria-labelledby`, its own `label`, or its `name`. */
export function fieldLabelled(root: DocNode, label: string | RegExp, types: string[]): DocNode | undefined {
  const nodes = everyNode(root);
  const labels = nodes.filter((node) => node.type === 'Label' && matches(textOf(node).replace(/\s+/g, ' '), label));
  const targets = new Set<unknown>(labels.map((node) => node.props['labelFor']).filter((id) => id !== undefined));
  const ids = new Set<unknown>(labels.map((node) => node.props['id']).filter((id) => id !== undefined));
  return nodes.find(
    ({ type, props }) =>
      types.includes(type) &&
      (targets.has(props['id']) ||
        targets.has(props['inputId']) ||
        ids.has(props['aria-labelledby']) ||
        (typeof props['label'] === 'string' && matches(props['label'], label)) ||
        (typeof props['name'] === 'string' && matches(props['name'], label))),
  );
}
