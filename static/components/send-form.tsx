import { Inline, LoadingButton, SectionMessage, Stack, Text, TextArea } from '@forge/react';
import { useEffect, type ReactNode } from 'react';
import type { HandOver } from '../hooks/use-sending';
import type { Typed } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { LabelledField } from './labelled-field';

interface Props {
  /** Id of the field of the note. */
  noteId: string;
  /** What is sent, and to whom. */
  about: string;
  handOver: HandOver;
  /** What is typed, the note among it. */
  typed: Typed;
  appearance?: 'primary';
  onSend: (note: string) => void;
  /** Further fields. */
  children?: ReactNode;
}

/** Sends what somebody may not apply to those who may, with a note; afterwards says that it was sent. */
export function SendForm({ noteId, about, handOver, typed, appearance, onSend, children }: Props) {
  const { say } = useWords();
  const note = typed.fields['note'] ?? '';
  const sent = handOver.state === 'sent';
  useEffect(() => {
    if (sent) typed.clear();
  }, [sent]);
  if (sent) {
    return (
      <SectionMessage appearance="success">
        <Text>{say('hand-off.send.sent')}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text>{about}</Text>
      <LabelledField id={noteId} label={say('hand-off.send.note')}>
        <TextArea
          key={typed.key}
          id={noteId}
          name="note"
          maxLength={2_000}
          defaultValue={note}
          onChange={(event) => typed.type({ note: String(event.target.value ?? '') })}
        />
      </LabelledField>
      {children}
      <Text size="small" color="color.text.subtle">
        {say('hand-off.send.kept')}
      </Text>
      {handOver.state === 'failed' ? <FailureMessage failure={handOver.failure} /> : null}
      <Inline>
        <LoadingButton
          {...(appearance === undefined ? {} : { appearance })}
          isLoading={handOver.state === 'sending'}
          onClick={() => onSend(note)}
        >
          {say('hand-off.send.send')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
