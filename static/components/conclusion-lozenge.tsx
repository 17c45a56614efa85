import { Lozenge } from '@forge/react';
import type { Verdict } from '../../src/diagnosis/verdict';
import type { Say } from '../../src/words/say';

/** Conclusions with the looks of their lozenges. */
export const CONCLUSIONS = { blocked: 'removed', open: 'inprogress', clear: 'success' } as const;

/** The conclusion in a word. A plain function, as cells of tables may hold no component of ours. */
export function conclusionLozenge({ conclusion }: Verdict, say: Say) {
  return <Lozenge appearance={CONCLUSIONS[conclusion]}>{say(`screen.conclusion.${conclusion}`)}</Lozenge>;
}
