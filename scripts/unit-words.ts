import { createRequire } from 'node:module';
import type { AnyCheck, CheckWords, Message, Messages } from '../src/checks/check';
import { wordsOfLook, type LookedCauseWords } from '../src/checks/looked/looked-cause';
import { LOOKED_WORDS } from '../src/checks/looked/looked-words';
import { LOOKED_CAUSES } from '../src/checks/registry';
import type { Guide, GuideWords } from '../src/guides/guide';
import type { AnyQuestion, QuestionWords } from '../src/questions/question';
import type { AnyChangeKind, ChangeWords } from '../src/repairs/changes/change';
import type { AnyRepair, RepairWords } from '../src/repairs/repair';
import { REPAIR_TITLES } from '../src/repairs/titles';

const load = createRequire(__filename);

/** What a check says. Throws where its file exports no words. */
export function checkWords({ cause }: Pick<AnyCheck, 'cause'>): CheckWords {
  const row = LOOKED_CAUSES.find((one) => one.cause === cause);
  if (row === undefined) return wordsIn(`checks/${cause}`) as CheckWords;
  const words = (LOOKED_WORDS as Record<string, LookedCauseWords>)[cause];
  if (words === undefined) throw new Error(`src/checks/looked has no words for ${cause}.`);
  return wordsOfLook(row, words);
}

/** What a question says. Throws where its file exports no words. */
export const questionWords = ({ id }: Pick<AnyQuestion, 'id'>) => wordsIn(`questions/${id}`) as QuestionWords;

/** What a repair says. Throws where its file exports no words. */
export const repairWords = ({ id }: Pick<AnyRepair, 'id'>) => wordsIn(`repairs/${id}`) as RepairWords;

/** What a repair is called. Throws where it has no title. */
export function titleOf({ id }: Pick<AnyRepair, 'id'>): Message {
  const title = REPAIR_TITLES[id];
  if (title === undefined) throw new Error(`src/repairs/titles.ts has no title for ${id}.`);
  return title;
}

/** What a guide says. Throws where its file exports no words. */
export const guideWords = ({ id }: Pick<Guide, 'id'>) => wordsIn(`guides/${id}`) as GuideWords;

/** What a kind of change says. Throws where its file exports no words, or one that cannot be taken back no reason. */
export function changeWords({ kind, reversible }: Pick<AnyChangeKind, 'kind' | 'reversible'>): ChangeWords {
  const words = wordsIn(`repairs/changes/${kind}`) as ChangeWords;
  if (reversible === (words.irreversible === undefined)) return words;
  throw new Error(`src/repairs/changes/${kind}.ts says why it is irreversible exactly where it is not reversible.`);
}

/** The messages of a unit by their ids, its own and those it shares. Throws where two have one id. */
export function messagesOf({ messages, also = [] }: Messages): Record<string, Message> {
  const all = [messages, ...also].flatMap((some) => Object.entries(some));
  const ids = all.map(([id]) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`Two messages of one unit are called ${twice}.`);
  return Object.fromEntries(all);
}

/** The words of a unit, which stand in the file that has its name. */
function wordsIn(unit: string): unknown {
  const { words } = load(`../src/${unit}.ts`) as { words?: unknown };
  if (words === undefined) throw new Error(`src/${unit}.ts exports no words.`);
  return words;
}
