import { randomUUID } from 'node:crypto';
import type { HostSite } from './host-site';
import type { AppManifest, ManifestFunction } from './manifest';
import type { RuntimeFields } from './wire';

/** Ids of the one installation that a host stands for. */
export interface Installation {
  environmentId: string;
  installationId: string;
  contextAri: string;
  ari: string;
}

export function createInstallation(site: HostSite): Installation {
  const installationId = randomUUID();
  return {
    environmentId: randomUUID(),
    installationId,
    contextAri: `ari:cloud:jira::site/${site.cloudId}`,
    ari: `ari:cloud:ecosystem::installation/${installationId}`,
  };
}

/** What `__getRuntime()` and `getAppContext()` of @forge/api read, as far as it is plain data. */
export function runtimeFields(options: {
  manifest: AppManifest;
  site: HostSite;
  installation: Installation;
  invocation: string;
  fn: ManifestFunction;
  module: { key: string; type: string };
  accountId: string | undefined;
  appCodeDir: string;
}): RuntimeFields {
  const { manifest, site, installation, fn, module } = options;
  const { external } = manifest.document.permissions ?? {};
  return {
    contextAri: installation.contextAri,
    container: {
      region: 'local',
      runtime: 'nodejs22.x',
      handler: `${fn.file}.${fn.exportName}`,
      appCodeDir: options.appCodeDir,
    },
    appContext: {
      appId: manifest.appId,
      appVersion: '1.0.0',
      environmentId: installation.environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: options.invocation,
      installationId: installation.installationId,
      functionKey: fn.key,
      moduleKey: module.key,
      moduleType: module.type,
      installation: { ari: installation.ari, contexts: [{ cloudId: site.cloudId }] },
      permissions: { scopes: manifest.scopes, external },
    },
    aaid: options.accountId,
    tracing: { traceId: randomUUID().replaceAll('-', '').slice(0, 16), spanId: randomUUID().slice(0, 8) },
    externalAuth: [],
  };
}
