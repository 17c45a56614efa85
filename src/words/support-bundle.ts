import type { Report } from '../requests/report';

/** Fields that hold who somebody is, or something in a person's or the site's own words. */
const PERSONAL =
  /^(?:accountIds?|account|by|email|emailAddress|emails|displayName|name|names|members|customers|participants|watchers|approvers|reporter|assignee|inactiveReporter|organization|organizations|message|title|addresses|address|asGiven|domain|customer|who|managedBy|manager|projectName|typed|local)$/i;
/** What looks like an address anywhere: also one that was mistyped, and one in the address of a page. */
const ADDRESS = /[^\s"'<>()[\]{},;:/?&=]*(?:@|%40)[^\s"'<>()[\]{},;/?&=]*/gi;
/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ shows ids of this form; `qm:` are portal-only. */
const ACCOUNT = /\b(?:\d{3,6}|qm):[\w:-]{8,}\b|\b[0-9a-f]{24}\b/g;
/** What is no person, whatever field it stands in. */
const PLAIN = new Set(['', 'user', 'app', 'organization-key', 'none']);

/**
 * A report as JSON for whoever supports the app, with everybody masked: the same address, account and name is always
 * the same placeholder, so what belongs together still does. Codes, calls, times and grants stay.
 */
export function supportBundle(report: Report, about: { locale: string; madeAt: string }): string {
  const masks = new Map<string, string>();
  const counts: Record<string, number> = {};
  const maskAs = (kind: string, text: string): string => {
    const key = text.replace(/%40/gi, '@').toLowerCase();
    const known = masks.get(key);
    if (known !== undefined) return known;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const mask = `${kind}-${String(counts[kind])}`;
    masks.set(key, mask);
    return mask;
  };
  // First everybody is found wherever they stand, then their names are taken out of every text.
  note(report, '');
  const named = wordsOf([...masks.keys()]);
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
      .replace(ACCOUNT, (account) => maskAs('account', account));
    const keeps = named === undefined || KEPT.test(field);
    return keeps ? addressed : addressed.replace(named, (name) => masks.get(name.toLowerCase()) ?? name);
  }
}

/** Codes and calls: a person who is called like one of them is not taken out of it. */
const KEPT =
  /^(?:operation|cause|rootCause|fact|outcome|how|as|stage|reason|symptom|repair|guide|question|label|type|kind|path|url|at|startedAt|finishedAt|rights|access|confidence|conclusion|id)$/;

/** Finds these as words of their own, the longest first. */
function wordsOf(names: readonly string[]): RegExp | undefined {
  const sorted = names.filter((name) => name.length > 2).sort((one, other) => other.length - one.length);
  if (sorted.length === 0) return undefined;
  const escaped = sorted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}

function forEach(value: unknown, field: string, act: (value: unknown, field: string) => void): void {
  if (Array.isArray(value)) for (const one of value) act(one, field);
  else if (value !== null && typeof value === 'object') for (const [key, part] of Object.entries(value)) act(part, key);
}
