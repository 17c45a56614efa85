import { Button, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import type { Parts } from '../hooks/diagnose-parts';
import type { DiagnosisActions } from '../hooks/use-diagnosis';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';

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
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Spinner size="small" />
        <Text>{say('screen.parts.going', counts)}</Text>
        <Button spacing="compact" onClick={actions.cancel}>
          {say('screen.diagnosing.cancel')}
        </Button>
      </Inline>
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
