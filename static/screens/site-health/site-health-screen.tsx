import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../../components/failure-message';
import { Section } from '../../components/section';
import { Waiting } from '../../components/waiting';
import { useSiteHealth, type ReadySiteHealth, type SiteHealthActs } from '../../hooks/use-site-health';
import { useWords } from '../../hooks/use-words';
import { CauseCharts } from './cause-charts';
import { CauseHistory } from './cause-history';
import { HealthControls } from './health-controls';
import { HealthSummary } from './health-summary';
import { HealthTable } from './health-table';

/** How every service project of the site stands, and checking them all. */
export function SiteHealthScreen({ shown }: { shown: boolean }) {
  const { say } = useWords();
  const [health, acts] = useSiteHealth();
  const [opened, setOpened] = useState(false);
  const { read } = acts;
  // Read once: a scan goes on while another tab is looked at.
  useEffect(() => {
    if (!shown || opened) return;
    setOpened(true);
    read();
  }, [shown, opened, read]);
  return (
    <Stack space="space.300" alignInline="stretch">
      <Stack space="space.100">
        <Heading as="h2" size="medium">
          {say('site-health.tab')}
        </Heading>
        <Text>{say('site-health.about')}</Text>
      </Stack>
      {health.state === 'failed' ? <FailureMessage failure={health.failure} /> : null}
      {health.state === 'loading' ? <Waiting text={say('site-health.loading')} /> : null}
      {health.state === 'ready' ? <Listed health={health} acts={acts} /> : null}
      {health.state === 'failed' || (health.state === 'ready' && health.rows.length === 0) ? (
        <Inline>
          <Button onClick={read}>{say('site-health.refresh')}</Button>
        </Inline>
      ) : null}
    </Stack>
  );
}

function Listed({ health, acts }: { health: ReadySiteHealth; acts: SiteHealthActs }) {
  const { say } = useWords();
  if (health.rows.length === 0) {
    return (
      <SectionMessage appearance="information">
        <Text>{say('site-health.none')}</Text>
      </SectionMessage>
    );
  }
  return (
    <>
      <Missing health={health} />
      <HealthControls health={health} acts={acts} />
      <HealthSummary rows={health.rows} />
      <HealthTable
        rows={health.rows}
        busy={health.scan.state === 'running'}
        onCheck={(id) => {
          acts.check([id]);
        }}
      />
      <Section title={say('site-health.chart.title')}>
        <CauseCharts rows={health.rows} />
        <CauseHistory rows={health.rows} />
      </Section>
    </>
  );
}

/** What is not in the list although it is on the site. */
function Missing({ health: { rows, total, cut, resultsUnread } }: { health: ReadySiteHealth }) {
  const { say } = useWords();
  const shown = rows.length;
  return (
    <>
      {cut === undefined ? null : (
        <SectionMessage appearance="warning">
          <Text>
            {cut.because === 'too-many'
              ? say('site-health.too-many', { total, shown })
              : say('site-health.list-cut', {
                  total,
                  shown,
                  reason: cut.because === 'no-time' ? 'no-time' : cut.reason,
                })}
          </Text>
        </SectionMessage>
      )}
      {resultsUnread === true ? (
        <SectionMessage appearance="warning">
          <Text>{say('site-health.results-unread')}</Text>
        </SectionMessage>
      ) : null}
    </>
  );
}
