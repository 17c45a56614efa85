import { Component, type ReactNode, useEffect } from 'react';
import { callApp, plainEvent } from './app-events';
import { unknownProps } from './check-props';
import { type DocNode, isElement, nodesFromElements } from './forge-doc';
import { messageOf, reportError } from './host-record';
import { drawers } from './drawers';

const domEvents = new Set(['onChange', 'onBlur', 'onFocus', 'onClick']);

/** Draws a node of the app's document and everything below it. */
export function Draw({ node }: { node: DocNode }): ReactNode {
  if (node.type === 'String') return String(node.props['text'] ?? '');
  if (node.type === 'Root') return <DrawAll nodes={node.children} />;
  const Drawer = drawers[node.type];
  const unknown = unknownProps(node.type, node.props);
  if (unknown === undefined) {
    return <Refused where={node.type}>{`"${node.type}" is no component of UI Kit.`}</Refused>;
  }
  if (Drawer === undefined) {
    return <Refused where={node.type}>{`The local host has no drawing of <${node.type}> yet.`}</Refused>;
  }
  return (
    <Boundary where={node.type}>
      {unknown.length > 0 ? <Report where={node.type} message={ignored(node.type, unknown)} /> : undefined}
      <Drawer node={node} p={safeProps(node, unknown)} kids={drawKids(node)} />
    </Boundary>
  );
}

/** Some components look at their direct children (tabs, modal transitions), so they get a plain keyed list. */
function drawKids(node: DocNode): ReactNode {
  return node.children.length === 0 ? undefined : DrawAll({ nodes: node.children });
}

export function DrawAll({ nodes }: { nodes: DocNode[] }): ReactNode {
  return nodes.map((node) => <Draw node={node} key={node.key} />);
}

/** Draws a prop that may hold text or React elements. Undefined stays undefined. */
export function drawProp(value: unknown, place: string): ReactNode {
  return value === undefined ? undefined : <DrawAll nodes={nodesFromElements(value, place)} />;
}

const ignored = (type: string, unknown: string[]): string =>
  `<${type}> takes no ${unknown.map((name) => `"${name}"`).join(', ')}: UI Kit would ignore it.`;

function safeProps(node: DocNode, unknown: string[]): Record<string, unknown> {
  const props = Object.entries(node.props).filter(([name]) => !unknown.includes(name));
  const entries = props.map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const where = `${node.type}.${name}`;
    if (!domEvents.has(name)) return [name, (...args: unknown[]) => callApp(where, value, ...args)];
    return [name, (...args: unknown[]) => callApp(where, value, ...args.slice(0, 1).map(plainIfEvent))];
  });
  return Object.fromEntries(entries);
}

function plainIfEvent(value: unknown): unknown {
  const isEvent = typeof value === 'object' && value !== null && 'target' in value && 'timeStamp' in value;
  return isEvent && !isElement(value) ? plainEvent(value as unknown as Parameters<typeof plainEvent>[0]) : value;
}

function Report({ where, message }: { where: string; message: string }): ReactNode {
  useEffect(() => reportError(where, message), [where, message]);
  return null;
}

function Refused({ where, children }: { where: string; children: string }): ReactNode {
  return (
    <span className="refused" data-forge-refused={where}>
      <Report where={where} message={children} />
      {children}
    </span>
  );
}

/** A class because React has no other form of an error boundary. */
class Boundary extends Component<{ where: string; children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { message: messageOf(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return <Refused where={this.props.where}>{`<${this.props.where}> could not be drawn: ${message}`}</Refused>;
  }
}
