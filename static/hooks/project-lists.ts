import { invoke } from '../invoke';
import type { ListsSource } from './use-hand-offs';

/** The hand-offs of one service project. */
export function projectLists(project: string): ListsSource {
  return async () => {
    const found = await invoke('readHandOffs', { project });
    if (found.kind === 'problem') return found;
    const { open, own, answers, elsewhere } = found;
    const lists = { open, others: own, answers, ...(elsewhere === undefined ? {} : { elsewhere }) };
    return { kind: 'lists', lists };
  };
}
