import { Inline, LoadingButton, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import { useHandOffs, type ListsSource } from '../hooks/use-hand-offs';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { HandOffList } from './hand-off-list';

interface Props {
  source: ListsSource;
  shown: boolean;
  /** Id of the text that says what is listed. */
  about: string;
  /** What those are that wait for nobody: one's own, or the answered ones. */
  others: 'hand-off.own' | 'hand-off.answered';
  /** Diagnoses the customer of a hand-off again. */
  onAgain: (handOff: HandOff) => void;
}

/** Plans that were sent to administrators: the open ones for whoever may answer them, and the others. */
export function HandOffLists({ source, shown, about, others, onAgain }: Props) {
  const { say } = useWords();
  const [handOffs, answered, acts] = useHandOffs(source);
  const { read } = acts;
  useEffect(() => {
    if (shown) read();
  }, [shown, read]);
  const lists = 'lists' in handOffs ? handOffs.lists : undefined;
  return (
    <Stack space="space.300" alignInline="stretch">
      <Text>{say(about)}</Text>
      <Inline>
        <LoadingButton isLoading={handOffs.state === 'loading'} onClick={read}>
          {say('hand-off.refresh')}
        </LoadingButton>
      </Inline>
      {handOffs.state === 'failed' ? <FailureMessage failure={handOffs.failure} /> : null}
      {handOffs.state === 'loading' && lists === undefined ? <Text>{say('hand-off.loading')}</Text> : null}
      {lists?.answers === true ? (
        <HandOffList
          title={say('hand-off.open')}
          none={say('hand-off.open.none')}
          handOffs={lists.open}
          answered={answered}
          acts={acts}
          onAgain={onAgain}
        />
      ) : null}
      {lists === undefined ? null : (
        <HandOffList title={say(others)} none={say(`${others}.none`)} handOffs={lists.others} answered={{}} />
      )}
    </Stack>
  );
}
