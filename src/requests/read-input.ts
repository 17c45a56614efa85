import type { Clue, Complaint, SeenInText, Symptom } from '../facts/complaint';
import { BARE_STATUS, CONTRASTS, KNOWN_TEXTS, TROUBLE } from './known-texts';

/** What was typed or pasted, taken apart. */
export interface Input {
  /** Each address once, in the order given; what looks like an address but is none is kept, to be diagnosed. */
  emails: string[];
  complaint: Omit<Complaint, 'symptom'> & { symptom?: Symptom };
}

// The first part stops at an @, so that an open quote before a long list is read once, not once for each address.
const QUOTED = /["“„«]([^"“”„«»\n@]*@[^"“”„«»\n]*)["”“»]/g;
const BETWEEN = /[\s,;<>()[\]"“”„«»]+/;
const KEY = /^[a-z]{2,}(?:\.[a-z-]+){2,}$/;
/** No address is longer (RFC 5321); what is, is cut, and found malformed. */
const LONGEST_ADDRESS = 320;
const HOST = /\.(?:com|net|org|example)$/;

/** Takes addresses, symptom and machine-readable reasons out of free text. */
export function readInput(text: string): Input {
  const known = KNOWN_TEXTS.filter(({ pattern }) => pattern.test(text));
  const symptom = known.find((one) => one.symptom !== undefined)?.symptom;
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '').filter(isAddresses);
  const words = text.replace(QUOTED, (whole, inside: string) => (isAddresses(inside) ? ' ' : whole)).split(BETWEEN);
  const candidates = [...quoted.flatMap((one) => one.split(/[,;]/)), ...words.filter((word) => word.includes('@'))];
  const single = text.trim();
  // One word without an @ was meant as an address; more are prose, and a reason or an answer of the site is none.
  const meant = /^[^\s"{}]+$/.test(single) && known.length === 0;
  if (candidates.length === 0 && meant) candidates.push(single);
  const seen = new Map<string, string>();
  for (const candidate of candidates) {
    const email = tidy(candidate);
    if (email !== '' && !seen.has(email.toLowerCase())) seen.set(email.toLowerCase(), email);
  }
  const reasons = words.map(withoutPunctuation).filter((word) => KEY.test(word) && !HOST.test(word));
  const i18nKeys = [...new Set(reasons)].filter((reason) => !seen.has(reason));
  const clues = known.flatMap(({ clue }) => (clue === undefined ? [] : [clue]));
  // Said of several customers, a log's line belongs to one of them, and nobody knows to which.
  const shown = seen.size > 1 ? [] : known.flatMap((one) => (one.seen === undefined ? [] : [one.seen]));
  return {
    emails: [...seen.values()],
    complaint: {
      ...(symptom === undefined ? {} : { symptom }),
      i18nKeys,
      clues: [...new Set([...clues, ...cluesOfProse(text, known.length + i18nKeys.length > 0)])],
      ...(shown.length === 0 ? {} : { seen: Object.assign({}, ...[...shown].reverse()) as SeenInText }),
    },
  };
}

/** What a text says that holds no text of the site: that nothing failed, or a status without a reason. */
function cluesOfProse(text: string, siteSpoke: boolean): Clue[] {
  if (siteSpoke) return [];
  if (BARE_STATUS.test(text)) return ['error-hidden'];
  return TROUBLE.test(text) ? [] : CONTRASTS.filter(({ pattern }) => pattern.test(text)).map(({ clue }) => clue);
}

/** Whether quotes hold addresses as they were typed, spaces and all; a quoted sentence is read word by word. */
function isAddresses(inside: string): boolean {
  return inside.split(/[,;]/).every((one) => one.trim().split(/\s+/).length <= 3);
}

/** Takes off what surrounds an address in prose. Invisible characters stay: they are a finding. */
function tidy(candidate: string): string {
  return withoutPunctuation(candidate.trim().replace(/^mailto:/i, '')).slice(0, LONGEST_ADDRESS);
}

function withoutPunctuation(word: string): string {
  // Looking back keeps a long row of dots from being read again from each of them.
  return word.replace(/^['‘’`*]+/, '').replace(/(?<!['’`*.:!?])['’`*.:!?]+$/, '');
}
