import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { HostError } from './host-error';

const Entity = v.object({
  name: v.string(),
  attributes: v.record(v.string(), v.object({ type: v.picklist(['string', 'integer', 'float', 'boolean', 'any']) })),
  indexes: v.optional(
    v.array(
      v.union([
        v.string(),
        v.object({
          name: v.string(),
          range: v.optional(v.array(v.string())),
          partition: v.optional(v.array(v.string())),
        }),
      ]),
    ),
    [],
  ),
});

const Module = v.looseObject({
  key: v.string(),
  function: v.optional(v.string()),
  resource: v.optional(v.string()),
  resolver: v.optional(v.looseObject({ function: v.optional(v.string()) })),
});

const Address = v.union([
  v.string(),
  v.looseObject({ address: v.optional(v.string()), remote: v.optional(v.string()) }),
]);

const Document = v.looseObject({
  app: v.looseObject({
    id: v.string(),
    runtime: v.optional(v.looseObject({ name: v.string(), memoryMB: v.optional(v.number()) })),
    storage: v.optional(v.looseObject({ entities: v.optional(v.array(Entity), []) })),
  }),
  modules: v.record(v.string(), v.array(Module)),
  permissions: v.optional(
    v.looseObject({
      scopes: v.optional(
        v.union([
          v.array(v.string()),
          v.record(v.string(), v.nullish(v.looseObject({ allowImpersonation: v.optional(v.boolean()) }))),
        ]),
        [],
      ),
      external: v.optional(
        v.looseObject({
          fetch: v.optional(
            v.looseObject({ backend: v.optional(v.array(Address)), client: v.optional(v.array(Address)) }),
          ),
          configurable: v.optional(v.looseObject({ enabled: v.optional(v.boolean()) })),
        }),
      ),
    }),
  ),
  remotes: v.optional(v.array(v.looseObject({ key: v.string(), baseUrl: v.optional(v.string()) })), []),
  resources: v.optional(
    v.array(v.looseObject({ key: v.string(), path: v.string(), entry: v.optional(v.record(v.string(), v.string())) })),
    [],
  ),
  translations: v.optional(
    v.looseObject({
      resources: v.array(v.object({ key: v.string(), path: v.string() })),
      fallback: v.looseObject({ default: v.string() }),
    }),
  ),
});

/** A custom entity of the manifest’s storage. */
export type EntityDefinition = v.InferOutput<typeof Entity>;
/** A module of the manifest, with the type under which it stands. */
export type ManifestModule = v.InferOutput<typeof Module> & { type: string };
type ManifestDocument = v.InferOutput<typeof Document>;

/** A function of the manifest, and where its code is. */
export interface ManifestFunction {
  key: string;
  file: string;
  exportName: string;
  timeoutSeconds: number | undefined;
}

/** What the host needs of a manifest.yml; `document` is the whole of it. */
export interface AppManifest {
  appId: string;
  memoryMB: number;
  modules: ManifestModule[];
  functions: Record<string, ManifestFunction>;
  scopes: string[];
  /** The scopes with `allowImpersonation: true`. */
  impersonation: string[];
  egress: { backend: string[]; client: string[]; configurable: boolean };
  entities: EntityDefinition[];
  resources: ManifestDocument['resources'];
  translations: ManifestDocument['translations'];
  document: ManifestDocument;
}

/** @throws HostError where there is no manifest, or none that the host can run */
export async function readManifest(appFolder: string): Promise<AppManifest> {
  const file = path.join(appFolder, 'manifest.yml');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new HostError('manifest-invalid', `There is no manifest.yml in ${appFolder}.`);
  });
  const parsed = v.safeParse(Document, parse(text));
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'manifest'}: ${issue.message}`);
    throw new HostError('manifest-invalid', `The manifest.yml cannot be run:\n${problems.join('\n')}`);
  }
  return toManifest(parsed.output);
}

function toManifest(document: ManifestDocument): AppManifest {
  const scopes = document.permissions?.scopes ?? [];
  const external = document.permissions?.external;
  const addresses = (list: v.InferOutput<typeof Address>[] = []) =>
    list.flatMap((entry) => {
      if (typeof entry === 'string') return [entry];
      const remote = document.remotes.find(({ key }) => key === entry.remote)?.baseUrl;
      return [entry.address, remote].filter((address) => address !== undefined);
    });
  return {
    appId: document.app.id.split('/').at(-1) ?? document.app.id,
    memoryMB: document.app.runtime?.memoryMB ?? 512,
    modules: Object.entries(document.modules).flatMap(([type, list]) =>
      type === 'function' ? [] : list.map((module) => ({ ...module, type })),
    ),
    functions: Object.fromEntries((document.modules['function'] ?? []).map((raw) => [raw.key, toFunction(raw)])),
    scopes: Array.isArray(scopes) ? scopes : Object.keys(scopes),
    impersonation: Array.isArray(scopes)
      ? []
      : Object.entries(scopes).flatMap(([scope, value]) => (value?.allowImpersonation === true ? [scope] : [])),
    egress: {
      backend: addresses(external?.fetch?.backend),
      client: addresses(external?.fetch?.client),
      configurable: external?.configurable?.enabled === true,
    },
    entities: document.app.storage?.entities ?? [],
    resources: document.resources,
    translations: document.translations,
    document,
  };
}

function toFunction(raw: v.InferOutput<typeof Module>): ManifestFunction {
  const handler = String(raw['handler'] ?? '');
  const dot = handler.lastIndexOf('.');
  if (dot < 1) {
    throw new HostError('manifest-invalid', `The function ${raw.key} needs a handler such as "index.run".`);
  }
  const timeout = raw['timeoutSeconds'];
  return {
    key: raw.key,
    file: handler.slice(0, dot),
    exportName: handler.slice(dot + 1),
    timeoutSeconds: typeof timeout === 'number' ? timeout : undefined,
  };
}
