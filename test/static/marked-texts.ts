import { FRAME_WORDS } from '../../src/words/frame-words';
import { isElement, type DocNode } from '../forge/browser/page/forge-doc';
import { renderScreen, type RenderOptions, type Screen } from '../forge/render-in-node';

/** Around each text of the app: signs that Unicode keeps for private use, so that no text and no data holds them. */
const [BEGIN, END] = ['\uE000', '\uE001'];
const MARKED = /\uE000[^\uE000\uE001]*\uE001/g;
const MARKS = /[\uE000\uE001]/g;
/** Props that people do not read: codes, names of the design system, and where things are. */
const CODES = new Set(
  `accountId alignBlock alignInline appearance as autoComplete backgroundColor borderColor closeLabelId color colorAccessor
  columnGap cornerRadius direction display focusedStateId format grow height href iconAfter iconBefore id inputId key labelFor
  labelId language localId locale maxHeight maxWidth menuPosition minHeight minWidth name overflow padding paddingBlock
  paddingInline placement position rowGap rowKey shape size space spacing spread status symbol target tone type value variant
  weight width xAccessor yAccessor cellKey labelAccessor rowSpace valueAccessor align borderRadius resize  borderStyle borderWidth orientation aria-labelledby aria-describedby aria-invalid`.split(
    /\s+/,
  ),
);
/** Dates as Intl writes them, and what is the same in every language. */
const NOT_WORDS = [
  /\b(?:GET|POST|PUT|DELETE|PATCH) \/\S+/g,
  /https?:\/\/\S+/g,
  /\S+@\S+/g,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d+(?:, \d{4})?/g,
  /\b(?:AM|PM|UTC)\b/g,
  /\b(?:and|or)\b/g,
];
/** Fields whose text is for programs. */
const FOR_PROGRAMS = new Set(['audit-export', 'report-bundle']);

/**
 * Renders a screen, and fails the test as soon as it shows a word that is neither from a text of the app nor from what
 * the resolver, the context or the person has given. Tests see the screen without the marks that this takes.
 */
export async function renderMarked(options: RenderOptions): Promise<Screen> {
  const { locales = {} } = options;
  // A screen carries these itself, so they have no marks.
  const data = new Set<string>(Object.values(FRAME_WORDS).map(({ text }) => text));
  keepStrings(options.context, data);
  const screen = await renderScreen({
    ...options,
    locales: Object.fromEntries(Object.entries(locales).map(([locale, texts]) => [locale, marked(texts)])),
    invoke: async (functionKey, payload) => {
      const bare = withoutMarks(payload);
      keepStrings(bare, data);
      try {
        const answer = await options.invoke(functionKey, bare);
        keepStrings(answer, data);
        return answer;
      } catch (error) {
        if (error instanceof Error) data.add(error.message);
        throw error;
      }
    },
    see: (doc) => {
      const foreign = [...new Set(shownBy(doc).flatMap((text) => foreignWords(text, data)))];
      return {
        doc: withoutMarks(doc) as DocNode,
        ...(foreign.length === 0 ? {} : { error: `These words are from no text of the app: ${foreign.join(' | ')}` }),
      };
    },
  });
  const { type } = screen;
  screen.type = (label, text) => {
    data.add(text);
    return type(label, text);
  };
  return screen;
}

function marked(texts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, id === 'app.locale' ? text : `${BEGIN}${String(text)}${END}`]),
  );
}

/** Every string that a person reads or hears. */
export function shownBy(node: DocNode): string[] {
  if (node.type === 'String') return [String(node.props['text'] ?? '')];
  if (FOR_PROGRAMS.has(String(node.props['id']))) return [];
  // Of somebody who is picked, the picker shows the name.
  const coded = (name: string) => CODES.has(name) || (node.type === 'UserPicker' && name === 'defaultValue');
  const props = Object.entries(node.props).filter(([name]) => !coded(name) && !name.startsWith('on'));
  return [...props.flatMap(([, value]) => stringsIn(value)), ...node.children.flatMap(shownBy)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (isElement(value)) return stringsIn(value.props);
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (CODES.has(name) ? [] : stringsIn(inner)));
}

function foreignWords(shown: string, data: ReadonlySet<string>): string[] {
  if (data.has(shown)) return [];
  let rest = shown;
  while (MARKED.test(rest)) rest = rest.replace(MARKED, ' ');
  const plain = (text: string) => /\p{L}/u.test(text);
  if (!plain(rest)) return [];
  for (const known of [...data].sort((a, b) => b.length - a.length)) rest = rest.split(known).join(' ');
  for (const pattern of NOT_WORDS) rest = rest.replace(pattern, ' ');
  return plain(rest) ? [rest.trim()] : [];
}

/** What was given, without codes: a code that is shown was meant to become a text. */
function keepStrings(value: unknown, into: Set<string>): void {
  // The fields of a form as they are kept.
  if (typeof value === 'string' && value.startsWith('{"')) keepStrings(JSON.parse(value), into);
  if (typeof value === 'string' && /\p{L}/u.test(value) && !/^[a-z]+(?:-[a-z]+)*$/.test(value)) into.add(value);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach((one) => keepStrings(one, into));
}

function withoutMarks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(MARKS, '');
  if (Array.isArray(value)) return value.map(withoutMarks);
  // Beside its props, an element leads to the whole tree of React.
  if (isElement(value)) return { ...value, props: withoutMarks(value.props) };
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutMarks(inner)]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
