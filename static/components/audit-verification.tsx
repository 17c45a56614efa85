import { Button, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { WalkedTrail } from '../../src/requests/walked-trail';
import type { TrailSource } from '../hooks/trail-source';
import { keptPlace, useKeptPlace } from '../hooks/use-kept-place';
import type { Typed } from '../hooks/use-typed';
import { useVerification } from '../hooks/use-verification';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';

/** Whether the trail is as it was written: walked over when somebody asks. */
export function AuditVerification({ source, typed }: { source: TrailSource; typed: Typed }) {
  const { say } = useWords();
  const before = keptPlace(typed, 'walked') as WalkedTrail | undefined;
  const [verification, { walk, cancel }] = useVerification(source, before);
  const now = 'walked' in verification ? verification.walked : undefined;
  useKeptPlace(typed, 'walked', now && (now.goOn === undefined ? null : now));
  const walked = now ?? before;
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text>{say('screen.audit.verify.about')}</Text>
      {verification.state === 'failed' ? <FailureMessage failure={verification.failure} /> : null}
      {walked === undefined ? null : <Walked walked={walked} />}
      <Inline space="space.100">
        <LoadingButton isLoading={verification.state === 'walking'} onClick={walk}>
          {say(walked?.goOn !== undefined ? 'screen.audit.verify.go-on' : 'screen.audit.verify.start')}
        </LoadingButton>
        {verification.state === 'walking' ? <Button onClick={cancel}>{say('screen.diagnosing.cancel')}</Button> : null}
      </Inline>
    </Stack>
  );
}

function Walked({ walked: { through, oldest, broken, goOn } }: { walked: WalkedTrail }) {
  const { say, when } = useWords();
  if (broken !== undefined) {
    return (
      <SectionMessage appearance="error" title={say('screen.audit.verify.broken')}>
        <Text>{say(`screen.audit.verify.broken-${broken.kind}`, { sequence: broken.sequence })}</Text>
        <Text>{say('screen.audit.verify.broken-means')}</Text>
      </SectionMessage>
    );
  }
  const range = { oldest, through: through.sequence };
  if (goOn !== undefined) {
    return (
      <SectionMessage appearance="information">
        <Text>{say('screen.audit.verify.so-far', range)}</Text>
      </SectionMessage>
    );
  }
  return (
    <SectionMessage appearance="success">
      <Text>
        {through.sequence < oldest
          ? say('screen.audit.verify.none')
          : say('screen.audit.verify.fine', { ...range, at: when(through.at) })}
      </Text>
    </SectionMessage>
  );
}
