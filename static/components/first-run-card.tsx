import { Heading, Inline, Lozenge, Text } from '@forge/react';
import type { FirstRunItem, FirstRunState } from '../../src/requests/first-run-parts';
import { useWords } from '../hooks/use-words';
import { Card } from './card';

const APPEARANCES = {
  fine: 'success',
  limited: 'moved',
  off: 'default',
  starting: 'inprogress',
  unread: 'removed',
} as const satisfies Record<FirstRunState, string>;

/** One thing that the app reads: whether it can, why not, what to do, and the call that showed it. */
export function FirstRunCard({ item }: { item: FirstRunItem }) {
  const { say } = useWords();
  const { part, state, message, values, call } = item;
  return (
    <Card>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h3" size="small">
          {say(`first-run.${part}.title`)}
        </Heading>
        <Lozenge appearance={APPEARANCES[state]}>{say(`first-run.state.${state}`)}</Lozenge>
      </Inline>
      {state === 'unread' ? <Text>{say('first-run.reason', values)}</Text> : null}
      {state === 'fine' || state === 'limited' || state === 'off' ? (
        <Text>{say(`first-run.${part}.${message}`, values)}</Text>
      ) : null}
      {(state === 'limited' || state === 'off') && message !== 'no-project' ? (
        <Text>{say('first-run.todo', { todo: say(`first-run.${part}.${message}-todo`, values) })}</Text>
      ) : null}
      {call === undefined ? null : (
        <Text size="small" color="color.text.subtle">
          {say('unread.tried', { operation: call.operation, as: call.as, status: call.status })}
        </Text>
      )}
    </Card>
  );
}
