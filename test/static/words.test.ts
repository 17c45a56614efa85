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
    ...['breaks', 'blocks', 'unread', 'warns', 'fine'].map((one) => `screen.link.${one}`),
    ...['timed-out', 'unreadable', 'failed'].map((one) => `screen.watch.${one}`),
    ...['at', 'actor', 'action', 'customer', 'changes', 'outcome'].map((one) => `screen.audit.${one}`),
  ];
  expect(wanted.filter((id) => !IDS.includes(id))).toEqual([]);
});

/** Files of nothing but texts. */
const OF_TEXTS = /^src\/words\/[\w-]+-words\.ts$/;
/** Where others keep theirs: the words of a unit, those of problems, and each message with its note. */
const KEPT = /^(?:\w*words|[A-Z_]+_WORDS|PROBLEMS|text|note)$/;
/** Called with what is read in a log or by whoever calls with the wrong payload, and never shown as it is. */
const NOT_SHOWN = /^(?:v\.\w+|console\.\w+|\w*Error)$/;

/** Sentences and names that stand elsewhere, each with its reason. */
const ELSEWHERE: readonly [why: string, file: string, what?: RegExp][] = [
  ['docs/authorization.md is made of them', 'src/access/table.ts'],
  ['shown by the field that it is about', 'src/requests/request-key.ts', /^name a request/],
  ['shown by the field that it is about', 'src/requests/save-organization-key.ts', /^paste the whole key/],
  [
    'Jira’s own name in every language',
    'src/repairs/grant-portal-access.ts',
    /^Service Project Customer - Portal Access$/,
  ],
  ['a part of texts that say before and after', 'src/repairs/changes/directory-access.ts', /^\{access, select/],
  ['compared with what Jira answers', 'src/facts/direct-grants.ts', /^Service Desk Customers$/],
  ['compared with what Jira answers', 'src/facts/inactive-account.ts', /^Former user$/],
  ['compared with what Jira answers', 'src/diagnosis/changes-behind.ts', /^User added to group$/],
];

/** What people could read of a file: literals of two words and more outside its texts. */
function sentencesOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && KEPT.test(node.name.getText())) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && NOT_SHOWN.test(node.expression.getText())) return;
    const text = literalOf(node);
    if (text !== undefined && /\p{L}{2,}[,;:]? [\p{L}*]/u.test(text) && !/^(?:GET|POST|PUT|DELETE|Bearer) /.test(text))
      found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.ESNext, true));
  return found;
}

function literalOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
}

test('no words stand in src or static outside the texts, but those with a reason', () => {
  const used = new Set<unknown>();
  const strangers = [...files('src'), ...SCREENS]
    .filter((file) => !OF_TEXTS.test(file))
    .flatMap((file) =>
      sentencesOf(file).flatMap((text) => {
        const reason = ELSEWHERE.find(([, where, what]) => where === file && (what === undefined || what.test(text)));
        used.add(reason);
        return reason === undefined ? [`${file}: ${text}`] : [];
      }),
    );
  expect(strangers).toEqual([]);
  expect(ELSEWHERE.filter((one) => !used.has(one))).toEqual([]);
});
