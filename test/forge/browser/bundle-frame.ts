import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle, outputOf } from './screens';

export interface FrameBundle {
  script: string;
  styles: string;
  /** Runs in the app's iframe before the app. */
  bootstrap: string;
}

let built: Promise<FrameBundle> | undefined;

/** Bundles the page around the app, once per process. */
export function bundleFrame(): Promise<FrameBundle> {
  built ??= build();
  return built;
}

async function build(): Promise<FrameBundle> {
  const folder = path.join(__dirname, 'page');
  const [files, bootstrap] = await Promise.all([
    bundle('The page around the app', {
      entryPoints: { frame: path.join(folder, 'main.tsx') },
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
      loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    }),
    readFile(path.join(folder, 'bootstrap.js'), 'utf8'),
  ]);
  return { script: outputOf(files, 'frame.js'), styles: outputOf(files, 'frame.css'), bootstrap };
}
