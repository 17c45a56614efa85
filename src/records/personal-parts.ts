/** Whose data it is: of who made the change, the account of the customer, and how the customer is reached and called. */
export type PartName = 'actor' | 'account' | 'contact';

/** Texts by where they stood: `changes/0/target/email`. */
export type TextsByPlace = Record<string, string>;

/** What stands where a personal text was. */
interface Marker {
  $personal: PartName;
}

/** Shown where a personal text has been erased. */
export const ERASED = '—';

const PART_OF_FIELD: Record<string, PartName> = {
  by: 'actor',
  accountId: 'account',
  accountIds: 'account',
  email: 'contact',
  emailAddress: 'contact',
  displayName: 'contact',
  // The site's own words may call somebody by name.
  message: 'contact',
  // And so may a person's.
  words: 'contact',
};

/** Takes the personal texts out of a document: what is left has a marker in their places. */
export function takeOut(document: unknown): { left: unknown; taken: Partial<Record<PartName, TextsByPlace>> } {
  const taken: Partial<Record<PartName, TextsByPlace>> = {};
  const walk = (value: unknown, place: string[], field: string): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => walk(one, [...place, String(index)], field));
    if (value !== null && typeof value === 'object') {
      const parts = Object.entries(value).filter(([, part]) => part !== undefined);
      return Object.fromEntries(parts.map(([key, part]) => [key, walk(part, [...place, key], key)]));
    }
    const part = typeof value === 'string' && value !== '' ? partOf(field, value) : undefined;
    if (part === undefined) return value;
    taken[part] = { ...taken[part], [place.join('/')]: value as string };
    return { $personal: part } satisfies Marker;
  };
  return { left: walk(document, [], ''), taken };
}

/** The document as it was; an erased text is a dash. */
export function putBack(left: unknown, taken: Partial<Record<PartName, TextsByPlace>>): unknown {
  const walk = (value: unknown, place: string[]): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => walk(one, [...place, String(index)]));
    if (value === null || typeof value !== 'object') return value;
    if (isMarker(value)) return taken[value.$personal]?.[place.join('/')] ?? ERASED;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, [...place, key])]));
  };
  return walk(left, []);
}

function partOf(field: string, text: string): PartName | undefined {
  return PART_OF_FIELD[field] ?? (text.includes('@') ? 'contact' : undefined);
}

function isMarker(value: object): value is Marker {
  return '$personal' in value;
}
