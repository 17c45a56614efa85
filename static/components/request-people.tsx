import { Heading, Stack, Text } from '@forge/react';
import type { PersonOfRequest } from '../../src/requests/read-request';
import type { Say } from '../../src/words/say';
import type { RequestPeople as People } from '../hooks/use-request';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { Lines } from './lines';
import { Waiting } from './waiting';

/** Whom the request is about, and what of it could not be read. */
export function RequestPeople({ people, request }: { people: People; request: string }) {
  const { say } = useWords();
  return (
    <Stack space="space.100" alignInline="stretch">
      <Heading as="h2" size="small">
        {say('request.title', { request })}
      </Heading>
      <Found people={people} request={request} />
    </Stack>
  );
}

function Found({ people, request }: { people: People; request: string }) {
  const { say } = useWords();
  switch (people.state) {
    case 'loading':
      return <Waiting text={say('request.reading', { request })} />;
    case 'failed':
      return <FailureMessage failure={people.failure} meaning={say('request.failed')} />;
    case 'ready': {
      const { found } = people;
      const addressed = found.people.some(({ email }) => email !== undefined);
      return (
        <Stack space="space.100" alignInline="stretch">
          {found.people.length === 0 ? null : <Lines lines={found.people.map((one) => personText(one, say))} />}
          <Text>{say(addressed ? 'request.filled' : 'request.nobody', { request })}</Text>
          {found.more === 0 ? null : <Text weight="bold">{say('request.more', { count: found.more })}</Text>}
          {found.participants === undefined ? null : (
            <Text>
              {say('request.participants-unread', { reason: say(`unread.${found.participants.reason}`) })}{' '}
              {say('unread.tried', {
                operation: found.participants.call.operation,
                as: found.participants.call.as,
                status: found.participants.call.status,
              })}
            </Text>
          )}
        </Stack>
      );
    }
    default:
      return people satisfies never;
  }
}

function personText({ part, name, email }: PersonOfRequest, say: Say): string {
  const named = email === undefined ? say('request.hidden', { name }) : say('request.who', { name, email });
  return say(`request.${part}`, { who: email !== undefined && name === '' ? email : named });
}
