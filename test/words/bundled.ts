import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * A module of this repository, bundled first: for those that use a package which is an ES module, as jest cannot
 * require one.
 * @param file from the root of the repository
 */
export function bundled(file: string): unknown {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../..', file)],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made no file of ${file}.`);
  const module = { exports: {} as unknown };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs the bundle that was made one line above
  new Function('module', 'exports', 'require', output.text)(module, module.exports, createRequire(__filename));
  return module.exports;
}
