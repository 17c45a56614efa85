import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { Parts } from '../hooks/diagnose-parts';
import type { DiagnosisActions } from '../hooks/use-diagnosis';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { Waiting } from './waiting';

interface Props {
  parts: Parts;
  actions: Pick<DiagnosisActions, 'cancel' | 'goOn'>;
}

/** How far a long list of addresses is, and how to stop it or go on with it. */
export function PartsProgress({ parts, actions }: Props) {
  const { say } = useWords();
  const of = parts.rest.batch.given;
  const left = parts.rest.emails.length;
  const counts = { done: of - left, of, left };
  if (parts.state === 'going') {
    return (
      <Waiting text={say('screen.parts.going', counts)}>
        <Button spacing="compact" onClick={actions.cancel}>
          {say('screen.diagnosing.cancel')}
        </Button>
      </Waiting>
    );
  }
  return (
    <Stack space="space.100" alignInline="stretch">
      {parts.failure === undefined ? null : <FailureMessage failure={parts.failure} />}
      <SectionMessage appearance="information">
        <Text>{say('screen.parts.stopped', counts)}</Text>
      </SectionMessage>
      <Inline>
        <Button onClick={actions.goOn}>{say('screen.parts.go-on', counts)}</Button>
      </Inline>
    </Stack>
  );
}
