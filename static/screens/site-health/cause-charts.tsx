import { DonutChart } from '@forge/react';
import { ChartWithTable } from '../../components/chart-with-table';
import { causesOf, type HealthRow } from '../../hooks/health-rows';
import { useWords } from '../../hooks/use-words';

/** Parts that a ring can show apart from one another. */
const MOST_PARTS = 6;

/** How many service projects each cause stops, drawn and as a table. */
export function CauseCharts({ rows }: { rows: readonly HealthRow[] }) {
  const { say } = useWords();
  const causes = causesOf(rows);
  if (causes.length === 0) return null;
  const named = causes.map(({ cause, count }) => ({ cause: say(`check.${cause}.title`), count }));
  const rest = named.slice(MOST_PARTS - 1).reduce((sum, { count }) => sum + count, 0);
  const drawn =
    named.length <= MOST_PARTS
      ? named
      : [...named.slice(0, MOST_PARTS - 1), { cause: say('site-health.chart.other'), count: rest }];
  return (
    <ChartWithTable
      caption={say('site-health.chart.causes')}
      label={say('site-health.chart.cause')}
      count={say('site-health.chart.projects')}
      rows={named.map(({ cause, count }) => ({ label: cause, count }))}
    >
      <DonutChart
        title={say('site-health.chart.causes')}
        subtitle={say('site-health.chart.causes-about')}
        data={drawn}
        colorAccessor="cause"
        valueAccessor="count"
        labelAccessor="cause"
        height={280}
      />
    </ChartWithTable>
  );
}
