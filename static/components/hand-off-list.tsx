import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { AnswerHandOffResult } from '../../src/requests/answer-hand-off';
import type { Answering, HandOffActs } from '../hooks/use-hand-off-answers';
import { useWords } from '../hooks/use-words';
import { HandOffAnswer } from './hand-off-answer';
import { HandOffCard, type DrawCompany } from './hand-off-card';
import { HandOffLine } from './hand-off-line';

/** More than these stand as a line each, of which one is open at a time: a page of thirty cards is too long to find one. */
const MOST_OPEN = 3;

/** What the reader may do about hand-offs, and has done. */
export interface Answers {
  answered: Record<string, Answering>;
  acts: HandOffActs;
  /** Diagnoses the customer of a hand-off again. */
  onAgain: (handOff: HandOff) => void;
}

interface Props {
  title: string;
  none: string;
  handOffs: readonly HandOff[];
  /** Present where the reader may answer. */
  answers?: Answers | undefined;
  everybody?: DrawCompany | undefined;
  /** Shows further ones; absent where there are none. */
  more?: (() => void) | undefined;
  loading: boolean;
}

/** Hand-offs, one below the other. */
export function HandOffList({ title, none, handOffs, answers, everybody, more, loading }: Props) {
  const { say } = useWords();
  const [opened, setOpened] = useState<string>();
  const folds = handOffs.length > MOST_OPEN;
  return (
    <Stack space="space.150" alignInline="stretch">
      <Heading as="h2" size="small">
        {title}
      </Heading>
      {handOffs.length === 0 ? <Text>{none}</Text> : null}
      {handOffs.map((sent) => {
        const { id } = sent.plan;
        const open = !folds || id === opened;
        const answering = answers?.answered[id];
        const answered = answering?.state === 'answered' ? answering.result : undefined;
        const handOff =
          answered?.handOff ?? (answering !== undefined && 'handOff' in answering ? answering.handOff : sent);
        return (
          <Stack key={id} space="space.050" alignInline="stretch">
            {folds ? (
              <HandOffLine handOff={handOff} open={open} onPress={() => setOpened(open ? undefined : id)} />
            ) : null}
            {open ? (
              <HandOffCard handOff={handOff} everybody={everybody} own={handOff !== sent}>
                {answered === undefined ? null : <Comment comment={answered.comment} />}
                {answers === undefined || answered !== undefined ? null : (
                  <HandOffAnswer
                    handOff={handOff}
                    answering={answering}
                    acts={answers.acts}
                    onAgain={answers.onAgain}
                  />
                )}
              </HandOffCard>
            ) : null}
          </Stack>
        );
      })}
      {more === undefined ? null : (
        <Inline>
          <Button isDisabled={loading} onClick={more}>
            {say('hand-off.more')}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}

function Comment({ comment }: { comment: AnswerHandOffResult['comment'] }) {
  const { say } = useWords();
  switch (comment.kind) {
    case 'none':
      return null;
    case 'written':
      return <Text>{say('hand-off.comment.written')}</Text>;
    case 'failed': {
      const { operation, status } = comment.call;
      return (
        <SectionMessage appearance="warning">
          <Text>{say('hand-off.comment.failed', { operation, status })}</Text>
        </SectionMessage>
      );
    }
    default:
      return comment satisfies never;
  }
}
