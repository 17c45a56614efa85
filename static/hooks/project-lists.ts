import { invoke } from '../invoke';
import type { ListsSource } from './use-hand-offs';

/** The hand-offs of one service project. */
export function projectLists(project: string): ListsSource {
  return async () => {
    const found = await invoke('readHandOffs', { project });
    if (found.kind === 'problem') return found;
    return { kind: 'lists', lists: { open: found.open, others: found.own, answers: found.answers } };
  };
}
