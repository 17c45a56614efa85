import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { Watch, WatchActions } from '../hooks/use-watch';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { Waiting } from './waiting';

interface Props {
  watch: Watch;
  actions: WatchActions;
  /** Whether the account is added to the customers by itself once it is active. */
  adds: boolean;
}

/** Watches until the account is active, and then goes on; its button says so beforehand. */
export function WatchButton({ watch, actions, adds }: Props) {
  const { say } = useWords();
  switch (watch.state) {
    case 'idle':
      return (
        <Inline>
          <Button appearance="primary" onClick={actions.start}>
            {say(adds ? 'screen.watch.start-and-add' : 'screen.watch.start')}
          </Button>
        </Inline>
      );
    case 'watching':
      return (
        <Waiting text={say('screen.watch.watching', { looks: watch.looks })}>
          <Button spacing="compact" onClick={actions.cancel}>
            {say('screen.watch.cancel')}
          </Button>
        </Waiting>
      );
    case 'active':
      return (
        <SectionMessage appearance="success">
          <Text>{say('screen.watch.active')}</Text>
        </SectionMessage>
      );
    case 'timed-out':
    case 'unreadable':
    case 'failed':
      return (
        <Stack space="space.100" alignInline="stretch">
          {watch.state === 'failed' ? (
            <FailureMessage failure={watch.failure} meaning={say('screen.watch.failed')} />
          ) : (
            <SectionMessage appearance="warning">
              <Text>{say(`screen.watch.${watch.state}`)}</Text>
            </SectionMessage>
          )}
          <Inline>
            <Button onClick={actions.start}>{say('screen.watch.again')}</Button>
          </Inline>
        </Stack>
      );
    default:
      return watch satisfies never;
  }
}
