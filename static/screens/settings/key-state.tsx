import { Button, Heading, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { Card } from '../../components/card';
import { FailureMessage } from '../../components/failure-message';
import type { Settings, SettingsActs } from '../../hooks/use-settings';
import { useWords } from '../../hooks/use-words';
import { KeyDetails } from './key-details';
import { KeyWarnings } from './key-warnings';

interface Props {
  settings: Extract<Settings, { state: 'ready' }>;
  acts: SettingsActs;
}

/** What fails elsewhere on the page is told there. */
const OWN_ACTS: readonly string[] = ['test', 'remove'];

/** Whether there is a key, what is known of it, and what can be done with it. */
export function KeyState({ settings, acts }: Props) {
  const { say } = useWords();
  const { organizationKey, busy, done, failed } = settings;
  return (
    <Stack space="space.150" alignInline="stretch">
      <Heading as="h3" size="small">
        {say('settings.state.title')}
      </Heading>
      {done === undefined || done === 'changed' || done === 'switched' ? null : (
        <SectionMessage appearance="success">
          <Text>{say(`settings.state.${done}`)}</Text>
        </SectionMessage>
      )}
      {failed === undefined || !OWN_ACTS.includes(failed.act) ? null : <FailureMessage failure={failed.failure} />}
      {organizationKey === undefined ? (
        <Text>{say('settings.state.none')}</Text>
      ) : (
        <Card>
          <KeyWarnings organizationKey={organizationKey} now={new Date()} told={toldOf(failed)} />
          <KeyDetails organizationKey={organizationKey} now={new Date()} />
          <Actions key={organizationKey.at} busy={busy} acts={acts} />
        </Card>
      )}
    </Stack>
  );
}

/** What the failed test says already. */
function toldOf(failed: Props['settings']['failed']): string | undefined {
  return failed?.act === 'test' && failed.failure.kind === 'problem' ? failed.failure.problem.code : undefined;
}

function Actions({ busy, acts }: { busy: Props['settings']['busy']; acts: SettingsActs }) {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <Stack space="space.100">
        <Text>{say('settings.remove.really')}</Text>
        <Inline space="space.100">
          <LoadingButton
            appearance="danger"
            isLoading={busy === 'remove'}
            isDisabled={busy !== undefined && busy !== 'remove'}
            onClick={acts.remove}
          >
            {say('settings.remove.yes')}
          </LoadingButton>
          <Button isDisabled={busy !== undefined} onClick={() => setAsking(false)}>
            {say('settings.remove.no')}
          </Button>
        </Inline>
      </Stack>
    );
  }
  return (
    <Inline space="space.100">
      <LoadingButton isLoading={busy === 'test'} isDisabled={busy !== undefined && busy !== 'test'} onClick={acts.test}>
        {say('settings.test')}
      </LoadingButton>
      <Button isDisabled={busy !== undefined} onClick={() => setAsking(true)}>
        {say('settings.remove')}
      </Button>
    </Inline>
  );
}
