import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { screensOf } from '../test/forge/browser/screens';
import { readManifest } from '../test/forge/manifest';
import { sourceOf } from '../test/forge/source-file';
import { APP_FOLDER } from './opened-site';

/** What one bundle weighs. */
export interface BundleSize {
  /** A `function` answers no screen. */
  what: 'resolver' | 'screen' | 'function';
  /** As the manifest calls it. */
  name: string;
  /** Minified and compressed. */
  gzipBytes: number;
}

/** How large every bundle of the app is as a deploy makes it: minified, for production, without source maps. */
export async function bundleSizes(): Promise<BundleSize[]> {
  const manifest = await readManifest(APP_FOLDER);
  const { functions, modules } = manifest;
  const answering = modules.map(({ resolver }) => resolver?.function);
  const backend = Object.values(functions).map(async ({ key, file }): Promise<BundleSize> => {
    const entry: BuildOptions = { ...BACKEND, entryPoints: [sourceOf(APP_FOLDER, file)] };
    return { what: answering.includes(key) ? 'resolver' : 'function', name: key, gzipBytes: await gzipOf(entry) };
  });
  const screens = screensOf(APP_FOLDER, manifest)
    .filter(({ file }) => file.endsWith('.tsx'))
    .map(async ({ resource, file }): Promise<BundleSize> => {
      const gzipBytes = await gzipOf({ ...SCREEN, entryPoints: [file] });
      return { what: 'screen', name: path.basename(resource), gzipBytes };
    });
  return Promise.all([...backend, ...screens]);
}

const BACKEND: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20' };
const SCREEN: BuildOptions = {
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
};

async function gzipOf(options: BuildOptions): Promise<number> {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: path.resolve(APP_FOLDER),
    outdir: 'build',
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
}
