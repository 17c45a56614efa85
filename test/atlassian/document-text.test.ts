import { documentText } from '../../src/atlassian/document-text';

const text = (value: string, marks?: object[]) => ({ type: 'text', text: value, ...(marks && { marks }) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc', version: 1, content });
const link = (href: string) => [{ type: 'link', attrs: { href } }];

test.each([
  ['nothing', undefined, ''],
  ['null, as of an issue without a description', null, ''],
  ['a text in place of a document', 'jane@customer.example', ''],
  ['lines', doc(paragraph(text('one')), paragraph(text('two '), text('three'))), 'one\ntwo three'],
  ['a break', doc(paragraph(text('one'), { type: 'hardBreak' }, text('two'))), 'one\ntwo'],
  ['a link that shows its address', doc(paragraph(text('j@c.example', link('mailto:j@c.example')))), 'j@c.example'],
  ['a link behind a word', doc(paragraph(text('Jane', link('mailto:j@c.example')))), 'Jane j@c.example'],
  ['a mention', doc(paragraph({ type: 'mention', attrs: { id: 'x', text: '@Jane' } }, text(' asks'))), '@Jane asks'],
  ['a smart link', doc(paragraph({ type: 'inlineCard', attrs: { url: 'https://c.example' } })), 'https://c.example'],
  [
    'a list and a table',
    doc(
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: ['two', 'three'].map((cell) => ({ type: 'tableCell', content: [paragraph(text(cell))] })),
          },
        ],
      },
    ),
    'one\ntwo\nthree',
  ],
  [
    'what is no document',
    doc({ content: 'x' }, { type: 'paragraph', content: [null, 1, { marks: 'x', text: 2 }] }),
    '',
  ],
])('%s', (_, document, expected) => {
  expect(documentText(document)).toBe(expected);
});

test('nesting without an end ends', () => {
  let nested: object = text('deep');
  for (let depth = 0; depth < 100_000; depth += 1) nested = { type: 'blockquote', content: [nested] };
  expect(documentText(nested)).toBe('');
});
