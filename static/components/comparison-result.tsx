import { DynamicTable, SectionMessage, Stack, Text } from '@forge/react';
import type { ComparedSide, Comparison } from '../../src/diagnosis/compare-setups';
import type { CompareProjectsResult } from '../../src/requests/compare-projects';
import type { Say } from '../../src/words/say';
import { useWords } from '../hooks/use-words';

/** What differs between two service projects, or that none was found to compare with. */
export function ComparisonResult({ result }: { result: CompareProjectsResult }) {
  const { say } = useWords();
  switch (result.kind) {
    case 'compared':
      return <Compared result={result} />;
    case 'none-works': {
      const { looked, of, unread } = result;
      return (
        <SectionMessage appearance="information" title={say('screen.compare.none-works')}>
          <Stack space="space.050">
            <Text>{say('screen.compare.none-works-of', { looked, of })}</Text>
            {unread === 0 ? null : <Text>{say('screen.compare.none-works-unread', { count: unread })}</Text>}
          </Stack>
        </SectionMessage>
      );
    }
    default:
      return result satisfies never;
  }
}

function Compared({ result }: { result: Extract<CompareProjectsResult, { kind: 'compared' }> }) {
  const { say } = useWords();
  const { here, there, found, rows } = result;
  const head = {
    topic: say('screen.compare.topic'),
    here: say('screen.compare.only', { project: here.key }),
    there: say('screen.compare.only', { project: there.key }),
    both: say('screen.compare.both'),
  };
  const name = ({ key, name: called }: { key: string; name: string }) => (called === key ? key : `${called} (${key})`);
  return (
    <Stack space="space.100" alignInline="stretch">
      {found ? <Text>{say('screen.compare.found', { there: name(there) })}</Text> : null}
      <Text weight="bold">{summaryText(rows, say)}</Text>
      <DynamicTable
        caption={say('screen.compare.caption', { here: name(here), there: name(there) })}
        head={{ cells: Object.entries(head).map(([key, content]) => ({ key, content })) }}
        rows={rows.map((row) => ({
          key: row.topic,
          cells: [
            { key: 'topic', content: <Text weight="bold">{say(`screen.compare.topic.${row.topic}`)}</Text> },
            ...cellsOf(row, say).map((text, index) => ({ key: String(index), content: <Text>{text}</Text> })),
          ],
        }))}
      />
    </Stack>
  );
}

function summaryText(rows: readonly Comparison[], say: Say): string {
  if (rows.every((row) => row.state === 'same')) return say('screen.compare.all-same');
  if (rows.every((row) => row.state === 'unread')) return say('screen.compare.all-unread');
  return say('screen.compare.differs', { count: rows.filter((row) => row.state === 'differs').length });
}

/** Only here, only there, in both. */
function cellsOf(row: Comparison, say: Say): [string, string, string] {
  const items = (list: string[]) => itemsText(row.topic, list, say);
  switch (row.state) {
    case 'same':
      return [items([]), items([]), items(row.both)];
    case 'differs':
      return [items(row.onlyHere), items(row.onlyThere), items(row.both)];
    case 'unread':
      return [sideText(row.topic, row.here, say), sideText(row.topic, row.there, say), say('screen.compare.unknown')];
    default:
      return row satisfies never;
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
