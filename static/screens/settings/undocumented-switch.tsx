import { Heading, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { SaveSettingPayload } from '../../../src/requests/save-setting';
import { FailureMessage } from '../../components/failure-message';
import type { Settings } from '../../hooks/use-settings';
import { useWords } from '../../hooks/use-words';
import { ChangedBy } from './changed-by';

const SETTING = 'undocumentedReactivation';

interface Props {
  settings: Extract<Settings, { state: 'ready' }>;
  onChange: (payload: SaveSettingPayload) => void;
}

/** Switches on an operation that Atlassian does not document, after saying what that means. */
export function UndocumentedSwitch({ settings, onChange }: Props) {
  const { say } = useWords();
  const setting = settings.values?.[SETTING];
  if (setting === undefined) return null;
  const { value, by, at } = setting;
  const failed = settings.changed === SETTING ? settings.failed : undefined;
  return (
    <Stack space="space.150" alignInline="stretch">
      <Heading as="h2" size="medium">
        {say('settings.undocumented.title')}
      </Heading>
      <Stack space="space.050">
        <Text>{say('settings.undocumented.about')}</Text>
        <Text>{say('settings.undocumented.means')}</Text>
      </Stack>
      <SectionMessage appearance="warning">
        <Text>{say('settings.undocumented.risk')}</Text>
      </SectionMessage>
      <Stack space="space.050">
        <Text weight="bold">{say(value ? 'settings.undocumented.on' : 'settings.undocumented.off')}</Text>
        <ChangedBy by={by} at={at} />
      </Stack>
      {failed?.act === 'change' ? <FailureMessage failure={failed.failure} /> : null}
      <Inline>
        <LoadingButton
          isLoading={settings.busy === 'change'}
          isDisabled={settings.busy !== undefined && settings.busy !== 'change'}
          onClick={() => onChange({ setting: SETTING, value: !value })}
        >
          {say(value ? 'settings.undocumented.switch-off' : 'settings.undocumented.switch-on')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
