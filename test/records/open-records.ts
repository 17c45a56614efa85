import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startHost, type HostOptions, type StorageInspector } from '../forge/host';
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

/** The real src/records in the local host, under the app's own manifest.yml: its entities, indexes and scopes. */
export async function openRecords(options: Pick<HostOptions, 'accountState' | 'maxLimitMs'> = {}): Promise<Records> {
  let passed = 0;
  const cache = path.join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'records-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await Promise.all(
      ['manifest.yml', 'locales'].map((name) =>
        cp(path.join(root, name), path.join(folder, name), { recursive: true }),
      ),
    );
    await Promise.all([mkdir(path.join(folder, 'src')), mkdir(path.join(folder, 'static'))]);
    await writeFile(path.join(folder, 'static/project.tsx'), '');
    await writeFile(
      path.join(folder, 'src/index.ts'),
      `export { resolver } from '../../../test/records/records-app';\nexport { daily } from '../../../src/scheduled/daily';\n`,
    );
    const host = await startHost({
      ...options,
      appFolder: folder,
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
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
