import { invoke } from '../invoke';
import type { ListsSource } from './use-hand-offs';

/** The hand-offs of one service project. */
export function projectLists(project: string): ListsSource {
  return async (next) => {
    const more =
      next === undefined ? {} : { more: { ...next, list: next.list === 'open' ? next.list : 'own' } as const };
    const found = await invoke('readHandOffs', { project, ...more });
    if (found.kind === 'problem') return found;
    const { open, own, answers, elsewhere, moreOpen, moreOwn } = found;
    const lists = { open, others: own, answers, more: { open: moreOpen, others: moreOwn } };
    return { kind: 'lists', lists: { ...lists, ...(elsewhere === undefined ? {} : { elsewhere }) } };
  };
}
