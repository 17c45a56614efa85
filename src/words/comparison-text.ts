import type { ComparedSide, Comparison } from '../diagnosis/compare-setups';
import type { CompareProjectsResult } from '../requests/compare-projects';
import type { Say } from './say';

/** Two service projects side by side. */
export type Compared = Extract<CompareProjectsResult, { kind: 'compared' }>;

/** What a service project is called in a comparison. */
export function comparedName({ key, name }: Compared['here']): string {
  return name === key ? key : `${name} (${key})`;
}

/** How much differs, in a sentence. */
export function comparedSummary(rows: readonly Comparison[], say: Say): string {
  if (rows.every((row) => row.state === 'same')) return say('screen.compare.all-same');
  if (rows.every((row) => row.state === 'unread')) return say('screen.compare.all-unread');
  return say('screen.compare.differs', { count: rows.filter((row) => row.state === 'differs').length });
}

/** Only here, only there, in both. */
export function comparedCells(row: Comparison, say: Say): [string, string, string] {
  // An empty cell says that there is nothing; a row of them would look like one that was not read.
  const items = (list: string[]) => (list.length === 0 ? '' : itemsText(row.topic, list, say));
  switch (row.state) {
    case 'same':
      return ['', '', itemsText(row.topic, row.both, say)];
    case 'differs':
      return [items(row.onlyHere), items(row.onlyThere), items(row.both)];
    case 'unread':
      return [sideText(row.topic, row.here, say), sideText(row.topic, row.there, say), say('screen.compare.unknown')];
    default:
      return row satisfies never;
  }
}

/** What differs, as lines of plain text (Markdown). */
export function comparisonText(result: CompareProjectsResult, say: Say): string[] {
  switch (result.kind) {
    case 'none-works': {
      const { looked, of, unread } = result;
      return [
        say('screen.compare.none-works-of', { looked, of }),
        ...(unread === 0 ? [] : [say('screen.compare.none-works-unread', { count: unread })]),
      ];
    }
    case 'compared': {
      const { here, there, found, rows } = result;
      const cells = (texts: readonly string[]) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
      const only = (project: string) => say('screen.compare.only', { project });
      return [
        ...(found ? [say('screen.compare.found', { there: comparedName(there) })] : []),
        comparedSummary(rows, say),
        '',
        cells([say('screen.compare.topic'), only(here.key), only(there.key), say('screen.compare.both')]),
        cells(['---', '---', '---', '---']),
        ...rows.map((row) => cells([say(`screen.compare.topic.${row.topic}`), ...comparedCells(row, say)])),
      ];
    }
    default:
      return result satisfies never;
  }
}

function itemsText(topic: Comparison['topic'], items: string[], say: Say): string {
  if (items.length === 0) return say('screen.compare.nothing');
  const named = topic === 'style' ? items.map((item) => say(`screen.compare.style.${item}`)) : items;
  return say('report.list', { items: named });
}

function sideText(topic: Comparison['topic'], side: ComparedSide, say: Say): string {
  if (side.readable) return say('screen.compare.has', { items: itemsText(topic, side.items, say) });
  if (side.reason === 'not-needed') return say('screen.compare.no-scheme');
  return say('screen.compare.unread', { reason: say(`unread.${side.reason}`) });
}
