import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBlindSpots } from './manifest-blind-spots';

export interface ManifestProblem {
  level: 'error' | 'warning';
  message: string;
  /** The rule: a reference of @forge/manifest, or `own:…` for what its validator does not see. */
  rule: string;
  line?: number;
}

interface ValidatorResult {
  success: boolean;
  errors: { message: string; reference?: string; level: string; line?: number }[];
}

/**
 * What `forge lint` says of a manifest without a login (the FULL and PRODUCT_TRIGGER passes of @forge/manifest), and
 * our own checks for what these passes do not see. An empty list means that nothing was found.
 */
export async function validateManifest(appFolder: string): Promise<ManifestProblem[]> {
  const [problems = []] = await validateManifests([appFolder]);
  return problems;
}

/** The same for several folders, for little more than one takes. */
export async function validateManifests(appFolders: readonly string[]): Promise<ManifestProblem[][]> {
  const results = await runValidator(appFolders);
  const blindSpots = await Promise.all(appFolders.map(findBlindSpots));
  return appFolders.map((_, index) => inOneList(results[index] ?? [], blindSpots[index] ?? []));
}

function inOneList(results: readonly ValidatorResult[], blindSpots: readonly ManifestProblem[]): ManifestProblem[] {
  const found = results.flatMap(({ success, errors }): ManifestProblem[] =>
    !success && errors.length === 0
      ? [{ level: 'error', rule: 'unnamed', message: 'The validator refused the manifest and gave no reason.' }]
      : errors.map(toProblem),
  );
  return [...withoutRepetition(found), ...blindSpots];
}

async function runValidator(appFolders: readonly string[]): Promise<ValidatorResult[][]> {
  const script = path.join(__dirname, 'validate-manifest-process.cjs');
  const folders = appFolders.map((folder) => path.resolve(folder));
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...folders], { timeout: 120_000 });
  return JSON.parse(stdout) as ValidatorResult[][];
}

function toProblem({ message, reference, level, line }: ValidatorResult['errors'][number]): ManifestProblem {
  return {
    level: level === 'warning' ? 'warning' : 'error',
    message,
    rule: reference ?? 'unnamed',
    ...(line === undefined ? {} : { line }),
  };
}

function withoutRepetition(problems: ManifestProblem[]): ManifestProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
