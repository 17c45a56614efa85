import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');

export interface ProjectCopy {
  folder: string;
  /** Runs a tool in the copy, never in the project itself. */
  run(...args: string[]): Promise<{ status: number; output: string }>;
  remove(): void;
}

/** A copy of these parts of the project, with its dependencies, for tools that write into it. */
export function copyProject(...parts: string[]): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-copy-'));
  for (const part of [...parts, 'src', 'locales', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    run: (...args) =>
      new Promise((resolve) => {
        execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
          resolve({ status: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
