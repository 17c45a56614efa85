import type { Complaint, SeenInText, Symptom } from '../facts/complaint';
import { ISSUE_KEY } from '../words/issue-key';
import { addressesInWord, mayHoldAddress, withoutHandles, withoutPunctuation } from './addresses-in-word';
import { BARE_STATUS, KNOWN_TEXTS } from './known-texts';
import { plainText } from './plain-text';

/** What was typed or pasted, taken apart. */
export interface Input {
  /** Each address once, in the order given; what looks like an address but is none is kept, to be diagnosed. */
  emails: string[];
  complaint: Omit<Complaint, 'symptom'> & { symptom?: Symptom };
}

// The first part stops at an @, so that an open quote before a long list is read once, not once for each address.
const QUOTED = /["“„«]([^"“”„«»<>\n@]*@[^"“”„«»<>\n]*)["”“»]/g;
const MARKS = ',;<>()[\\]"“”„«»‹›|「」『』（）【】〈〉《》、。，；：！？…•→';
// Letters of every script may stand in an address, so that it ends at white space or punctuation only.
const BETWEEN = new RegExp(`[\\s${MARKS}\\\\—]+`);
/** One word that was typed alone is one address, whatever slipped into it. */
const TYPED_ALONE = new RegExp(`^[^\\s${MARKS}\\\\—](?:[^\\s${MARKS}]*[^\\s${MARKS}\\\\—])?$`);
/** An address with a space beside its @ or before a dot. */
const SPACED = /^[^\s@]+\s*@\s*[^\s@]+(?:\s\.[^\s@]+)?$/;
const LONGEST_SPACED = 320;
const KEY = /^[a-z]{2,}(?:\.[a-z-]+){2,}$/;
const MOST_ISSUES = 5;
const HOST = /\.(?:com|net|org|example)$/;
/** What a refusal or a line of a log names without an @: `jane.customer.example`. */
const WITHOUT_AT = /(?:could not be added|validation error)\W{1,5}([\w+-]+(?:\.[\w-]+){2,})/i;
const isReason = (word: string) => KEY.test(word) && !HOST.test(word);

/**
 * Takes addresses, symptom and machine-readable reasons out of free text.
 * @param project key of the service project; what begins with it names a request in lower case too
 */
export function readInput(given: string, project = ''): Input {
  const text = plainText(given);
  const known = KNOWN_TEXTS.filter(({ pattern }) => pattern.test(text));
  const symptom = known.find((one) => one.symptom !== undefined)?.symptom;
  const single = text.trim();
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '').filter(isAddresses);
  const list = single.split(/[\n,;]/).map((item) => item.trim());
  const words =
    TYPED_ALONE.test(single) || isListWithSpaces(list)
      ? list
      : text.replace(QUOTED, (whole, inside: string) => (isAddresses(inside) ? ' ' : whole)).split(BETWEEN);
  const candidates = [...quoted.flatMap((one) => one.split(/[,;]/)), ...words].filter(mayHoldAddress);
  // One word without an @ was meant as an address; more are prose, and a reason or an answer of the site is none.
  const meant = /^[^\s"{}]+$/.test(single) && known.length === 0;
  const found = withoutHandles(candidates.flatMap(addressesInWord), text);
  // As Jira mentions somebody.
  for (const [, id = ''] of text.matchAll(/\[~accountid:([\w:-]+)]/g)) found.push(id);
  if (found.length === 0 && meant) found.push(...addressesInWord(single));
  const [, bare = ''] = WITHOUT_AT.exec(text) ?? [];
  if (found.length === 0 && bare !== '' && !isReason(bare)) found.push(bare);
  const seen = new Map<string, string>();
  for (const email of found) {
    if (!seen.has(email.toLowerCase())) seen.set(email.toLowerCase(), email);
  }
  const reasons = words.map(withoutPunctuation).filter(isReason);
  const i18nKeys = [...new Set(reasons)].filter((reason) => !seen.has(reason));
  const clues = known.flatMap(({ clue }) => (clue === undefined ? [] : [clue]));
  // A status, and nothing of the site that says why.
  if (known.length + i18nKeys.length === 0 && BARE_STATUS.test(text)) clues.push('error-hidden');
  const issueKeys = issuesIn(text, project);
  // Said of several customers, a log's line belongs to one of them, and nobody knows to which.
  const shown = seen.size > 1 ? [] : known.flatMap((one) => (one.seen === undefined ? [] : [one.seen]));
  return {
    emails: [...seen.values()],
    complaint: {
      ...(symptom === undefined ? {} : { symptom }),
      i18nKeys,
      clues: [...new Set(clues)],
      ...(issueKeys.length === 0 ? {} : { issueKeys }),
      ...(shown.length === 0 ? {} : { seen: Object.assign({}, ...[...shown].reverse()) as SeenInText }),
    },
  };
}

/** Those of the service project first. Elsewhere, what stands in lower case is a word: `utf-8`, `covid-19`. */
function issuesIn(text: string, project: string): string[] {
  const keys: string[] = text.match(ISSUE_KEY) ?? [];
  const own = keys.map((key) => key.toUpperCase()).filter((key) => key.startsWith(`${project.toUpperCase()}-`));
  return [...new Set([...own, ...keys.filter((key) => key === key.toUpperCase())])].slice(0, MOST_ISSUES);
}

/** Whether nothing but addresses stands there, and a space slipped into one; in prose, a space ends a word. */
function isListWithSpaces(list: readonly string[]): boolean {
  return list.some(isSpaced) && list.every((item) => item === '' || isSpaced(item) || TYPED_ALONE.test(item));
}

function isSpaced(item: string): boolean {
  if (item.length > LONGEST_SPACED || !/\s/.test(item) || !SPACED.test(item)) return false;
  return item.lastIndexOf('.') > item.indexOf('@');
}

/** Whether quotes hold addresses as they were typed, spaces and all; a quoted sentence is read word by word. */
function isAddresses(inside: string): boolean {
  return inside.split(/[,;]/).every((one) => one.trim().split(/\s+/).length <= 3);
}
