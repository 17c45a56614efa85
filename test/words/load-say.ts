import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as SayModule from '../../src/words/say';

/** The real src/words/say.ts. Its formatter is an ES module, which jest cannot require, so both are bundled first. */
export function loadSay(): typeof SayModule {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../../src/words/say.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild made no file of src/words/say.ts.');
  const module = { exports: {} as typeof SayModule };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs the bundle that was made one line above
  new Function('module', 'exports', file.text)(module, module.exports);
  return module.exports;
}
