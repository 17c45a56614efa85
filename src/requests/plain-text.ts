/** Names of the entities that markup around an address holds; others stay as they are. */
const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  commat: '@',
  period: '.',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/** Only text that has quotes escaped, or a key of JSON, has its line breaks escaped too; else `\n` is part of a path. */
const JSON_TEXT = /\\"|["']\s?:/;

/** Text as it was shown, where the markup or the JSON around it was copied too. */
export function plainText(text: string): string {
  const shown = text
    .replaceAll('&amp;', '&')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, decodedEntity);
  const parsed = JSON_TEXT.test(shown)
    ? // Looking back keeps a long row of backslashes from being read again from each of them.
      shown
        .replace(/(?<!\\)\\+u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/(?<!\\)\\+[nrt]/g, '\n')
    : shown;
  // JSON escapes quotes and slashes; Markdown escapes what an address may hold.
  const unescaped = parsed.replace(/(?<!\\)\\+(["'/@_.+*-])/g, '$1');
  // A link whose label is the address that it writes to.
  return unescaped.replace(/\[([^[\]\n@]+@[^[\]\n@]+)\]\(mailto:[^()\s]*\)/g, '$1');
}

function decodedEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
