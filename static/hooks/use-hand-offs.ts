import { useCallback, useRef, useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { ProblemResult } from '../../src/requests/request';
import { settle, type Failure } from './settle';

/** `open` wait for an answer of the reader; `others` are their own, or answered ones. */
export interface Lists {
  open: HandOff[];
  others: HandOff[];
  answers: boolean;
  /** Other service projects where something waits for the reader. */
  elsewhere?: string[];
  /** Where the next page of each list begins, where there is one. */
  more: { open: string | undefined; others: string | undefined };
}

/** The lists, or how far reading them has come; what was read stays in sight. */
export type HandOffs =
  | { state: 'idle' }
  | { state: 'loading'; lists?: Lists }
  | { state: 'failed'; failure: Failure; lists?: Lists }
  | { state: 'ready'; lists: Lists };

/** The next page of one of the lists. */
export interface NextPage {
  list: 'open' | 'others';
  from: string;
}

/** Asks for hand-offs: for the first page of both lists, or for the next one of one list. */
export type ListsSource = (next?: NextPage) => Promise<{ kind: 'lists'; lists: Lists } | ProblemResult>;

/** Hand-offs, read when `read` is called, and further ones of a list; what is there stays in sight meanwhile. */
export function useHandOffs(
  source: ListsSource,
): [HandOffs, { read: () => void; more: (list: NextPage['list']) => void }] {
  const [handOffs, setHandOffs] = useState<HandOffs>({ state: 'idle' });
  const latest = useRef(0);

  const ask = useCallback(
    async (next?: NextPage) => {
      const own = (latest.current += 1);
      setHandOffs((now) => ({ state: 'loading', ...listsOf(now) }));
      const settled = await settle(source(next));
      if (own !== latest.current) return;
      setHandOffs((now) => {
        if (!settled.ok) return { state: 'failed', failure: settled.failure, ...listsOf(now) };
        const { lists } = settled.result;
        const before = listsOf(now).lists;
        if (next === undefined || before === undefined) return { state: 'ready', lists };
        return { state: 'ready', lists: withPage(before, lists, next.list) };
      });
    },
    [source],
  );

  const read = useCallback(() => void ask(), [ask]);
  const more = (list: NextPage['list']) => {
    const from = listsOf(handOffs).lists?.more[list];
    if (from !== undefined) void ask({ list, from });
  };
  return [handOffs, { read, more }];
}

function listsOf(handOffs: HandOffs): { lists?: Lists } {
  return 'lists' in handOffs ? { lists: handOffs.lists } : {};
}

/** A page may begin with what the one before it ended with. */
function withPage(before: Lists, page: Lists, list: NextPage['list']): Lists {
  const known = new Set(before[list].map(({ plan }) => plan.id));
  const added = page[list].filter(({ plan }) => !known.has(plan.id));
  return { ...before, [list]: [...before[list], ...added], more: { ...before.more, [list]: page.more[list] } };
}
