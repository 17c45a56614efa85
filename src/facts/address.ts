export type AddressProblem =
  | 'empty'
  | 'account-id'
  | 'user-name'
  | 'no-at-sign'
  | 'several-at-signs'
  | 'invisible-character'
  | 'space'
  | 'local-part'
  | 'domain';

/** An e-mail address as given, and what is wrong with its form. */
export interface Address {
  given: string;
  /** Lower-case domain, empty where the address has none. */
  domain: string;
  problems: AddressProblem[];
  /** Letters outside ASCII, which not every mail system takes. */
  internationalised: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
// Marks (\p{M}) are letters' other halves: vowels of many scripts, and accents that are characters of their own.
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;

/** As Atlassian makes them: 24 hex digits, the same after a number, or `qm:` for portal-only accounts. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|\d{4,}:[0-9a-f-]{36}|qm:[\w-]+(?::[\w-]+)*)$/i;
/** One name or two; three parts with dots are rather an address that has lost its @. */
const USER_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)?$/u;

export function isAccountId(given: string): boolean {
  return ACCOUNT_ID.test(given);
}

/** What somebody gave who gave no address at all. */
function withoutAtSign(given: string): AddressProblem {
  if (isAccountId(given)) return 'account-id';
  return USER_NAME.test(given) ? 'user-name' : 'no-at-sign';
}

/** Judges the form of one address (RFC 5321 dot-string form; quoted local parts are not accepted by Jira's forms). */
export function parseAddress(given: string): Address {
  const parts = given.split('@');
  const local = parts.slice(0, -1).join('@');
  const domain = parts.length > 1 ? (parts.at(-1) ?? '').toLowerCase() : '';
  const problems: AddressProblem[] = [];
  if (given === '') problems.push('empty');
  else if (parts.length === 1) problems.push(withoutAtSign(given));
  else if (parts.length > 2) problems.push('several-at-signs');
  if (INVISIBLE.test(given)) problems.push('invisible-character');
  if (/\s/.test(given)) problems.push('space');
  if (problems.length === 0 && !LOCAL.test(local)) problems.push('local-part');
  if (problems.length === 0 && !DOMAIN.test(domain)) problems.push('domain');
  // eslint-disable-next-line no-control-regex -- the question is whether there is anything beyond ASCII
  return { given, domain, problems, internationalised: /[^\x00-\x7f]/.test(given.replace(INVISIBLE, '')) };
}
