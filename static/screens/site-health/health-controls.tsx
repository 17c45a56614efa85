import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { FailureMessage } from '../../components/failure-message';
import { notFresh } from '../../hooks/health-rows';
import type { Scan } from '../../hooks/scan-projects';
import type { ReadySiteHealth, SiteHealthActs } from '../../hooks/use-site-health';
import { useWords } from '../../hooks/use-words';
import { Working } from '../../components/working';

/** Begins a scan, tells how far it is, ends it, and goes on with it. */
export function HealthControls({ health, acts }: { health: ReadySiteHealth; acts: SiteHealthActs }) {
  const { say } = useWords();
  const { rows, scan, notKept } = health;
  const ids = rows.map(({ id }) => id);
  const missing = notFresh(rows, Date.now()).map(({ id }) => id);
  if (scan.state === 'running') {
    const { done, of } = scan;
    return <Working text={say('site-health.running', { done, of })} share={done / of} onStop={acts.stop} />;
  }
  // Stopped before the first was checked: all of them are left.
  const left = scan.state === 'stopped' && scan.left.length < ids.length ? scan.left : [];
  const some = missing.length > 0 && missing.length < ids.length && left.length === 0;
  return (
    <Stack space="space.150" alignInline="stretch">
      <Ended scan={scan} />
      {notKept === 0 ? null : (
        <SectionMessage appearance="warning">
          <Text>{say('site-health.not-kept', { count: notKept })}</Text>
        </SectionMessage>
      )}
      <Inline space="space.100" shouldWrap>
        {left.length === 0 ? null : (
          <Button
            appearance="primary"
            onClick={() => {
              acts.check(left);
            }}
          >
            {say('site-health.go-on', { count: left.length })}
          </Button>
        )}
        {some ? (
          <Button
            appearance="primary"
            onClick={() => {
              acts.check(missing);
            }}
          >
            {say('site-health.check-missing', { count: missing.length })}
          </Button>
        ) : null}
        <Button
          appearance={some || left.length > 0 ? 'default' : 'primary'}
          onClick={() => {
            acts.check(ids);
          }}
        >
          {say('site-health.check-all', { count: ids.length })}
        </Button>
        <Button appearance="subtle" onClick={acts.read}>
          {say('site-health.refresh')}
        </Button>
      </Inline>
    </Stack>
  );
}

function Ended({ scan }: { scan: Exclude<Scan, { state: 'running' }> }) {
  const { say } = useWords();
  if (scan.state === 'still') return null;
  const { of } = scan;
  if (scan.state === 'done') {
    const { lost } = scan;
    return (
      <SectionMessage appearance={lost === 0 ? 'success' : 'warning'}>
        <Text>{lost === 0 ? say('site-health.done', { of }) : say('site-health.done-but', { of, lost })}</Text>
      </SectionMessage>
    );
  }
  const { done } = scan;
  switch (scan.why) {
    case 'cancelled':
    case 'limited':
      return (
        <SectionMessage appearance={scan.why === 'limited' ? 'warning' : 'information'}>
          <Text>{say(`site-health.${scan.why}`, { done, of })}</Text>
        </SectionMessage>
      );
    case 'failed':
      return <FailureMessage failure={scan.failure} meaning={say('site-health.broken-off', { done, of })} />;
    default:
      return scan satisfies never;
  }
}
