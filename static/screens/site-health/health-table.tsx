import { Button, Checkbox, DynamicTable, Inline, Lozenge, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { Say } from '../../../src/words/say';
import { isWrong, sorted, standOf, type HealthRow, type Stand } from '../../hooks/health-rows';
import { useWords, type Words } from '../../hooks/use-words';
import { openProjectPage } from '../../project-page';

/** As many as are drawn at once: a site may have a thousand, and every result that arrives draws them anew. */
const PER_PAGE = 50;
const DAY_MS = 24 * 3_600_000;
/** In percent. */
const WIDTHS = { project: 17, conclusion: 26, also: 12, open: 6, at: 14, acts: 25 };
const COLUMNS = ['project', 'conclusion', 'also', 'open', 'at', 'acts'] as const;
const APPEARANCES = {
  blocked: 'removed',
  'not-checked': 'moved',
  noted: 'inprogress',
  never: 'default',
  open: 'new',
  clear: 'success',
} as const satisfies Record<Stand, string>;

interface Props {
  rows: readonly HealthRow[];
  /** Checks are under way, so none can be begun. */
  busy: boolean;
  onCheck: (id: string) => void;
}

/** The service projects, the worst first, fifty at a time. */
export function HealthTable({ rows, busy, onCheck }: Props) {
  const words = useWords();
  const { say } = words;
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [page, setPage] = useState(0);
  const all = sorted(onlyWrong ? rows.filter(isWrong) : rows);
  // A filter, or a project that got well, may leave fewer pages.
  const at = Math.min(page, Math.max(0, Math.ceil(all.length / PER_PAGE) - 1));
  const from = at * PER_PAGE;
  const drawn = all.slice(from, from + PER_PAGE);
  return (
    <Stack space="space.100" alignInline="stretch">
      <Checkbox
        label={say('site-health.only-wrong')}
        isChecked={onlyWrong}
        onChange={(event) => setOnlyWrong(event.target.checked === true)}
      />
      <DynamicTable
        label={say('site-health.tab')}
        head={{
          cells: COLUMNS.map((key) => ({ key, content: say(`site-health.column.${key}`), width: WIDTHS[key] })),
        }}
        emptyView={<Text>{say('site-health.no-wrong')}</Text>}
        rows={drawn.map((row) => ({
          key: row.id,
          cells: [
            { key: 'project', content: <Text>{say('site-health.named', { name: row.name, key: row.key })}</Text> },
            { key: 'conclusion', content: conclusionCell(row, say) },
            { key: 'also', content: alsoCell(row, say) },
            { key: 'open', content: <Text>{openOf(row)}</Text> },
            { key: 'at', content: <Text size="small">{ageText(row, words)}</Text> },
            { key: 'acts', content: acts(row) },
          ],
        }))}
      />
      {all.length <= PER_PAGE ? null : (
        <Inline space="space.100" alignBlock="center">
          <Button isDisabled={at === 0} onClick={() => setPage(at - 1)}>
            {say('site-health.page.before')}
          </Button>
          <Text>{say('site-health.page', { from: from + 1, to: from + drawn.length, of: all.length })}</Text>
          <Button isDisabled={from + PER_PAGE >= all.length} onClick={() => setPage(at + 1)}>
            {say('site-health.page.after')}
          </Button>
        </Inline>
      )}
    </Stack>
  );

  function acts({ id, key }: HealthRow) {
    return (
      <Inline space="space.050" rowSpace="space.050" shouldWrap>
        <Button spacing="compact" isDisabled={busy} onClick={() => onCheck(id)}>
          {say('site-health.row.check', { key })}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => void openProjectPage(key)}>
          {say('site-health.row.open-page', { key })}
        </Button>
      </Inline>
    );
  }
}

// Plain functions: the table calls what stands in its cells, and hooks would not survive that.

function conclusionCell(row: HealthRow, say: Say) {
  const stand = standOf(row);
  const lozenge =
    row.now === 'running' ? (
      <Lozenge appearance="inprogress">{say('site-health.row.running')}</Lozenge>
    ) : (
      <Lozenge appearance={APPEARANCES[stand]}>{say(`site-health.row.${stand}`)}</Lozenge>
    );
  return (
    <Stack space="space.025">
      <Inline>{lozenge}</Inline>
      {conclusionLines(row, say).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </Stack>
  );
}

function conclusionLines({ health, now }: HealthRow, say: Say): string[] {
  const lost = now === 'lost' ? [say('site-health.row.lost')] : [];
  if (health === undefined) return lost;
  const { found } = health;
  if (found.kind === 'not-checked') {
    return [say('site-health.row.why', { code: found.code, reason: found.reason ?? 'other' }), ...lost];
  }
  switch (found.conclusion) {
    case 'blocked':
      return [say(`check.${found.rootCause?.cause ?? ''}.title`), ...lost];
    case 'open':
      return [say('site-health.row.nothing-seen'), ...lost];
    case 'clear':
      return [say('site-health.row.all-clear'), ...lost];
    default:
      return found.conclusion satisfies never;
  }
}

function alsoCell({ health }: HealthRow, say: Say) {
  const also = health?.found.kind === 'checked' ? health.found.also : [];
  return (
    <Stack space="space.025">
      {also.map((cause) => (
        <Text key={cause}>{say(`check.${cause}.title`)}</Text>
      ))}
    </Stack>
  );
}

function openOf({ health }: HealthRow): string {
  return health?.found.kind === 'checked' && health.found.open > 0 ? String(health.found.open) : '';
}

function ageText({ health }: HealthRow, { say, when }: Words): string {
  if (health === undefined) return '';
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(health.at)) / DAY_MS));
  return say('site-health.age', { at: when(health.at), days });
}
