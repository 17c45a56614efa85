import * as v from 'valibot';
import { SYMPTOMS, type Assumed, type Clue, type SeenInText } from '../facts/complaint';
import { mayBeAbsent } from './may-be-absent';

/** What a symptom that nobody chose rests on. */
export const toldAssumed = v.custom<Assumed>(
  (told) => told === true || ['words', 'unclear', 'calm'].includes(String(told)),
);

/** A complaint as the screen sends it back. */
export const toldComplaint = v.object({
  symptom: v.picklist(SYMPTOMS),
  assumed: mayBeAbsent(toldAssumed),
  i18nKeys: v.pipe(v.array(v.string()), v.maxLength(50)),
  clues: v.pipe(v.array(v.custom<Clue>((clue) => typeof clue === 'string')), v.maxLength(50)),
  seen: mayBeAbsent(v.custom<SeenInText>(isTexts)),
  issueKeys: mayBeAbsent(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(5))),
});

/** What a text showed: short texts by the name of a fact. */
function isTexts(seen: unknown): boolean {
  if (typeof seen !== 'object' || seen === null) return false;
  return Object.values(seen).every((state) => typeof state === 'string' && state.length <= 100);
}
