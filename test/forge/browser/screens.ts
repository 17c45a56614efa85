import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { keptBuild } from '../kept-build';
import type { AppManifest } from '../manifest';

/** A UI Kit screen that the manifest declares: `resource` is what modules name (`ui/admin` or `queue`). */
export interface ScreenSource {
  resource: string;
  file: string;
}

/** The screens of a manifest's `resources`: one per `entry`, or the `path` itself where it is a file. */
export function screensOf(appFolder: string, manifest: AppManifest): ScreenSource[] {
  return manifest.resources.flatMap(({ key, path: folder, entry }) =>
    entry === undefined
      ? [{ resource: key, file: path.join(appFolder, folder) }]
      : Object.entries(entry).map(([name, file]) => ({
          resource: `${key}/${name}`,
          file: path.join(appFolder, folder, file),
        })),
  );
}

/**
 * Bundles one entry in memory.
 * @throws Error naming what was bundled, with esbuild's own messages
 */
export async function bundle(what: string, options: BuildOptions): Promise<Map<string, string>> {
  try {
    const outputs = await keptBuild({
      bundle: true,
      logLevel: 'silent',
      jsx: 'automatic',
      outdir: 'out',
      ...options,
    });
    return new Map(Object.entries(outputs).map(([file, text]) => [path.basename(file), text]));
  } catch (error) {
    throw new Error(`${what} could not be bundled.\n${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Bundles a screen, unmodified, for the browser. */
export async function bundleScreen({ resource, file }: ScreenSource): Promise<string> {
  const files = await bundle(`The screen "${resource}" (${file})`, {
    entryPoints: { app: file },
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    sourcemap: 'inline',
    define: { 'process.env.NODE_ENV': '"development"', 'process.env': '{}', global: 'globalThis' },
  });
  return outputOf(files, 'app.js');
}

/**
 * The text of one output of `bundle`, by the name of its file.
 * @throws Error naming the outputs there are
 */
export function outputOf(files: Map<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`esbuild made no ${name}, but ${[...files.keys()].join(', ')}.`);
  return text;
}
