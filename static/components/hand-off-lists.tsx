import { Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import { useHandOffs, type ListsSource } from '../hooks/use-hand-offs';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import type { DrawCompany } from './hand-off-card';
import { HandOffList, type Answers } from './hand-off-list';

interface Props {
  source: ListsSource;
  shown: boolean;
  /** Id of the text that says what is listed. */
  about: string;
  /** What those are that wait for nobody: one's own, or the answered ones. */
  others: 'hand-off.own' | 'hand-off.answered';
  /** Absent where plans are not answered, only counted. */
  answers?: Answers;
  /** Absent where companies are only counted. */
  everybody?: DrawCompany;
}

/** Plans that were sent to administrators: the open ones for whoever may answer them, and the others. */
export function HandOffLists({ source, shown, about, others, answers, everybody }: Props) {
  const { say } = useWords();
  const [handOffs, { read, more }] = useHandOffs(source);
  useEffect(() => {
    if (shown) read();
  }, [shown, read]);
  const lists = 'lists' in handOffs ? handOffs.lists : undefined;
  const waiting = lists?.answers === true ? lists.open : undefined;
  const manyWait = lists?.more.open !== undefined;
  return (
    <Stack space="space.300" alignInline="stretch">
      <Text>{say(about)}</Text>
      <Inline>
        <LoadingButton isLoading={handOffs.state === 'loading'} onClick={read}>
          {say('hand-off.refresh')}
        </LoadingButton>
      </Inline>
      {handOffs.state === 'failed' ? <FailureMessage failure={handOffs.failure} onlyLooked /> : null}
      {handOffs.state === 'loading' && lists === undefined ? <Text>{say('hand-off.loading')}</Text> : null}
      {waiting === undefined || answers === undefined ? null : (
        <HandOffList
          title={say('hand-off.open')}
          none={say('hand-off.open.none')}
          handOffs={waiting}
          answers={answers}
          everybody={everybody}
          more={manyWait ? () => more('open') : undefined}
          loading={handOffs.state === 'loading'}
        />
      )}
      {waiting === undefined || waiting.length === 0 || answers !== undefined ? null : (
        <SectionMessage>
          <Text>{say(manyWait ? 'hand-off.waiting-more' : 'hand-off.waiting', { count: waiting.length })}</Text>
        </SectionMessage>
      )}
      {lists?.elsewhere === undefined ? null : <Text>{say('hand-off.elsewhere', { projects: lists.elsewhere })}</Text>}
      {lists === undefined ? null : (
        <HandOffList
          title={say(others)}
          none={say(`${others}.none`)}
          handOffs={lists.others}
          everybody={everybody}
          more={lists.more.others === undefined ? undefined : () => more('others')}
          loading={handOffs.state === 'loading'}
        />
      )}
    </Stack>
  );
}
