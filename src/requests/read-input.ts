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

const QUOTED = /["“„«]([^"“”„«»\n]*@[^"“”„«»\n]*)["”“»]/g;
const BETWEEN = /[\s,;<>()[\]"“”„«»]+/;
const KEY = /\b[a-z]{2,}(?:\.[a-z-]+){2,}\b/g;

/** Takes addresses, symptom and machine-readable reasons out of free text. */
export function readInput(text: string): Input {
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');
  const rest = text.replace(QUOTED, ' ');
  const words = rest.split(BETWEEN).filter((word) => word.includes('@'));
  const single = text.trim();
  const candidates = [...quoted, ...words].flatMap((one) => (/[,;]/.test(one) ? one.split(/[,;]/) : [one]));
  // One word without an @ was meant as an address; more are prose.
  if (candidates.length === 0 && single !== '' && !/\s/.test(single)) candidates.push(single);
  const seen = new Map<string, string>();
  for (const candidate of candidates) {
    const email = tidy(candidate);
    if (email !== '' && !seen.has(email.toLowerCase())) seen.set(email.toLowerCase(), email);
  }
  const prose = candidates.reduce((left, one) => left.replaceAll(one, ' '), text).replace(/https?:\/\/\S+/g, ' ');
  const symptom = SYMPTOM_TEXTS.find(([pattern]) => pattern.test(text))?.[1];
  return {
    emails: [...seen.values()],
    complaint: {
      ...(symptom === undefined ? {} : { symptom }),
      i18nKeys: [...new Set(prose.match(KEY) ?? [])],
      clues: CLUE_TEXTS.filter(([pattern]) => pattern.test(text)).map(([, clue]) => clue),
    },
  };
}

/** Takes off what surrounds an address in prose. Invisible characters stay: they are a finding. */
function tidy(candidate: string): string {
  return candidate
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^['’`*]+|['’`*.:!?]+$/g, '');
}
