import { fingerprint, type Texts, type TranslatedLocale } from './locale-files';
import { translationProblems } from './translation-problems';

/** A text as it is printed for a translator, who replaces `text` by the translation and leaves the rest. */
export interface ToTranslate {
  text: string;
  note?: string;
  /** Stands for the English text; tells later whether it has changed since it was printed. */
  from: string;
}

/** What a translator gives back: the texts, of which English each was made, and the ids whose English was changed since. */
export type Taken =
  { ok: true; texts: Texts; madeFrom: Texts; changedSince: string[] } | { ok: false; problems: string[] };

/** Understands what a translator gives back; nothing of it is taken while one is wrong. */
export function takenTranslations(given: unknown, english: Texts, locale: TranslatedLocale): Taken {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { ok: false, problems: ['The file is no JSON object of texts by their ids.'] };
  }
  const texts: Texts = {};
  const madeFrom: Texts = {};
  const changedSince: string[] = [];
  const problems: string[] = [];
  for (const [id, one] of Object.entries(given)) {
    const original = english[id];
    if (original === undefined) problems.push(`${id}: there is no such text`);
    else if (!isTranslated(one)) {
      problems.push(`${id}: give it as it was printed, { "text": the translation, "from": what stood there }`);
    } else if (one.from !== fingerprint(original)) {
      // It may lack values of today's English, so what is there stays, and is listed again.
      changedSince.push(id);
    } else {
      texts[id] = one.text;
      madeFrom[id] = one.from;
      problems.push(...translationProblems(original, one.text, locale).map((problem) => `${id}: ${problem}`));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, texts, madeFrom, changedSince };
}

function isTranslated(one: unknown): one is { text: string; from: string } {
  if (typeof one !== 'object' || one === null) return false;
  const { text, from } = one as Partial<ToTranslate>;
  return typeof text === 'string' && typeof from === 'string';
}
