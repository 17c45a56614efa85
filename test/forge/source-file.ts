import { existsSync } from 'node:fs';
import path from 'node:path';
import { HostError } from './host-error';

const extensions = ['.ts', '.tsx', '.js', '.jsx', '.cjs', '.mjs'];

/** The file that a handler such as `index.run` means: `src/index` with whatever ending it has. */
export function sourceOf(appFolder: string, name: string): string {
  for (const extension of extensions) {
    const candidate = path.resolve(appFolder, 'src', name + extension);
    if (existsSync(candidate)) return candidate;
  }
  throw new HostError('bundle-failed', `manifest.yml names a handler in src/${name}, which does not exist.`);
}
