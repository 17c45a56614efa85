import type { AppManifest, ManifestModule } from './manifest';

/** Seconds; developer.atlassian.com/platform/forge/limits-invocation. */
const resolverSeconds = 25;
const defaultSeconds: Record<string, number> = {
  action: 55,
  webtrigger: 55,
  preUninstall: 55,
  consumer: 55,
  scheduledTrigger: 55,
};
const mayBeLonger = new Set(['consumer', 'scheduledTrigger']);

/** The most that a screen may send, in bytes. */
export const requestBytes = 500 * 1024;
/** The most that a resolver may answer, in bytes. */
export const responseBytes = 5 * 1024 * 1024;

/** How long a function may run: the lowest limit of the modules that name it. */
export function limitMsOf(manifest: AppManifest, functionKey: string): number {
  const users = manifest.modules.filter((module) => names(module, functionKey));
  const limits = users.map((module) => {
    const usual = module.function === functionKey ? (defaultSeconds[module.type] ?? resolverSeconds) : resolverSeconds;
    const own = manifest.functions[functionKey]?.timeoutSeconds;
    return mayBeLonger.has(module.type) && own !== undefined ? own : usual;
  });
  return 1000 * Math.min(...(limits.length === 0 ? [resolverSeconds] : limits));
}

const names = (module: ManifestModule, functionKey: string): boolean =>
  module.function === functionKey || module.resolver?.function === functionKey;
