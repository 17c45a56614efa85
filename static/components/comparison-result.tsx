import { DynamicTable, SectionMessage, Stack, Text } from '@forge/react';
import type { CompareProjectsResult } from '../../src/requests/compare-projects';
import { comparedCells, comparedName, comparedSummary, type Compared } from '../../src/words/comparison-text';
import { useWords } from '../hooks/use-words';

/** In percent: names of schemes are long, and by itself a table leaves them the width of one word. */
const WIDTHS = { topic: 28, here: 23, there: 23, both: 26 } as const;
const COLUMNS = ['topic', 'here', 'there', 'both'] as const;

/** What differs between two service projects, or that none was found to compare with. */
export function ComparisonResult({ result }: { result: CompareProjectsResult }) {
  const { say } = useWords();
  switch (result.kind) {
    case 'compared':
      return <Differences result={result} />;
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

function Differences({ result }: { result: Compared }) {
  const { say } = useWords();
  const { here, there, found, rows } = result;
  const head = {
    topic: say('screen.compare.topic'),
    here: say('screen.compare.only', { project: here.key }),
    there: say('screen.compare.only', { project: there.key }),
    both: say('screen.compare.both'),
  };
  return (
    <Stack space="space.100" alignInline="stretch">
      {found ? <Text>{say('screen.compare.found', { there: comparedName(there) })}</Text> : null}
      <Text weight="bold">{comparedSummary(rows, say)}</Text>
      <DynamicTable
        label={say('screen.compare.caption', { here: comparedName(here), there: comparedName(there) })}
        head={{ cells: COLUMNS.map((key) => ({ key, content: head[key], width: WIDTHS[key] })) }}
        rows={rows.map((row) => ({
          key: row.topic,
          cells: [
            { key: 'topic', content: <Text weight="bold">{say(`screen.compare.topic.${row.topic}`)}</Text> },
            ...comparedCells(row, say).map((text, index) => ({ key: String(index), content: <Text>{text}</Text> })),
          ],
        }))}
      />
    </Stack>
  );
}
