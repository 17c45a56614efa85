import { Button, Inline, LoadingButton, Stack, Text, TextArea } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useEffect, useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { Answering, HandOffActs } from '../hooks/use-hand-off-answers';
import { useTyped, type Typed } from '../hooks/use-typed';
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
  const typed = useTyped(declining ? { about: handOff.plan.id } : undefined, 'reason');
  const busy = answering?.state === 'answering';
  const looking = answering?.state === 'looking';
  const { plan, company } = handOff;
  const { id } = plan;
  const { digest, access } = company ?? plan;
  // Who shares a permission scheme is told as the sender saw it, and approved as the reader sees it.
  const toSee = answering === undefined && plan.sideEffects.some(({ message }) => message === 'seen');
  useEffect(() => {
    if (toSee) acts.look(id);
    // Once for each that is opened.
  }, [id]);
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
          isLoading={looking || (busy && !declining)}
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
        <Decline
          busy={busy}
          typed={typed}
          onDecline={(reason) => acts.answer({ answer: 'decline', id, reason })}
          onCancel={() => setDeclining(false)}
        />
      ) : null}
    </Stack>
  );
}

interface DeclineProps {
  busy: boolean;
  typed: Typed;
  onDecline: (reason: string) => void;
  onCancel: () => void;
}

function Decline({ busy, typed, onDecline, onCancel }: DeclineProps) {
  const { say } = useWords();
  const reason = typed.fields['reason'] ?? '';
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
          key={typed.key}
          id={id}
          name="reason"
          defaultValue={reason}
          maxLength={2_000}
          isInvalid={refused}
          onChange={(event) => typed.type({ reason: String(event.target.value ?? '') })}
        />
      </LabelledField>
      <Inline space="space.100">
        <LoadingButton isLoading={busy} onClick={decline}>
          {say('hand-off.decline')}
        </LoadingButton>
        <Button appearance="subtle" isDisabled={busy} onClick={onCancel}>
          {say('screen.diagnosing.cancel')}
        </Button>
      </Inline>
    </Stack>
  );
}
