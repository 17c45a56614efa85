import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { APP_FOLDER } from './opened-site';

export interface BundleSize {
  what: 'resolver' | 'project screen';
  /** Minified and compressed. */
  gzipBytes: number;
}

/** How large the app's two bundles are as a deploy makes them: minified, for production, without source maps. */
export async function bundleSizes(): Promise<BundleSize[]> {
  const [resolver, screen] = await Promise.all([
    gzipOf({ entryPoints: ['src/index.ts'], platform: 'node', format: 'cjs', target: 'node20' }),
    gzipOf({
      entryPoints: ['static/project.tsx'],
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    }),
  ]);
  return [
    { what: 'resolver', gzipBytes: resolver },
    { what: 'project screen', gzipBytes: screen },
  ];
}

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
