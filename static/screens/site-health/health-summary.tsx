import { Stack, Text } from '@forge/react';
import { countOf, oldestOf, type HealthRow } from '../../hooks/health-rows';
import { useWords } from '../../hooks/use-words';

/** Told where there are any. */
const OTHERS = ['noted', 'not-checked', 'never'] as const;

/** How many service projects stand how, and how old that is. */
export function HealthSummary({ rows }: { rows: readonly HealthRow[] }) {
  const { say, when } = useWords();
  const oldest = oldestOf(rows);
  if (oldest === undefined) return null;
  const others = OTHERS.map((stand) => ({ stand, count: countOf(rows, stand) })).filter(({ count }) => count > 0);
  const parts = [
    say('site-health.sum.blocked', { count: countOf(rows, 'blocked') }),
    ...others.map(({ stand, count }) => say(`site-health.sum.${stand}`, { count })),
  ];
  return (
    <Stack space="space.050">
      <Text weight="bold">{say('site-health.sum', { parts })}</Text>
      <Text>{say('site-health.oldest', { at: when(oldest) })}</Text>
      <Text size="small">{say('site-health.open-means')}</Text>
    </Stack>
  );
}
