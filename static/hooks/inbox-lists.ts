import { invoke } from '../invoke';
import type { ListsSource } from './use-hand-offs';

/** The hand-offs of the whole site. */
export const inboxLists: ListsSource = async () => {
  const inbox = await invoke('readInbox', {});
  if (inbox.kind === 'problem') return inbox;
  return { kind: 'lists', lists: { open: inbox.open, others: inbox.answered, answers: true } };
};
