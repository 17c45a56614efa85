const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Rows that are looked at to find out what stands between cells. */
const LOOKED_AT = 10;

/** The cells of a table that was copied or exported (RFC 4180), with whatever stands between them most evenly. */
export function cellsOfText(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const tables = DELIMITERS.map((delimiter) => readCells(plain, delimiter));
  const fitting = tables.flatMap((rows) => {
    const counts = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells) => cells.length);
    const first = counts.slice(0, LOOKED_AT);
    const mean = first.reduce((sum, count) => sum + count, 0) / Math.max(1, first.length);
    const unevenness = first.reduce((sum, count, index) => sum + Math.abs(count - (first[index - 1] ?? count)), 0);
    return mean < 2 ? [] : [{ rows, mean, unevenness }];
  });
  const [best] = fitting.sort((a, b) => a.unevenness - b.unevenness || b.mean - a.mean);
  return best?.rows ?? readCells(plain, ',');
}

function readCells(text: string, delimiter: string): string[][] {
  let row: string[] = [];
  const rows = [row];
  const ends = new RegExp(`[${delimiter}\n]`, 'g');
  let at = 0;
  let quotesClose = true;
  for (;;) {
    const quoted: Quoted | undefined =
      quotesClose && text[at] === '"' ? quotedCell(text, at + 1, delimiter) : undefined;
    // Where one quote is never closed, no later one is either: they are part of the text.
    if (text[at] === '"') quotesClose = quoted !== undefined;
    ends.lastIndex = at;
    const end = quoted?.end ?? ends.exec(text)?.index ?? text.length;
    row.push(quoted?.cell ?? text.slice(at, end));
    if (end >= text.length) return rows;
    if (text[end] === '\n') rows.push((row = []));
    at = end + 1;
  }
}

interface Quoted {
  cell: string;
  end: number;
}

/** The cell whose opening quote stands before `start`; undefined where no quote closes it. */
function quotedCell(text: string, start: number, delimiter: string): Quoted | undefined {
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    let end = quote + 1;
    while (text[end] === ' ') end += 1;
    const closes = end === text.length || text[end] === delimiter || text[end] === '\n';
    if (text[quote + 1] !== '"' && closes) return { cell: text.slice(start, quote).replaceAll('""', '"'), end };
    from = text[quote + 1] === '"' ? quote + 2 : quote + 1;
  }
}
