import { Heading, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import type { FirstRunItem, FirstRunPart } from '../../src/requests/first-run-parts';
import type { ReadFirstRunResult } from '../../src/requests/read-first-run';
import { FailureMessage } from '../components/failure-message';
import { FirstRunCard } from '../components/first-run-card';
import { Folded } from '../components/folded';
import { Lines } from '../components/lines';
import { Section } from '../components/section';
import { Waiting } from '../components/waiting';
import { DOMAIN } from '../egress';
import type { Failure } from '../hooks/settle';
import { useEgress, type Egress } from '../hooks/use-egress';
import { useFirstRun } from '../hooks/use-first-run';
import { useWords } from '../hooks/use-words';

/** What this site lets the app read, what not, and what to do about it. */
export function FirstRunScreen() {
  const { say } = useWords();
  const [firstRun, read] = useFirstRun();
  useEffect(read, [read]);
  return (
    <Stack space="space.300" alignInline="stretch">
      <Stack space="space.100">
        <Heading as="h2" size="medium">
          {say('first-run.title')}
        </Heading>
        <Text>{say('first-run.about')}</Text>
      </Stack>
      {firstRun.state === 'failed' ? <Unread failure={firstRun.failure} /> : null}
      {firstRun.state === 'loading' ? <Waiting text={say('first-run.loading')} /> : null}
      {firstRun.state === 'ready' ? <Looked result={firstRun.result} /> : null}
      <Inline>
        <LoadingButton isLoading={firstRun.state === 'loading'} onClick={read}>
          {say('first-run.again')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}

/** What only a Jira administrator, or the app for one, is shown. */
const OF_ADMINISTRATORS: readonly FirstRunPart[] = [
  'plan',
  'data-policy',
  'app-project',
  'app-people',
  'audit-log',
  'organization-key',
];

/** Who is no Jira administrator learns what is not looked at, and whom to ask. */
function Unread({ failure }: { failure: Failure }) {
  const { say } = useWords();
  if (failure.kind !== 'problem' || failure.problem.code !== 'not-jira-admin')
    return <FailureMessage failure={failure} />;
  return (
    <SectionMessage appearance="information">
      <Stack space="space.100">
        <Text>{say('first-run.not-jira-admin')}</Text>
        <Lines lines={OF_ADMINISTRATORS.map((part) => say(`first-run.${part}.title`))} />
      </Stack>
    </SectionMessage>
  );
}

function Looked({ result: { items, installedAt } }: { result: ReadFirstRunResult }) {
  const { say, when } = useWords();
  const { egress } = useEgress();
  const all = items.map((item) => withEgress(item, egress));
  const of = (...states: FirstRunItem['state'][]) => all.filter(({ state }) => states.includes(state));
  const starting = of('starting');
  const wrong = of('limited', 'unread');
  const fine = of('fine');
  const off = of('off');
  return (
    <Stack space="space.200" alignInline="stretch">
      {starting.length === 0 ? null : (
        <SectionMessage appearance="information">
          <Text>{say('first-run.starting', { at: when(installedAt ?? '') })}</Text>
        </SectionMessage>
      )}
      {wrong.length > 0 ? <Text weight="bold">{say('first-run.sum', { count: wrong.length })}</Text> : null}
      {wrong.length === 0 && starting.length === 0 ? (
        <SectionMessage appearance="success">
          <Text>{say('first-run.healthy')}</Text>
        </SectionMessage>
      ) : null}
      {[...wrong, ...starting].map((item) => (
        <FirstRunCard key={item.part + item.message} item={item} />
      ))}
      {off.length === 0 ? null : (
        <Section title={say('first-run.off')}>
          {off.map((item) => (
            <FirstRunCard key={item.part} item={item} />
          ))}
        </Section>
      )}
      {fine.length === 0 ? null : (
        <Folded title={say('first-run.fine', { count: fine.length })}>
          {fine.map((item) => (
            <FirstRunCard key={item.part} item={item} />
          ))}
        </Folded>
      )}
    </Stack>
  );
}

/** Only the page can tell whether an administrator has allowed the calls that a key is for. */
function withEgress(item: FirstRunItem, egress: Egress): FirstRunItem {
  if (item.part !== 'organization-key' || item.state !== 'fine' || egress.state !== 'off') return item;
  return { part: item.part, state: 'limited', message: 'egress-off', values: { domain: DOMAIN } };
}
