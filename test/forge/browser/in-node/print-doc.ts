import { type DocNode, textOf } from '../page/forge-doc';
import { childrenOf } from './find-nodes';

/** Props worth a reader's eye; the rest is layout or a handler. */
const shown = [
  'title',
  'label',
  'header',
  'description',
  'appearance',
  'value',
  'defaultValue',
  'text',
  'href',
  'isDisabled',
  'isInvalid',
  'isLoading',
  'isChecked',
  'accountId',
];
const layout = new Set(['Root', 'Stack', 'Inline', 'Box', 'ContentWrapper', 'ButtonGroup', 'ModalTransition']);

/** The document as text, one component a line, for failure messages and for reading. */
export function printDoc(node: DocNode | undefined, depth = 0): string {
  if (node === undefined) return '(nothing was drawn)';
  const children = childrenOf(node);
  if (layout.has(node.type)) return lines(children, depth);
  const indent = '  '.repeat(depth);
  if (node.type === 'String') return `${indent}${textOf(node)}`;
  const hasText = node.children.some((child) => child.type === 'String');
  const head = `${indent}${node.type}${propsOf(node)}${hasText ? `: ${textOf(node)}` : ''}`;
  const below = hasText ? children.filter((child) => !node.children.includes(child)) : children;
  return below.length === 0 ? head : `${head}\n${lines(below, depth + 1)}`;
}

const lines = (nodes: DocNode[], depth: number): string =>
  nodes
    .map((node) => printDoc(node, depth))
    .filter((line) => line !== '')
    .join('\n');

function propsOf({ props }: DocNode): string {
  const parts = shown
    .filter((name) => ['string', 'number', 'boolean'].includes(typeof props[name]) && props[name] !== false)
    .map((name) => (props[name] === true ? name : `${name}=${JSON.stringify(props[name])}`));
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}
