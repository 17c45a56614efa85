import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startHost, type HostOptions } from '../forge/host';
import type { StorageInspector } from '../forge/kvs/storage-inspector';
import { readManifest } from '../forge/manifest';
import { warmUp, type WarmApp } from '../forge/warm-app';
import type { RecordRequests } from './records-app';

const root = path.join(__dirname, '../..');

export interface Records {
  /** One invocation of the platform. */
  ask<K extends keyof RecordRequests>(
    name: K,
    payload: Parameters<RecordRequests[K]>[0],
  ): Promise<ReturnType<RecordRequests[K]>>;
  storage: StorageInspector;
  /** What the platform does once a day. */
  daily(): Promise<void>;
  /** Lets this many milliseconds pass, for storage and for the app. */
  pass(ms: number): void;
  [Symbol.asyncDispose](): Promise<void>;
}

let records: Promise<{ folder: string; warm: WarmApp }> | undefined;
afterAll(async () => {
  const made = await records;
  await made?.warm.close();
  if (made !== undefined) await rm(made.folder, { recursive: true, force: true });
});

/** An app of nothing but src/records, under the app's own manifest.yml; one for all hosts of a test file. */
async function recordsApp(): Promise<{ folder: string; warm: WarmApp }> {
  const cache = path.join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'records-'));
  try {
    await Promise.all(
      ['manifest.yml', 'locales'].map((name) =>
        cp(path.join(root, name), path.join(folder, name), { recursive: true }),
      ),
    );
    await Promise.all([mkdir(path.join(folder, 'src')), mkdir(path.join(folder, 'static'))]);
    await writeFile(path.join(folder, 'static/project.tsx'), '');
    await writeFile(
      path.join(folder, 'src/project.ts'),
      `export { resolver } from '../../../test/records/records-app';\n`,
    );
    // The manifest names other files too; they are the app's own.
    const { functions } = await readManifest(root);
    for (const name of new Set(Object.values(functions).map(({ file }) => file))) {
      if (name === 'project') continue;
      await writeFile(path.join(folder, `src/${name}.ts`), `export * from '../../../src/${name}';\n`);
    }
    return { folder, warm: await warmUp(folder) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The real src/records in the local host, under the app's own manifest.yml: its entities, indexes and scopes. */
export async function openRecords(options: Pick<HostOptions, 'accountState' | 'maxLimitMs'> = {}): Promise<Records> {
  let passed = 0;
  const { folder, warm } = await (records ??= recordsApp());
  const host = await startHost({
    ...options,
    appFolder: folder,
    warm,
    clock: () => Date.now() + passed,
    // Nothing listens there: records never call the site.
    site: {
      url: 'http://127.0.0.1:9',
      authorization: () => undefined,
      readOnly: true,
      cloudId: 'cloud-1',
      siteUrl: 'https://desk.example',
    },
  });
  return {
    storage: host.storage,
    async daily() {
      await host.invokeFunction('daily');
    },
    pass: (ms) => {
      passed += ms;
    },
    ask: (functionKey, payload) =>
      host.invoke({
        moduleKey: 'customer-diagnosis',
        functionKey,
        payload,
        principal: { accountId: 'caller', accountType: 'licensed' },
        extension: { type: 'jira:projectPage' },
      }) as never,
    async [Symbol.asyncDispose]() {
      await host.close();
    },
  };
}
