import { Form, Inline, LoadingButton, Stack, Textfield } from '@forge/react';
import { isDay } from '../../components/is-day';
import { LabelledField } from '../../components/labelled-field';
import { useEffect, useState } from 'react';
import type { SaveOrganizationKeyPayload } from '../../../src/requests/save-organization-key';
import { FailureMessage } from '../../components/failure-message';
import type { Settings } from '../../hooks/use-settings';
import type { Typed } from '../../hooks/use-typed';
import { useWords } from '../../hooks/use-words';
import { SCOPES } from './scopes';

interface Props {
  settings: Extract<Settings, { state: 'ready' }>;
  typed: Typed;
  onSave: (payload: SaveOrganizationKeyPayload) => void;
}

type Refusal = 'settings.form.key-missing' | 'settings.form.expires-invalid';

/** Takes a key. The field forgets it as soon as it was kept; where it was refused, it stays to be mended. */
export function KeyForm({ settings, typed, onSave }: Props) {
  const { busy, done, failed, organizationKey } = settings;
  const savedAt = done === 'saved' ? organizationKey?.at : undefined;
  const { say } = useWords();
  useEffect(() => {
    if (savedAt !== undefined) typed.clear('organizationId', 'expiresOn');
  }, [savedAt]);
  return (
    <Stack space="space.150" alignInline="stretch">
      {failed?.act === 'save' ? (
        <FailureMessage failure={failed.failure} meaning={say('settings.form.kept-nothing')} />
      ) : null}
      <Fields
        key={savedAt ?? 'typing'}
        saving={busy === 'save'}
        disabled={busy !== undefined && busy !== 'save'}
        replaces={organizationKey !== undefined}
        typed={typed}
        onSave={onSave}
      />
    </Stack>
  );
}

interface FieldsProps extends Pick<Props, 'typed' | 'onSave'> {
  saving: boolean;
  disabled: boolean;
  replaces: boolean;
}

function Fields({ saving, disabled, replaces, typed, onSave }: FieldsProps) {
  const { say } = useWords();
  // Never kept with the other fields: a draft is no place for a secret, so a reload takes it.
  const [key, setKey] = useState('');
  const { organizationId = '', expiresOn = '' } = typed.fields;
  const [refusal, setRefusal] = useState<Refusal>();

  function submit() {
    if (saving || disabled) return;
    const refused = refusalOf(key, expiresOn);
    setRefusal(refused);
    if (refused !== undefined) return;
    const id = organizationId.trim();
    const day = expiresOn.trim();
    onSave({ key, ...(id === '' ? {} : { organizationId: id }), ...(day === '' ? {} : { expiresOn: day }) });
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.200" alignInline="stretch">
        <LabelledField
          id="organization-key"
          label={say('settings.form.key')}
          error={refusal === 'settings.form.key-missing' ? say(refusal) : undefined}
          help={say('settings.form.key-help')}
        >
          <Textfield
            id="organization-key"
            name="key"
            type="password"
            defaultValue={key}
            isInvalid={refusal === 'settings.form.key-missing'}
            onChange={(event) => setKey(String(event.target.value ?? ''))}
          />
        </LabelledField>
        <LabelledField
          id="organization-id"
          label={say('settings.form.organization')}
          help={say('settings.form.organization-help', { scope: SCOPES.organization })}
        >
          <Textfield
            key={typed.key}
            id="organization-id"
            name="organizationId"
            defaultValue={organizationId}
            maxLength={100}
            onChange={(event) => typed.type({ organizationId: String(event.target.value ?? '') })}
          />
        </LabelledField>
        <LabelledField
          id="key-expires"
          label={say('settings.form.expires')}
          error={refusal === 'settings.form.expires-invalid' ? say(refusal) : undefined}
          help={say('settings.form.expires-help')}
        >
          <Textfield
            key={typed.key}
            id="key-expires"
            name="expiresOn"
            defaultValue={expiresOn}
            maxLength={10}
            isInvalid={refusal === 'settings.form.expires-invalid'}
            onChange={(event) => typed.type({ expiresOn: String(event.target.value ?? '') })}
          />
        </LabelledField>
        <Inline>
          <LoadingButton type="submit" appearance="primary" isLoading={saving} isDisabled={disabled}>
            {say(replaces ? 'settings.form.replace' : 'settings.form.save')}
          </LoadingButton>
        </Inline>
      </Stack>
    </Form>
  );
}

function refusalOf(key: string, expiresOn: string): Refusal | undefined {
  if (key.trim() === '') return 'settings.form.key-missing';
  const day = expiresOn.trim();
  return day === '' || isDay(day) ? undefined : 'settings.form.expires-invalid';
}
