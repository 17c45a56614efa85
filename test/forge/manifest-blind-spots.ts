import path from 'node:path';
import { build } from 'esbuild';
import { HostError } from './host-error';
import { readManifest, type AppManifest } from './manifest';
import { sourceOf } from './source-file';
import type { ManifestProblem } from './validate-manifest';

/** Mistakes that deploy or run time would show, but Atlassian's offline validator does not. */
export async function findBlindSpots(appFolder: string): Promise<ManifestProblem[]> {
  try {
    const manifest = await readManifest(appFolder);
    const source = await readSource(appFolder, manifest);
    return [
      ...missingExports(manifest, source),
      ...missingStorageScope(manifest, source),
      ...tooManySchedules(manifest),
      ...subpagesOfUiKit(manifest),
      ...serviceManagementModules(manifest),
      ...blockedRuntime(manifest),
    ];
  } catch (error) {
    if (error instanceof HostError) return [problem('readable', error.message)];
    throw error;
  }
}

const problem = (rule: string, message: string): ManifestProblem => ({ level: 'error', rule: `own:${rule}`, message });

interface Source {
  exports: Map<string, string[]>;
  packages: Set<string>;
}

/** The names that each handler file exports, and the packages the backend imports; nothing is run for it. */
async function readSource(appFolder: string, manifest: AppManifest): Promise<Source> {
  const source: Source = { exports: new Map(), packages: new Set() };
  for (const name of new Set(Object.values(manifest.functions).map(({ file }) => file))) {
    const { metafile } = await build({
      entryPoints: [sourceOf(appFolder, name)],
      absWorkingDir: path.resolve(appFolder),
      outdir: '.cache',
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'silent',
    }).catch((error: unknown) => {
      throw new HostError('bundle-failed', error instanceof Error ? error.message : String(error));
    });
    for (const output of Object.values(metafile.outputs)) {
      source.exports.set(name, output.exports);
      for (const { path: imported, external } of output.imports) if (external === true) source.packages.add(imported);
    }
  }
  return source;
}

function missingExports(manifest: AppManifest, { exports }: Source): ManifestProblem[] {
  return Object.values(manifest.functions)
    .filter(({ file, exportName }) => exports.get(file)?.includes(exportName) !== true)
    .map(({ key, file, exportName }) =>
      problem(
        'handler-export',
        `The function ${key} names ${file}.${exportName}, but src/${file} exports no such name.`,
      ),
    );
}

function missingStorageScope(manifest: AppManifest, { packages }: Source): ManifestProblem[] {
  const stores = manifest.entities.length > 0 || packages.has('@forge/kvs');
  if (!stores || manifest.scopes.includes('storage:app')) return [];
  return [problem('storage-scope', 'The app uses Forge storage: permissions.scopes needs storage:app.')];
}

function tooManySchedules(manifest: AppManifest): ManifestProblem[] {
  const count = manifest.modules.filter(({ type }) => type === 'scheduledTrigger').length;
  return count <= 5 ? [] : [problem('schedules', `An app can have 5 scheduled triggers; this one has ${count}.`)];
}

function subpagesOfUiKit(manifest: AppManifest): ManifestProblem[] {
  return manifest.modules
    .filter((module) => module['render'] === 'native' && ('pages' in module || 'sections' in module))
    .map(({ key }) => problem('ui-kit-pages', `${key}: pages and sections are for Custom UI only; use Tabs.`));
}

function serviceManagementModules(manifest: AppManifest): ManifestProblem[] {
  const modules = manifest.modules.filter(({ type }) => type.startsWith('jiraServiceManagement:'));
  return modules.flatMap((module) => [
    ...(module.resource?.includes('/') === true
      ? [
          problem(
            'resource-entry',
            `${module.key}: resources with entries are for Jira modules; use a resource of one file.`,
          ),
        ]
      : []),
    ...('displayConditions' in module
      ? [problem('display-conditions', `${module.key}: modules of the type ${module.type} know no displayConditions.`)]
      : []),
  ]);
}

function blockedRuntime(manifest: AppManifest): ManifestProblem[] {
  const name = manifest.document.app.runtime?.name;
  if (name !== 'nodejs20.x') return [];
  return [problem('runtime', 'Deploys with nodejs20.x are refused since May 2026; use nodejs22.x.')];
}
