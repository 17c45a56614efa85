import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { HostError } from './host-error';
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

/** Bundles the files that the manifest's functions name, and the host's worker, into a folder of their own. */
export async function bundleApp(appFolder: string, manifest: AppManifest): Promise<AppBundle> {
  const folder = await mkdtemp(path.join(tmpdir(), 'forge-host-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const names = [...new Set(Object.values(manifest.functions).map((fn) => fn.file))];
    const entries = names.map((name) => ({ in: sourceOf(appFolder, name), out: `app/${name}` }));
    const shared = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'silent' } as const;
    const steps = await Promise.allSettled([
      build({ ...shared, entryPoints: entries, outdir: folder, outExtension: { '.js': '.cjs' }, sourcemap: 'inline' }),
      build({
        ...shared,
        entryPoints: [path.join(__dirname, 'worker/worker.ts')],
        outfile: path.join(folder, 'worker.cjs'),
      }),
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
