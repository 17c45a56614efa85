import { Form, Heading, Inline, LoadingButton, SectionMessage, Stack, Text, Textfield } from '@forge/react';
import { LabelledField } from '../../components/labelled-field';
import { useEffect, useState } from 'react';
import type { SaveSettingPayload } from '../../../src/requests/save-setting';
import { FailureMessage } from '../../components/failure-message';
import type { Settings } from '../../hooks/use-settings';
import type { Typed } from '../../hooks/use-typed';
import { useWords } from '../../hooks/use-words';
import { ChangedBy } from './changed-by';

const BOUNDS = { least: 30, most: 3_650 };

interface Props {
  settings: Extract<Settings, { state: 'ready' }>;
  typed: Typed;
  onChange: (payload: SaveSettingPayload) => void;
}

/** How long entries of the audit trail are kept. */
export function RetentionForm({ settings, typed, onChange }: Props) {
  const { say } = useWords();
  const retention = settings.values?.retentionDays;
  const { busy } = settings;
  const { failed, done } = settings.changed === 'retentionDays' ? settings : {};
  useEffect(() => {
    if (done !== undefined) typed.clear('days');
  }, [done]);
  if (retention === undefined) return null;
  const { value, by, at } = retention;
  return (
    <Stack space="space.150" alignInline="stretch">
      <Stack space="space.050">
        <Heading as="h2" size="medium">
          {say('settings.retention.title')}
        </Heading>
        <Text>{say('settings.retention.about')}</Text>
        <ChangedBy by={by} at={at} />
      </Stack>
      {failed?.act === 'change' ? <FailureMessage failure={failed.failure} /> : null}
      {done === 'changed' ? (
        <SectionMessage appearance="success">
          <Text>{say('settings.retention.saved', { days: value })}</Text>
        </SectionMessage>
      ) : null}
      <Days
        key={`${value} ${typed.key}`}
        now={value}
        busy={busy}
        typed={typed}
        onSave={(days) => onChange({ setting: 'retentionDays', value: days })}
      />
    </Stack>
  );
}

interface DaysProps {
  now: number;
  typed: Typed;
  busy: Props['settings']['busy'];
  onSave: (days: number) => void;
}

function Days({ now, busy, typed, onSave }: DaysProps) {
  const { say } = useWords();
  const text = typed.fields['days'] ?? String(now);
  const [refused, setRefused] = useState(false);
  const days = daysIn(text);
  const blocked = busy !== undefined && busy !== 'change';

  function submit() {
    if (busy !== undefined) return;
    setRefused(days === undefined);
    if (days !== undefined) onSave(days);
  }

  return (
    <Form onSubmit={submit}>
      <Stack space="space.150" alignInline="stretch">
        <LabelledField
          id="retention-days"
          label={say('settings.retention.days')}
          error={refused ? say('settings.retention.invalid', BOUNDS) : undefined}
          help={say('settings.retention.help', BOUNDS)}
        >
          <Textfield
            id="retention-days"
            name="days"
            defaultValue={text}
            maxLength={4}
            isInvalid={refused}
            onChange={(event) => typed.type({ days: String(event.target.value ?? '') })}
          />
        </LabelledField>
        {days !== undefined && days < now ? (
          <SectionMessage appearance="warning">
            <Text>{say('settings.retention.less', { days, now })}</Text>
          </SectionMessage>
        ) : null}
        <Inline>
          <LoadingButton type="submit" isLoading={busy === 'change'} isDisabled={blocked}>
            {say('settings.retention.save')}
          </LoadingButton>
        </Inline>
      </Stack>
    </Form>
  );
}

function daysIn(text: string): number | undefined {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  return days >= BOUNDS.least && days <= BOUNDS.most ? days : undefined;
}
