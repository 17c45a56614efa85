import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, '.cache');
const KEPT = path.join(CACHE, 'builds');
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');

/** The first line of what is kept; the texts of the outputs follow it. */
interface KeptBuild {
  /** Every folder that sources came from, and what they were. */
  sources: Record<string, string>;
  /** Path under `outdir`, and length in bytes. */
  outputs: [string, number][];
}

/**
 * Builds with esbuild, or takes what the same options made of the same sources before, in whatever process: the text
 * of each output by its path under `outdir`. Nothing is written but the copy in `.cache/builds`.
 * @throws what esbuild throws; a build that failed is not kept
 */
export async function keptBuild(options: BuildOptions & { outdir: string }): Promise<Record<string, string>> {
  const file = path.join(KEPT, `${digest(JSON.stringify([options, installed()]))}.txt`);
  const known = readKept(file);
  if (known !== undefined) return known;
  const { outputFiles, metafile } = await build({ ...options, absWorkingDir: ROOT, write: false, metafile: true });
  const outdir = path.resolve(ROOT, options.outdir);
  const outputs = Object.fromEntries(outputFiles.map((one) => [path.relative(outdir, one.path), one.text]));
  // A module that is left out of a bundle for the browser is named `(disabled):node_modules/…`.
  const inputs = Object.keys(metafile.inputs).filter((input) => !/(^|[/:])node_modules\//.test(input));
  const own = inputs.map((input) => path.resolve(ROOT, input));
  // An app that a test makes for itself lives in the cache, under a name that never comes again.
  if (own.some((input) => input.startsWith(CACHE + path.sep))) return outputs;
  const folders = [...new Set(own.map((input) => path.dirname(input)))];
  keep(file, Object.fromEntries(folders.map((folder) => [folder, contentOf(folder)])), outputs);
  return outputs;
}

/** What is kept, where no source has changed since, gone or come: a new file can take the place of another. */
function readKept(file: string): Record<string, string> | undefined {
  try {
    const content = readFileSync(file);
    let end = content.indexOf('\n') + 1;
    const { sources, outputs } = JSON.parse(content.toString('utf8', 0, end)) as KeptBuild;
    if (Object.entries(sources).some(([folder, was]) => contentOf(folder) !== was)) return undefined;
    return Object.fromEntries(
      outputs.map(([name, bytes]) => [name, content.toString('utf8', end, (end += bytes))] as const),
    );
  } catch {
    return undefined;
  }
}

/** Puts it in its place at once, so that nobody reads half of what two processes write at the same time. */
function keep(file: string, sources: KeptBuild['sources'], outputs: Record<string, string>): void {
  const named = Object.entries(outputs).map(([name, text]): [string, number] => [name, Buffer.byteLength(text)]);
  const index: KeptBuild = { sources, outputs: named };
  mkdirSync(KEPT, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, [JSON.stringify(index), '\n', ...Object.values(outputs)].join(''));
  renameSync(draft, file);
}

function contentOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) hash.update(`${entry.name}\0`).update(readFileSync(path.join(folder, entry.name)));
  }
  return hash.digest('hex');
}

/** What stands for the content of node_modules. */
const installed = (): string => digest(readFileSync(INSTALLED));
const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
