import { Inline, LoadingButton, SectionMessage, Stack, Text, TextArea, Textfield } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useState } from 'react';
import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import { useHandOver } from '../hooks/use-hand-over';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';

/** Sends a plan to the people who may apply it. */
export function HandOverForm({ plan, report }: { plan: Plan; report: Report }) {
  const { say } = useWords();
  const [handOver, send] = useHandOver(plan, report);
  const [note, setNote] = useState('');
  const [request, setRequest] = useState(requestIn(report));
  if (handOver.state === 'sent') {
    return (
      <SectionMessage appearance="success">
        <Text>{say('hand-off.send.sent')}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text>{say('hand-off.send.about')}</Text>
      <LabelledField id="hand-off-note" label={say('hand-off.send.note')}>
        <TextArea
          id="hand-off-note"
          name="note"
          maxLength={2_000}
          defaultValue={note}
          onChange={(event) => setNote(String(event.target.value ?? ''))}
        />
      </LabelledField>
      <LabelledField
        id="hand-off-request"
        label={say('hand-off.send.request')}
        help={say('hand-off.send.request-help')}
      >
        <Textfield
          id="hand-off-request"
          name="request"
          maxLength={100}
          defaultValue={request}
          onChange={(event) => setRequest(String(event.target.value ?? ''))}
        />
      </LabelledField>
      <Text size="small" color="color.text.subtle">
        {say('hand-off.send.kept')}
      </Text>
      {handOver.state === 'failed' ? <FailureMessage failure={handOver.failure} /> : null}
      <Inline>
        <LoadingButton
          appearance="primary"
          isLoading={handOver.state === 'sending'}
          onClick={() => void send(note, request)}
        >
          {say('hand-off.send.send')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}

/** The request of this service project that the pasted text names. */
function requestIn({ complaint, target }: Report): string {
  return complaint.issueKeys?.find((key) => key.startsWith(`${target.projectKey}-`)) ?? '';
}
