import { Button, Heading, Inline, LoadingButton, SectionMessage, Stack, Text, User, UserPicker } from '@forge/react';
import { useEffect } from 'react';
import { Person } from '../../components/person';
import type { SaveSettingPayload } from '../../../src/requests/save-setting';
import { FailureMessage } from '../../components/failure-message';
import type { Settings } from '../../hooks/use-settings';
import type { Typed } from '../../hooks/use-typed';
import { useWords } from '../../hooks/use-words';
import { WRITE_SCOPE } from './scopes';

const SETTING = 'directoryRepairers';

interface Props {
  settings: Extract<Settings, { state: 'ready' }>;
  typed: Typed;
  onChange: (payload: SaveSettingPayload) => void;
}

/** Who may repair in the directory with the key; only who gave the key can say. */
export function RepairersForm({ settings, typed, onChange }: Props) {
  const { say } = useWords();
  const listed = settings.values?.[SETTING].value;
  const { failed, done } = settings.changed === SETTING ? settings : {};
  useEffect(() => {
    if (done !== undefined) typed.clear('repairer');
  }, [done]);
  if (listed === undefined) return null;
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
      <List
        settings={settings}
        listed={listed}
        typed={typed}
        onList={(value) => onChange({ setting: SETTING, value })}
      />
    </Stack>
  );
}

interface ListProps extends Pick<Props, 'settings' | 'typed'> {
  listed: readonly string[];
  onList: (accountIds: string[]) => void;
}

function List({ settings: { organizationKey, ownKey, busy }, listed, typed, onList }: ListProps) {
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
        <Add
          key={`${typed.key} ${listed.join(' ')}`}
          busy={busy}
          typed={typed}
          onAdd={(accountId) => onList([...listed, accountId])}
        />
      ) : (
        <Inline space="space.050">
          <Text>{say('settings.repairers.not-yours')}</Text>
          <Person id={organizationKey.by} />
        </Inline>
      )}
    </Stack>
  );
}

interface AddProps extends Pick<Props, 'typed'> {
  busy: Props['settings']['busy'];
  onAdd: (accountId: string) => void;
}

function Add({ busy, typed, onAdd }: AddProps) {
  const { say } = useWords();
  const picked = typed.fields['repairer'] ?? '';
  return (
    <Stack space="space.100" alignInline="stretch">
      <UserPicker
        name="repairer"
        label={say('settings.repairers.pick')}
        {...(picked === '' ? {} : { defaultValue: picked })}
        onChange={(person) => typed.type({ repairer: (person as { id?: string } | null)?.id ?? '' })}
      />
      <Inline>
        <LoadingButton
          isLoading={busy === 'change'}
          isDisabled={picked === '' || (busy !== undefined && busy !== 'change')}
          onClick={() => {
            if (picked !== '' && busy === undefined) onAdd(picked);
          }}
        >
          {say('settings.repairers.add')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
