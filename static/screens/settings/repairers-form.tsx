import { Button, Heading, Inline, LoadingButton, SectionMessage, Stack, Text, User, UserPicker } from '@forge/react';
import { useState } from 'react';
import type { SaveSettingPayload } from '../../../src/requests/save-setting';
import { FailureMessage } from '../../components/failure-message';
import type { Settings } from '../../hooks/use-settings';
import { useWords } from '../../hooks/use-words';
import { WRITE_SCOPE } from './scopes';

const SETTING = 'directoryRepairers';

interface Props {
  settings: Extract<Settings, { state: 'ready' }>;
  onChange: (payload: SaveSettingPayload) => void;
}

/** Who may repair in the directory with the key; only who gave the key can say. */
export function RepairersForm({ settings, onChange }: Props) {
  const { say } = useWords();
  const listed = settings.values?.[SETTING].value;
  if (listed === undefined) return null;
  const { failed, done } = settings.changed === SETTING ? settings : {};
  return (
    <Stack space="space.150" alignInline="stretch">
      <Stack space="space.050">
        <Heading as="h3" size="small">
          {say('settings.repairers.title')}
        </Heading>
        <Text>{say('settings.repairers.about')}</Text>
        <Text>{say('settings.repairers.scope', { scope: WRITE_SCOPE })}</Text>
        <Text>{say('settings.repairers.ends')}</Text>
      </Stack>
      {failed?.act === 'change' ? <FailureMessage failure={failed.failure} /> : null}
      {done === 'changed' ? (
        <SectionMessage appearance="success">
          <Text>{say('settings.repairers.saved')}</Text>
        </SectionMessage>
      ) : null}
      <List settings={settings} listed={listed} onList={(value) => onChange({ setting: SETTING, value })} />
    </Stack>
  );
}

interface ListProps extends Pick<Props, 'settings'> {
  listed: readonly string[];
  onList: (accountIds: string[]) => void;
}

function List({ settings: { organizationKey, ownKey, busy }, listed, onList }: ListProps) {
  const { say } = useWords();
  if (organizationKey === undefined) return <Text>{say('settings.repairers.no-key')}</Text>;
  return (
    <Stack space="space.100" alignInline="stretch">
      {listed.length === 0 ? <Text>{say('settings.repairers.nobody')}</Text> : null}
      {listed.map((accountId) => (
        <Inline key={accountId} space="space.100" alignBlock="center">
          <User accountId={accountId} />
          {ownKey ? (
            <Button
              appearance="subtle"
              isDisabled={busy !== undefined}
              onClick={() => onList(listed.filter((one) => one !== accountId))}
            >
              {say('settings.repairers.remove')}
            </Button>
          ) : null}
        </Inline>
      ))}
      {ownKey ? (
        <Add key={listed.join(' ')} busy={busy} onAdd={(accountId) => onList([...listed, accountId])} />
      ) : (
        <Inline space="space.050">
          <Text>{say('settings.repairers.not-yours')}</Text>
          {organizationKey.by === '' ? (
            <Text>{say('hand-off.closed-account')}</Text>
          ) : (
            <User accountId={organizationKey.by} />
          )}
        </Inline>
      )}
    </Stack>
  );
}

function Add({ busy, onAdd }: { busy: Props['settings']['busy']; onAdd: (accountId: string) => void }) {
  const { say } = useWords();
  const [picked, setPicked] = useState<string>();
  return (
    <Stack space="space.100" alignInline="stretch">
      <UserPicker
        name="repairer"
        label={say('settings.repairers.pick')}
        onChange={(person) => setPicked((person as { id?: string } | null)?.id)}
      />
      <Inline>
        <LoadingButton
          isLoading={busy === 'change'}
          isDisabled={picked === undefined || (busy !== undefined && busy !== 'change')}
          onClick={() => {
            if (picked !== undefined && busy === undefined) onAdd(picked);
          }}
        >
          {say('settings.repairers.add')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
