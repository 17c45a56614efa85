import type { Clue, Complaint, Symptom } from '../facts/complaint';

/** What was typed or pasted, taken apart. */
export interface Input {
  /** Each address once, in the order given; what looks like an address but is none is kept, to be diagnosed. */
  emails: string[];
  complaint: Omit<Complaint, 'symptom'> & { symptom?: Symptom };
}

const SYMPTOM_TEXTS: readonly [RegExp, Symptom][] = [
  [/could not be added|successfully added 0 customers|permission to invite customers/i, 'add-failed'],
  [/global permission is required|sd\.rest\.error\.bad\.request\.users\.not\.found/i, 'add-failed'],
  [/email address is not valid|domains allowed in customer access/i, 'add-failed'],
  [
    /don[’']t have permission to access this service project|you do not have permission to view this request/i,
    'cannot-see-portal',
  ],
  [/invitation blocked/i, 'no-invitation-mail'],
  [/signup is not currently available|no longer has access to atlassian account/i, 'cannot-sign-in'],
];

const CLUE_TEXTS: readonly [RegExp, Clue][] = [
  [/jira administrators global permission is required/i, 'jira-admin-required'],
  [/already exists|already belongs to/i, 'already-exists'],
  [/domains allowed in customer access/i, 'domain-not-allowed'],
  [/email address is not valid/i, 'address-not-valid'],
  [/signup is not currently available|cv\.signup\.error\.not\.allowed/i, 'signup-unavailable'],
];

// The first part stops at an @, so that an open quote before a long list is read once, not once for each address.
const QUOTED = /["“„«]([^"“”„«»\n@]*@[^"“”„«»\n]*)["”“»]/g;
const BETWEEN = /[\s,;<>()[\]"“”„«»]+/;
const KEY = /^[a-z]{2,}(?:\.[a-z-]+){2,}$/;
/** No address is longer (RFC 5321); what is, is cut, and found malformed. */
const LONGEST_ADDRESS = 320;
const HOST = /\.(?:com|net|org|example)$/;

/** Takes addresses, symptom and machine-readable reasons out of free text. */
export function readInput(text: string): Input {
  const symptom = SYMPTOM_TEXTS.find(([pattern]) => pattern.test(text))?.[1];
  const clues = CLUE_TEXTS.filter(([pattern]) => pattern.test(text)).map(([, clue]) => clue);
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '').filter(isAddresses);
  const words = text.replace(QUOTED, (whole, inside: string) => (isAddresses(inside) ? ' ' : whole)).split(BETWEEN);
  const candidates = [...quoted.flatMap((one) => one.split(/[,;]/)), ...words.filter((word) => word.includes('@'))];
  const single = text.trim();
  // One word without an @ was meant as an address; more are prose, and a reason or an answer of the site is none.
  const meant = /^[^\s"{}]+$/.test(single) && symptom === undefined && clues.length === 0;
  if (candidates.length === 0 && meant) candidates.push(single);
  const seen = new Map<string, string>();
  for (const candidate of candidates) {
    const email = tidy(candidate);
    if (email !== '' && !seen.has(email.toLowerCase())) seen.set(email.toLowerCase(), email);
  }
  const reasons = words.map(withoutPunctuation).filter((word) => KEY.test(word) && !HOST.test(word));
  return {
    emails: [...seen.values()],
    complaint: {
      ...(symptom === undefined ? {} : { symptom }),
      i18nKeys: [...new Set(reasons)].filter((reason) => !seen.has(reason)),
      clues,
    },
  };
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
