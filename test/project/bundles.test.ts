import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { brokenBySize } from '../../scripts/bench';
import { bundleSizes } from '../../scripts/bundle-sizes';
import { catalogue } from '../../scripts/catalogue';
import { ANSWERED } from '../../src/access/answered';
import { REPAIR_TITLES } from '../../src/repairs/titles';
import { COMMENT_WORDS } from '../../src/words/comment-words';
import { screensOf } from '../forge/browser/screens';
import { readManifest } from '../forge/manifest';
import { sourceOf } from '../forge/source-file';

const ROOT = path.join(__dirname, '../..');

async function bundled(entry: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    outdir: '.cache',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    jsx: 'automatic',
    charset: 'utf8',
    packages: 'external',
    logLevel: 'silent',
  });
  return { text: outputFiles.map((file) => file.text).join('\n'), files: Object.keys(metafile.inputs) };
}

/** The requests that the files of a screen name. */
async function asked(screen: string): Promise<string[]> {
  const { files } = await bundled(screen);
  const own = files.filter((file) => file.startsWith('static/'));
  const named = own.flatMap((file) => [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/\binvoke\('(\w+)'/g)]);
  return named.map((match) => match[1] ?? '');
}

test.each(Object.entries(ANSWERED))('%s asks all that its resolver answers, and no more', async (screen, answered) => {
  const manifest = await readManifest(ROOT);
  const file = path.join(ROOT, 'static', `${screen}.tsx`);
  const { resource } = screensOf(ROOT, manifest).find((one) => one.file === file) ?? {};
  const module = manifest.modules.find((one) => one.resource === resource);
  expect(manifest.functions[module?.resolver?.function ?? '']?.file).toBe(screen);
  const names = await asked(file);
  expect([...new Set(names)].sort()).toEqual([...answered].sort());
});

test('every module with a resolver is one of these screens', async () => {
  const { modules, functions } = await readManifest(ROOT);
  const named = modules.flatMap(({ resolver }) => resolver?.function ?? []);
  expect(named.map((key) => functions[key]?.file).sort()).toEqual(Object.keys(ANSWERED).sort());
});

test('no resolver carries what the screens say', async () => {
  const { modules, functions } = await readManifest(ROOT);
  // What it can say itself, where the files of texts cannot be read: comments, with the titles of repairs; and the name
  // of what grants are made for.
  const said = [
    ...Object.values(REPAIR_TITLES).map(({ text }) => text),
    'Service Project Customer - Portal Access',
    ...Object.values(COMMENT_WORDS).map(({ text }) => text),
  ];
  const long = Object.entries(catalogue()).filter(
    ([, { text }]) => text.length > 30 && !said.some((one) => one.includes(text)),
  );
  expect(long.length).toBeGreaterThan(400);
  const files = new Set(modules.flatMap(({ resolver }) => functions[resolver?.function ?? '']?.file ?? []));
  expect(files.size).toBe(Object.keys(ANSWERED).length);
  // A text that is in there would be found.
  const { text: commenting } = await bundled(sourceOf(ROOT, 'hand-offs'));
  expect(commenting).toContain('Grant the missing permissions to customers');
  for (const file of files) {
    const { text: code } = await bundled(sourceOf(ROOT, file));
    expect(long.filter(([, { text }]) => code.includes(text)).map(([id]) => id)).toEqual([]);
  }
});

test('every function and screen is weighed, and none is too heavy', async () => {
  const { functions, modules } = await readManifest(ROOT);
  const sizes = await bundleSizes();
  const names = (what: string) => sizes.flatMap((one) => (one.what === what ? one.name : [])).sort();
  expect([...names('resolver'), ...names('function')].sort()).toEqual(Object.keys(functions).sort());
  const drawn = modules.flatMap(({ resource }) => resource ?? []);
  expect(names('screen')).toEqual(expect.arrayContaining(drawn.map((resource) => resource.replace('screens/', ''))));
  for (const { gzipBytes } of sizes) expect(gzipBytes).toBeGreaterThan(3_000);
  expect(sizes.flatMap(brokenBySize)).toEqual([]);
});
