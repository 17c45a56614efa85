import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { LIMITS } from '../../scripts/bench';
import { bundleSizes } from '../../scripts/bundle-sizes';
import { catalogue } from '../../scripts/catalogue';
import { ACCESS } from '../../src/access/table';
import { REPAIRS } from '../../src/repairs/registry';
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

test('the screens ask every request that is answered, and no other', async () => {
  const { resources } = await readManifest(ROOT);
  const screens = resources.flatMap(({ path: folder, entry = {} }) =>
    Object.values(entry).map((file) => path.join(ROOT, folder, file)),
  );
  const names = (await Promise.all(screens.map(asked))).flat();
  expect([...new Set(names)].sort()).toEqual(Object.keys(ACCESS).sort());
});

test('no resolver carries what the screens say', async () => {
  const { modules, functions } = await readManifest(ROOT);
  // What it says itself: the titles of repairs, in comments, and the name of what grants are made for.
  const said = [...REPAIRS.map((repair) => repair.title.text), 'Service Project Customer - Portal Access'];
  const long = Object.entries(catalogue()).filter(
    ([, { text }]) => text.length > 30 && !said.some((one) => one.includes(text)),
  );
  expect(long.length).toBeGreaterThan(400);
  const files = new Set(modules.flatMap(({ resolver }) => functions[resolver?.function ?? '']?.file ?? []));
  expect(files.size).toBeGreaterThan(0);
  for (const file of files) {
    const { text: code } = await bundled(sourceOf(ROOT, file));
    // A text that is in there would be found.
    expect(code).toContain('Grant the missing permissions to customers');
    expect(long.filter(([, { text }]) => code.includes(text)).map(([id]) => id)).toEqual([]);
  }
});

test('every function and screen is weighed, and no screen is too heavy', async () => {
  const { functions, resources } = await readManifest(ROOT);
  const sizes = await bundleSizes();
  const screens = resources.flatMap(({ entry = {} }) => Object.keys(entry));
  expect(sizes.map(({ name }) => name).sort()).toEqual([...Object.keys(functions), ...screens].sort());
  for (const { gzipBytes } of sizes) expect(gzipBytes).toBeGreaterThan(10_000);
  const heavy = sizes.filter(({ what, gzipBytes }) => what === 'screen' && gzipBytes > LIMITS.kilobytes.screen * 1024);
  expect(heavy).toEqual([]);
});
