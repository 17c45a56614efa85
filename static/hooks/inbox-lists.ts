import { invoke } from '../invoke';
import type { ListsSource } from './use-hand-offs';

/** The hand-offs of the whole site. */
export const inboxLists: ListsSource = async (next) => {
  const more =
    next === undefined ? {} : { more: { ...next, list: next.list === 'open' ? next.list : 'answered' } as const };
  const inbox = await invoke('readInbox', more);
  if (inbox.kind === 'problem') return inbox;
  const { open, answered, moreOpen, moreAnswered } = inbox;
  return {
    kind: 'lists',
    lists: { open, others: answered, answers: true, more: { open: moreOpen, others: moreAnswered } },
  };
};
