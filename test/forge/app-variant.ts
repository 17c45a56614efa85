import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixtureFolder } from './start-fixture';

/** Runs with a copy of the fixture app that differs in its manifest and in some files; the copy goes afterwards. */
export async function withVariant<T>(
  change: { manifest?: (text: string) => string; files?: Record<string, string> },
  run: (folder: string) => Promise<T>,
): Promise<T> {
  // Inside the repository, so that the copy finds the same node_modules.
  const cache = path.join(__dirname, '../../.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'app-'));
  try {
    await cp(fixtureFolder, folder, { recursive: true });
    const manifest = path.join(folder, 'manifest.yml');
    const text = await readFile(manifest, 'utf8');
    const changed = change.manifest?.(text) ?? text;
    if (change.manifest !== undefined && changed === text) throw new Error('The manifest was not changed.');
    await writeFile(manifest, changed);
    for (const [file, content] of Object.entries(change.files ?? {})) await writeFile(path.join(folder, file), content);
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
