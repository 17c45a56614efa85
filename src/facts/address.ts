/** What is wrong with an address as it was given. */
export type AddressProblem =
  | 'empty'
  | 'account-id'
  | 'user-name'
  | 'no-at-sign'
  | 'wide-at-sign'
  | 'several-at-signs'
  | 'invisible-character'
  | 'space'
  | 'too-long'
  | 'local-part'
  | 'domain';

/** An e-mail address as given, and what is wrong with its form. */
export interface Address {
  given: string;
  /** Lower-case domain, empty where the address has none. */
  domain: string;
  problems: AddressProblem[];
  /** The id of an account that hides its address was given. */
  hidden?: true;
  /** Letters outside ASCII, which not every mail system takes. */
  internationalised: boolean;
  /** The first letter of another alphabet in a part that has Latin letters too: often one that only looks Latin. */
  strayLetter?: StrayLetter;
}

/** A letter of another alphabet that looks like a Latin one. */
export interface StrayLetter {
  letter: string;
  alphabet: 'cyrillic' | 'greek';
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
// Marks (\p{M}) are letters' other halves: vowels of many scripts, and accents that are characters of their own.
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN =
  /^([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u;

/** RFC 5321, of what a mail can be sent to. */
const LONGEST = 254;
/** An @ as keyboards for Chinese and Japanese type it. */
const WIDE_AT_SIGN = /[\uff20\ufe6b]/;
/** Parts between which people change alphabets on purpose: `анна.smith@компания.example`. */
const PARTS = /[@.+_-]/;

/** As Atlassian makes them: 24 hex digits, the same after a number, or `qm:` for portal-only accounts. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|\d{4,}:[0-9a-f-]{36}|qm:[\w-]+(?::[\w-]+)*)$/i;
/** One name or two; three parts with dots are rather an address that has lost its @. */
const USER_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)?$/u;

/** Whether somebody gave an account id in place of an address. */
export function isAccountId(given: string): boolean {
  return ACCOUNT_ID.test(given);
}

/** What somebody gave who gave no address at all. */
function withoutAtSign(given: string): AddressProblem {
  if (isAccountId(given)) return 'account-id';
  if (WIDE_AT_SIGN.test(given)) return 'wide-at-sign';
  return USER_NAME.test(given) ? 'user-name' : 'no-at-sign';
}

/** Judges the form of one address (RFC 5321 dot-string form; quoted local parts are not accepted by Jira's forms). */
export function parseAddress(given: string): Address {
  const parts = given.split('@');
  const local = parts.slice(0, -1).join('@');
  const domain = parts.length > 1 ? (parts.at(-1) ?? '').toLowerCase() : '';
  const problems: AddressProblem[] = [];
  if (given === '') problems.push('empty');
  else if (given.length > LONGEST) problems.push('too-long');
  else if (parts.length === 1) problems.push(withoutAtSign(given));
  else if (parts.length > 2) problems.push('several-at-signs');
  if (INVISIBLE.test(given)) problems.push('invisible-character');
  if (/\s/.test(given)) problems.push('space');
  if (problems.length === 0 && !LOCAL.test(local)) problems.push('local-part');
  if (problems.length === 0 && !DOMAIN.test(domain)) problems.push('domain');
  // eslint-disable-next-line no-control-regex -- the question is whether there is anything beyond ASCII
  const internationalised = /[^\x00-\x7f]/.test(given.replace(INVISIBLE, ''));
  const strayLetter = internationalised ? strayLetterIn(given) : undefined;
  return { given, domain, problems, internationalised, ...(strayLetter === undefined ? {} : { strayLetter }) };
}

function strayLetterIn(given: string): StrayLetter | undefined {
  const mixed = given.split(PARTS).filter((part) => /\p{Script=Latin}/u.test(part));
  const [letter] = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(mixed.join(' ')) ?? [];
  if (letter === undefined) return undefined;
  return { letter, alphabet: /\p{Script=Greek}/u.test(letter) ? 'greek' : 'cyrillic' };
}
