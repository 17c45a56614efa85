import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { catalogue } from '../../scripts/catalogue';
import { SCREEN_WORDS } from '../../src/words/screen-words';

const ROOT = path.join(__dirname, '../..');
const files = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
const SCREENS = files('static');
const IDS = Object.keys(catalogue());

/** Every literal of a file: plain ones as they are, templates with `*` where a value goes. */
function literalsOf(file: string): { text: string; inJsxText: boolean; attribute: string | undefined }[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: ReturnType<typeof literalsOf> = [];
  const visit = (node: ts.Node): void => {
    const attribute = ts.isJsxAttribute(node.parent ?? node)
      ? (node.parent as ts.JsxAttribute).name.getText()
      : undefined;
    if (ts.isJsxText(node) && node.text.trim() !== '') found.push({ text: node.text, inJsxText: true, attribute });
    if (ts.isStringLiteralLike(node)) found.push({ text: node.text, inJsxText: false, attribute });
    if (ts.isTemplateExpression(node)) {
      const text = node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
      found.push({ text, inJsxText: false, attribute });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const matching = (pattern: string) => {
  const expression = new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.+')}$`,
  );
  return IDS.filter((id) => expression.test(id));
};

test.each(SCREENS)('%s holds no words of its own, and only ids that have a text', (file) => {
  for (const { text, inJsxText, attribute } of literalsOf(file)) {
    expect(inJsxText ? text : '').toBe('');
    if (attribute !== undefined)
      expect([attribute, text]).toEqual([attribute, expect.stringMatching(/^[a-z0-9.-]*$/i)]);
    // What is written as sentences are written.
    expect(text).not.toMatch(/^[A-Z][a-z]+ [a-z]+/);
    if (/^(screen|report|check|question|repair|guide|change|problem|conclusion|outcome|symptom)\./.test(text)) {
      expect([text, matching(text).length > 0]).toEqual([text, true]);
    }
  }
});

test('every text of the screens is said somewhere', () => {
  const said = [...SCREENS, ...files('src/words').filter((file) => !file.endsWith('screen-words.ts'))]
    .flatMap(literalsOf)
    .filter(({ text }) => text.startsWith('screen.'))
    .flatMap(({ text }) => matching(text));
  const unsaid = Object.keys(SCREEN_WORDS).filter((id) => id.startsWith('screen.') && !said.includes(id));
  expect(unsaid).toEqual([]);
});

test('every ending of a template has its text', () => {
  const outcomes = ['applied', 'already-applied', 'stale', 'not-verified', 'failed', 'refused'];
  const wanted = [
    ...outcomes.flatMap((one) => [`screen.applied.${one}`, `screen.applied.${one}-means`, `screen.change.${one}`]),
    'screen.change.not-tried',
    ...['blocked', 'open', 'clear'].flatMap((one) => [`screen.conclusion.${one}`, `screen.conclusion.${one}-title`]),
    ...['breaks', 'blocks', 'unread', 'warns', 'fine', 'not-looked-at'].map((one) => `screen.link.${one}`),
    ...['timed-out', 'unreadable', 'failed'].map((one) => `screen.watch.${one}`),
    ...['at', 'actor', 'action', 'customer', 'changes', 'outcome'].map((one) => `screen.audit.${one}`),
  ];
  expect(wanted.filter((id) => !IDS.includes(id))).toEqual([]);
});

/** Where texts stand: words, and the units that carry theirs. */
const OF_TEXTS =
  /^src\/(words|checks|repairs|guides|questions|facts|diagnosis)\/|^src\/requests\/(problem|comment-text)\.ts$/;

/** Sentences that no screen shows: what docs/authorization.md is made of, errors of the app's own, and the log. */
const SHOWN_NOWHERE = [
  'access/table',
  'atlassian/texts',
  'records/answers',
  'records/audit-trail',
  'records/plans',
  'scheduled/daily',
].map((name) => `src/${name}.ts`);

test('no sentence stands in src outside the files of texts', () => {
  const sentences = files('src')
    .filter((file) => !OF_TEXTS.test(file) && !SHOWN_NOWHERE.includes(file))
    .flatMap((file) => literalsOf(file).map(({ text }) => `${file}: ${text}`))
    .filter((one) => /: [A-Z][a-z’]+ [a-z*].*[.?!…]$/.test(one));
  expect(sentences).toEqual([]);
});
