import { Text, User } from '@forge/react';
import { useWords } from '../hooks/use-words';

/** Somebody by their account id, which is empty once the account was closed. */
export function Person({ id }: { id: string }) {
  const { say } = useWords();
  return id === '' ? <Text>{say('hand-off.closed-account')}</Text> : <User accountId={id} />;
}
