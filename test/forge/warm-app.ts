import { Worker } from 'node:worker_threads';
import { bundleApp, type AppBundle } from './bundle';
import { readManifest, type AppManifest } from './manifest';

/** An app, bundled once, with workers that have loaded it. */
export interface WarmApp {
  manifest: AppManifest;
  bundle: AppBundle;
  /** A warm worker where one is idle, else a new one. */
  takeWorker(): Worker;
  /** Keeps a worker that is idle for whoever comes next; after `close()`, ends it: a worker keeps its process alive. */
  keepWorker(worker: Worker): void;
  close(): Promise<void>;
}

/**
 * Bundles an app for one host, or for several one after the other. As on Forge, a worker that has served one
 * installation serves another one next, and what the app left in its memory is still there. Call `close()` in the end,
 * after the hosts.
 */
export async function warmUp(appFolder: string): Promise<WarmApp> {
  const manifest = await readManifest(appFolder);
  const bundle = await bundleApp(appFolder, manifest);
  /** With what is to be done when one is taken again. */
  const idle = new Map<Worker, () => void>();
  let closed = false;
  return {
    manifest,
    bundle,
    takeWorker() {
      for (const [worker, taken] of idle) {
        taken();
        return worker;
      }
      return new Worker(bundle.workerFile, {
        workerData: { files: bundle.files },
        env: {},
        // The tools of whoever starts the host are not the app's.
        execArgv: process.sourceMapsEnabled ? ['--enable-source-maps'] : [],
        resourceLimits: { maxOldGenerationSizeMb: manifest.memoryMB },
      });
    },
    keepWorker(worker) {
      if (closed) {
        void worker.terminate();
        return;
      }
      const forget = () => {
        idle.delete(worker);
        worker.off('error', forget);
        worker.off('exit', forget);
      };
      worker.on('error', forget);
      worker.on('exit', forget);
      idle.set(worker, forget);
    },
    async close() {
      closed = true;
      await Promise.all([...idle.keys()].map((worker) => worker.terminate()));
      await bundle.remove();
    },
  };
}
