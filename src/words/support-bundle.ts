import type { Report } from '../requests/report';

/** Fields that hold who somebody is, or something in a person's or the site's own words. */
const PERSONAL =
  /^(?:accountIds?|account|by|email|emailAddress|emails|displayName|name|names|members|customers|participants|watchers|approvers|reporter|assignee|inactiveReporter|organization|organizations|message|title|addresses|address|asGiven|domain|customer|who|managedBy|manager|projectName|typed|local)$/i;
/** What looks like an address anywhere: also one that was mistyped, and one in the address of a page. */
const ADDRESS = /[^\s"'<>()[\]{},;:/?&=]*(?:@|%40)[^\s"'<>()[\]{},;/?&=]*/gi;
/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ shows ids of this form; `qm:` are portal-only. */
const ACCOUNT = /\b(?:\d{3,6}|qm):[\w:-]{8,}\b|\b[0-9a-f]{24}\b/g;
/** Where a page is: everything there but Atlassian's own hosts is a site, also one with a domain of its own. */
const HOST =
  /(?<=https?:\/\/)(?![\w.-]*\batlassian\.com(?![\w.-]))[^\s/?#"'<>()[\],;]+|[\w-]+\.(?:atlassian(?:-us-gov-mod)?\.net|jira\.com)\b/gi;
/** The site's or the organization's id in the address of a page of Atlassian Administration. */
const PLACE = /(?<=admin\.atlassian\.com\/[so]\/)[\w-]+/g;
/** What is no person, whatever field it stands in. */
const PLAIN = new Set(['', 'user', 'app', 'organization-key', 'none']);

/**
 * A report as JSON for whoever supports the app, with everybody and the site masked: the same address, account, name
 * and site is always the same placeholder, so what belongs together still does. Codes, calls, times and grants stay.
 */
export function supportBundle(report: Report, about: { locale: string; madeAt: string }): string {
  const masks = new Map<string, string>();
  const spelt = new Set<string>();
  const counts: Record<string, number> = {};
  const maskAs = (kind: string, text: string): string => {
    const key = text.replace(/%40/gi, '@').toLowerCase();
    const known = masks.get(key);
    if (known !== undefined) return known;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const mask = `${kind}-${String(counts[kind])}`;
    masks.set(key, mask);
    if (kind !== 'site') spelt.add(text);
    return mask;
  };
  // First everybody is found wherever they stand, then their names are taken out of every text.
  note(report, '');
  const patterns = wordsOf([...spelt]);
  return `${JSON.stringify({ ...about, report: masked(report, '') }, null, 2)}\n`;

  function note(value: unknown, field: string): void {
    if (typeof value === 'string') {
      for (const address of value.match(ADDRESS) ?? []) maskAs('address', address);
      for (const account of value.match(ACCOUNT) ?? []) maskAs('account', account);
      const whole = PERSONAL.test(field) && !PLAIN.has(value) && !masks.has(value.toLowerCase());
      if (whole && !value.includes('@')) maskAs('name', value);
    } else forEach(value, field, note);
  }

  function masked(value: unknown, field: string): unknown {
    if (typeof value === 'string') return maskedText(value, field);
    if (Array.isArray(value)) return value.map((one) => masked(one, field));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, masked(part, key)]));
  }

  function maskedText(text: string, field: string): string {
    if (PERSONAL.test(field) && !PLAIN.has(text)) {
      const whole = masks.get(text.toLowerCase());
      if (whole !== undefined) return whole;
    }
    const addressed = text
      .replace(ADDRESS, (address) => maskAs('address', address))
      .replace(ACCOUNT, (account) => maskAs('account', account))
      .replace(HOST, (host) => maskAs('site', host))
      .replace(PLACE, (id) => maskAs('site', id));
    if (KEPT.test(field)) return addressed;
    return patterns.reduce(
      (left, pattern) => left.replace(pattern, (name) => masks.get(name.toLowerCase()) ?? name),
      addressed,
    );
  }
}

/** Codes and calls: a person who is called like one of them is not taken out of it. */
const KEPT =
  /^(?:operation|cause|rootCause|fact|outcome|how|as|stage|reason|symptom|repair|guide|question|label|type|kind|path|url|at|startedAt|finishedAt|rights|access|confidence|conclusion|id)$/;

/** Such a name is as likely a word or a part of one, so it is found only as it is spelt. */
const SHORT = 2;
/** Written without spaces between words, so a name has no edges to go by. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+$/u;

/** Finds these as words of their own, the longest first. */
function wordsOf(names: readonly string[]): RegExp[] {
  const sorted = [...names].sort((one, other) => other.length - one.length);
  const [long, short] = [sorted.filter((name) => name.length > SHORT), sorted.filter((name) => name.length <= SHORT)];
  return [patternOf(long, 'giu'), patternOf(short, 'gu')].filter((one) => one !== undefined);
}

function patternOf(names: readonly string[], flags: string): RegExp | undefined {
  if (names.length === 0) return undefined;
  const escaped = names.map((name) => {
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return UNSPACED.test(name) ? plain : `(?<![\\p{L}\\p{N}_])${plain}(?![\\p{L}\\p{N}_])`;
  });
  return new RegExp(escaped.join('|'), flags);
}

function forEach(value: unknown, field: string, act: (value: unknown, field: string) => void): void {
  if (Array.isArray(value)) for (const one of value) act(one, field);
  else if (value !== null && typeof value === 'object') for (const [key, part] of Object.entries(value)) act(part, key);
}
