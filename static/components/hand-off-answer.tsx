import { Button, Inline, LoadingButton, Stack, Text, TextArea } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { Answering, HandOffActs } from '../hooks/use-hand-off-answers';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { Working } from './working';

interface Props {
  handOff: HandOff;
  answering: Answering | undefined;
  acts: HandOffActs;
  onAgain: (handOff: HandOff) => void;
}

/** The three ways to answer: approve, look afresh, decline with a reason. */
export function HandOffAnswer({ handOff, answering, acts, onAgain }: Props) {
  const { say } = useWords();
  const [declining, setDeclining] = useState(false);
  const busy = answering?.state === 'answering';
  const { plan, company } = handOff;
  const { id } = plan;
  const { digest, access } = company ?? plan;
  return (
    <Stack space="space.150" alignInline="stretch">
      {answering?.state === 'failed' ? <FailureMessage failure={answering.failure} /> : null}
      {busy && !declining && company !== undefined ? (
        <Working
          text={say('company.applying', { done: company.done, of: company.plans })}
          share={company.done / company.plans}
          onStop={() => acts.stop(id)}
        />
      ) : null}
      <Text>{say('hand-off.approve.access', { access: say(`access.${access}`) })}</Text>
      <Inline space="space.100" shouldWrap>
        <LoadingButton
          appearance="primary"
          isLoading={busy && !declining}
          isDisabled={busy && declining}
          onClick={() => acts.answer({ answer: 'approve', id, digest })}
        >
          {say('hand-off.approve')}
        </LoadingButton>
        {company === undefined ? (
          <Button isDisabled={busy} onClick={() => onAgain(handOff)}>
            {say('hand-off.again')}
          </Button>
        ) : null}
        {declining || handOff.state === 'answering' ? null : (
          <Button isDisabled={busy} onClick={() => setDeclining(true)}>
            {say('hand-off.decline')}
          </Button>
        )}
      </Inline>
      {declining ? (
        <Decline busy={busy} onDecline={(reason) => acts.answer({ answer: 'decline', id, reason })} />
      ) : null}
    </Stack>
  );
}

function Decline({ busy, onDecline }: { busy: boolean; onDecline: (reason: string) => void }) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const id = 'hand-off-reason';

  function decline() {
    setRefused(reason.trim() === '');
    if (reason.trim() !== '') onDecline(reason.trim());
  }

  return (
    <Stack space="space.100" alignInline="stretch">
      <LabelledField
        id={id}
        label={say('hand-off.decline.reason')}
        error={refused ? say('hand-off.decline.empty') : undefined}
        help={say('hand-off.decline.reason-help')}
      >
        <TextArea
          id={id}
          name="reason"
          maxLength={2_000}
          isInvalid={refused}
          onChange={(event) => setReason(String(event.target.value ?? ''))}
        />
      </LabelledField>
      <Inline>
        <LoadingButton isLoading={busy} onClick={decline}>
          {say('hand-off.decline')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
