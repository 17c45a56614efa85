/** No address is longer (RFC 5321); what is, is cut, and found malformed. */
const LONGEST_ADDRESS = 320;
/** What stands before an address in forms, logs and lists of recipients. */
const LABEL =
  /^-{0,2}(?:[a-z]{1,20}[_-])?(?:smtp|sip|mailto|e-?mail|mail|to|cc|bcc|from|reply-to|user(?:name)?|login|address|customer|reporter|query|q|href|value)'?[:=]\s*/i;
const MOST_LABELS = 4;
const BEFORE = /^['‘’`*{\p{So}]+/u;
/** What a domain does not end with; looking back keeps a long row of them from being read again from each. */
const BEHIND = /(?<!['’`*.:!?}=_–\p{So}-])['’`*.:!?}=_–\p{So}-]+$/u;
const ITALIC = /^_(.+)_$/s;
const ENCODED_AT = /%(?:25)*40/;
const URL_LIKE = /^[a-z][a-z\d+.-]*:\/\/|[?&][\w.-]{1,40}=/i;
const AUTHORITY = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;
/** An address that a program took for a page, and put `http://` before. */
const MADE_A_LINK = /^https?:\/\/([^@:/?#]+@[^@:/?#]+)\/?$/i;
/** An address that is encoded in an address that is encoded in an address is deep enough. */
const DEEPEST = 3;
/** Between two words it also means *at* a place; in front of a domain it was meant for an address. */
const WIDE_ADDRESS = /[^\uff20\ufe6b][\uff20\ufe6b][^\uff20\ufe6b]*\.[^.]/;
const WHOLE = /^[^@]+@[^@]+$/;
const HANDLE = /^(?:[^@]*@|@[^@]*)$/;

/** Whether there may be an address in this word. */
export function mayHoldAddress(word: string): boolean {
  return word.includes('@') || ENCODED_AT.test(word) || WIDE_ADDRESS.test(word);
}

/** The addresses in one word or one quotation: out of a URL, after a label, several with slashes between. */
export function addressesInWord(word: string): string[] {
  const bare = withoutLabels(word.trim().replace(BEFORE, ''));
  const parts = URL_LIKE.test(bare) || ENCODED_AT.test(bare) ? partsOfUrl(bare) : betweenSlashes(bare);
  return parts.map(tidy).filter((part) => part !== '');
}

/** `support@` and `@jane` in prose, beside whole addresses, are none; alone in their place of a list, they are meant. */
export function withoutHandles(emails: readonly string[], text: string): string[] {
  if (!emails.some((email) => WHOLE.test(email))) return [...emails];
  const listed = new Set(text.split(/[\n,;]/).map((item) => item.trim()));
  return emails.filter((email) => !HANDLE.test(email) || listed.has(email));
}

/** Takes off what surrounds an address in prose. Invisible characters stay: they are a finding. */
function tidy(part: string): string {
  const address = withoutPunctuation(withoutLabels(withoutPunctuation(part)));
  // The genitive, in the languages that write it with an apostrophe; a domain holds none.
  return withoutPunctuation(address.slice(0, LONGEST_ADDRESS).replace(/(?<=@[^@]*)['’´]\p{L}{1,2}$/u, ''));
}

/** The word without what stands around it in a sentence or a markup. */
export function withoutPunctuation(word: string): string {
  return word.replace(ITALIC, '$1').replace(BEFORE, '').replace(BEHIND, '');
}

function withoutLabels(word: string): string {
  let rest = word;
  for (let taken = 0; taken < MOST_LABELS && LABEL.test(rest); taken++) {
    rest = rest.replace(LABEL, '').replace(BEFORE, '');
  }
  return rest;
}

/** The parts of a URL that hold an @, decoded; its host, and who signs in there, are nobody's address. */
function partsOfUrl(url: string, depth = 1): string[] {
  const [, linked] = MADE_A_LINK.exec(url) ?? [];
  if (linked !== undefined) return [linked];
  const parts = url
    .replace(AUTHORITY, '')
    .split(/[?&=#/:]+/)
    .filter(mayHoldAddress)
    .map(decoded);
  if (depth === DEEPEST) return parts;
  return parts.flatMap((part) => (ENCODED_AT.test(part) || URL_LIKE.test(part) ? partsOfUrl(part, depth + 1) : [part]));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replaceAll('%40', '@');
  }
}

/** A slash may be part of an address; it is not where there is a whole address on either side. A colon ends one. */
function betweenSlashes(word: string): string[] {
  const [first = '', ...others] = word.split(':');
  if (WHOLE.test(first)) return [first, ...others.filter(mayHoldAddress)];
  const parts = word.split('/');
  return parts.length > 1 && parts.every((part) => WHOLE.test(part)) ? parts : [word];
}
