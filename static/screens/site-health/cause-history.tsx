import { BarChart, Stack, StackBarChart, Text } from '@forge/react';
import type { ReadCauseHistoryResult } from '../../../src/requests/read-cause-history';
import { ChartWithTable } from '../../components/chart-with-table';
import { Waiting } from '../../components/waiting';
import { mostFrequent, type HealthRow } from '../../hooks/health-rows';
import { useCauseHistory } from '../../hooks/use-cause-history';
import { useWords } from '../../hooks/use-words';

/** Causes that a stack can show apart from one another; the rest is one. */
const MOST_CAUSES = 5;
const MOST_PROJECTS = 10;

interface Props {
  rows: readonly HealthRow[];
}

/** What diagnoses found in the last 90 days: over the weeks, and in which service projects. */
export function CauseHistory({ rows }: Props) {
  const { say } = useWords();
  const history = useCauseHistory();
  switch (history.state) {
    case 'loading':
      return <Waiting text={say('screen.loading')} />;
    case 'failed':
      return <Text>{say('site-health.chart.unread')}</Text>;
    case 'ready':
      return <Drawn result={history.result} rows={rows} />;
    default:
      return history satisfies never;
  }
}

function Drawn({ result, rows }: Props & { result: ReadCauseHistoryResult }) {
  const { say, when } = useWords();
  const { weeks, diagnoses, backTo } = result;
  if (weeks.length === 0) return <Text>{say('site-health.chart.nothing', { diagnoses })}</Text>;
  return (
    <Stack space="space.200" alignInline="stretch">
      {backTo === undefined ? null : <Text>{say('site-health.chart.too-many', { at: when(backTo) })}</Text>}
      <Weeks result={result} />
      <Projects result={result} rows={rows} />
    </Stack>
  );
}

function Weeks({ result: { weeks, allWeeks } }: { result: ReadCauseHistoryResult }) {
  const { say, locale } = useWords();
  // In figures: the names of months in German or Japanese run into one another below the bars.
  const date = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const dayOf = (week: string) => date.format(new Date(week));
  const titleOf = (cause: string) => say(`check.${cause}.title`);
  const shown = mostFrequent(
    weeks.map(({ cause, count }) => ({ name: cause, count })),
    MOST_CAUSES,
  );
  const groups = [...shown, ...(weeks.some(({ cause }) => !shown.includes(cause)) ? [undefined] : [])];
  // Weeks without a cause are drawn too, or the axis would leave them out.
  const data = allWeeks.flatMap((week) =>
    groups.map((group) => ({
      week: dayOf(week),
      cause: group === undefined ? say('site-health.chart.other') : titleOf(group),
      count: weeks
        .filter((one) => one.week === week && (group === undefined ? !shown.includes(one.cause) : one.cause === group))
        .reduce((sum, { count }) => sum + count, 0),
    })),
  );
  return (
    <ChartWithTable
      caption={say('site-health.chart.weeks')}
      label={say('site-health.chart.week')}
      count={say('site-health.chart.diagnoses')}
      rows={weeks.map(({ week, cause, count }) => ({
        label: say('site-health.chart.week-cause', { week: dayOf(week), cause: titleOf(cause) }),
        count,
      }))}
    >
      <StackBarChart
        title={say('site-health.chart.weeks')}
        subtitle={say('site-health.chart.weeks-about')}
        data={data}
        xAccessor="week"
        yAccessor="count"
        colorAccessor="cause"
        height={320}
      />
    </ChartWithTable>
  );
}

function Projects({ result: { projects }, rows }: Props & { result: ReadCauseHistoryResult }) {
  const { say } = useWords();
  // Of projects that the reader cannot see, there is nothing to tell.
  const known = projects.flatMap(({ projectId, count }) => {
    const row = rows.find(({ id }) => id === projectId);
    return row === undefined ? [] : [{ project: row.key, count }];
  });
  if (known.length === 0) return null;
  return (
    <ChartWithTable
      caption={say('site-health.chart.by-project')}
      label={say('site-health.column.project')}
      count={say('site-health.chart.diagnoses')}
      rows={known.map(({ project, count }) => ({ label: project, count }))}
    >
      <BarChart
        title={say('site-health.chart.by-project')}
        subtitle={say('site-health.chart.by-project-about')}
        data={known.slice(0, MOST_PROJECTS)}
        xAccessor="project"
        yAccessor="count"
        height={280}
      />
    </ChartWithTable>
  );
}
