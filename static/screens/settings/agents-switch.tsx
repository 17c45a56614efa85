import { Heading, Inline, Label, Stack, Text, Toggle } from '@forge/react';
import type { SaveSettingPayload } from '../../../src/requests/save-setting';
import { FailureMessage } from '../../components/failure-message';
import type { Settings } from '../../hooks/use-settings';
import { useWords } from '../../hooks/use-words';
import { ChangedBy } from './changed-by';

interface Props {
  settings: Extract<Settings, { state: 'ready' }>;
  onSwitch: (payload: SaveSettingPayload) => void;
}

/** Whether agents may add customers through the app. */
export function AgentsSwitch({ settings, onSwitch }: Props) {
  const { say } = useWords();
  const { values, busy, failed } = settings;
  if (values === undefined) return null;
  const { value, by, at } = values.agentsMayAdd;
  return (
    <Stack space="space.150" alignInline="stretch">
      <Stack space="space.050">
        <Heading as="h2" size="medium">
          {say('settings.agents.title')}
        </Heading>
        <Text>{say('settings.agents.about')}</Text>
        <ChangedBy by={by} at={at} />
      </Stack>
      {failed?.act === 'switch' ? <FailureMessage failure={failed.failure} /> : null}
      <Inline space="space.100" alignBlock="center">
        <Toggle
          id="agents-may-add"
          isChecked={value}
          isDisabled={busy !== undefined}
          onChange={() => onSwitch({ setting: 'agentsMayAdd', value: !value })}
        />
        <Label labelFor="agents-may-add">{say('settings.agents.on')}</Label>
      </Inline>
    </Stack>
  );
}
