import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from './host-error';
import { keptBuild } from './kept-build';
import type { AppManifest } from './manifest';
import { sourceOf } from './source-file';
import { writeTranslations } from './translations';

export interface AppBundle {
  folder: string;
  workerFile: string;
  /** Bundled source files by the name that handlers use, such as `index`. */
  files: Record<string, string>;
  remove(): Promise<void>;
}

const OUT = path.resolve(__dirname, '../../.cache/host');

/** Bundles the files that the manifest's functions name, and the host's worker, into a folder of their own. */
export async function bundleApp(appFolder: string, manifest: AppManifest): Promise<AppBundle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'forge-host-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const names = [...new Set(Object.values(manifest.functions).map((fn) => fn.file))];
    const entries = names.map((name) => ({ in: sourceOf(appFolder, name), out: `app/${name}` }));
    const shared = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'silent' } as const;
    const worker = [{ in: path.join(__dirname, 'worker/worker.ts'), out: 'worker' }];
    const outExtension = { '.js': '.cjs' };
    // Sources are named from where esbuild is told to write; the folder that the bundle is put into changes.
    const sourceRoot = `${pathToFileURL(path.join(OUT, 'app')).href}/`;
    const app = { entryPoints: entries, sourcemap: 'inline' as const, sourceRoot };
    const steps = await Promise.allSettled([
      keptBuild({ ...shared, ...app, outdir: OUT, outExtension }).then((files) => write(folder, files)),
      keptBuild({ ...shared, entryPoints: worker, outdir: OUT, outExtension }).then((files) => write(folder, files)),
      writeTranslations(appFolder, manifest, folder),
    ]);
    // All must have ended before the folder can be removed.
    for (const step of steps) if (step.status === 'rejected') throw step.reason;
    return {
      folder,
      workerFile: path.join(folder, 'worker.cjs'),
      files: Object.fromEntries(names.map((name) => [name, path.join(folder, 'app', `${name}.cjs`)])),
      remove,
    };
  } catch (error) {
    await remove();
    if (error instanceof HostError) throw error;
    throw new HostError('bundle-failed', `The app could not be bundled.\n${(error as Error).message}`);
  }
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
