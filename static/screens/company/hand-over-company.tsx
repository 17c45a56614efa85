import { Inline, LoadingButton, SectionMessage, Stack, Text, TextArea } from '@forge/react';
import { useState } from 'react';
import type { Plan } from '../../../src/repairs/plan';
import { FailureMessage } from '../../components/failure-message';
import { LabelledField } from '../../components/labelled-field';
import { sendable, type CompanyRow } from '../../hooks/company-rows';
import type { HandOver } from '../../hooks/use-hand-over';
import { useWords } from '../../hooks/use-words';

interface Props {
  rows: readonly CompanyRow[];
  handOver: HandOver;
  onSend: (plans: readonly Plan[], note: string) => void;
}

/** Sends what is left of a company to the people who may apply all of it. */
export function HandOverCompany({ rows, handOver, onSend }: Props) {
  const { say } = useWords();
  const [note, setNote] = useState('');
  const plans = sendable(rows);
  if (handOver.state === 'sent') {
    return (
      <SectionMessage appearance="success">
        <Text>{say('hand-off.send.sent')}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text>{say('company.send.about', { count: plans.length })}</Text>
      <LabelledField id="company-note" label={say('hand-off.send.note')}>
        <TextArea
          id="company-note"
          name="note"
          maxLength={2_000}
          defaultValue={note}
          onChange={(event) => setNote(String(event.target.value ?? ''))}
        />
      </LabelledField>
      <Text size="small" color="color.text.subtle">
        {say('hand-off.send.kept')}
      </Text>
      {handOver.state === 'failed' ? <FailureMessage failure={handOver.failure} /> : null}
      <Inline>
        <LoadingButton isLoading={handOver.state === 'sending'} onClick={() => onSend(plans, note)}>
          {say('hand-off.send.send')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
