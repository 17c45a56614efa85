/** What stands in a document of Jira's editor, as plain text: a line a block. Texts, mentions, and where links lead. */
export function documentText(node: unknown): string {
  const lines: string[] = [''];
  walk(node, 0);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

  function walk(value: unknown, depth: number): void {
    if (value === null || typeof value !== 'object' || depth > DEEPEST) return;
    const { type, text, attrs, marks, content } = value as Node;
    if (typeof text === 'string') write(text);
    // A mention shows its name; a smart link is an address without a text.
    if (typeof attrs?.['text'] === 'string') write(attrs['text']);
    if (typeof attrs?.['url'] === 'string') write(` ${attrs['url']} `);
    for (const href of linksOf(marks)) if (!String(text).includes(href)) write(` ${href} `);
    if (type === 'hardBreak') lines.push('');
    if (!Array.isArray(content)) return;
    for (const child of content) walk(child, depth + 1);
    if (type !== undefined && !INLINE.has(type)) lines.push('');
  }

  function write(text: string): void {
    lines.push(`${lines.pop() ?? ''}${text}`);
  }
}

interface Node {
  type?: string;
  text?: unknown;
  attrs?: Record<string, unknown>;
  marks?: unknown;
  content?: unknown;
}

/** Nobody writes lists within lists so deep. */
const DEEPEST = 50;
const INLINE = new Set(['text', 'mention', 'inlineCard', 'emoji']);

function linksOf(marks: unknown): string[] {
  if (!Array.isArray(marks)) return [];
  return (marks as { type?: unknown; attrs?: { href?: unknown } }[])
    .filter((mark) => mark.type === 'link' && typeof mark.attrs?.href === 'string')
    .map((mark) => String(mark.attrs?.href).replace(/^mailto:/i, ''));
}
