import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');

export interface ProjectCopy {
  folder: string;
  /** Runs a tool in the copy, never in the project itself. */
  run(...args: string[]): Promise<{ status: number; output: string }>;
  /** Calls a function of a script in the copy with each of these arguments, in one process. */
  call(script: string, name: string, calls: readonly string[][]): Promise<{ status: number; output: string }[]>;
  /** Every file of the copy with what its content is known by. */
  written(): string[];
  remove(): void;
}

/** A copy of these parts of the project, with its dependencies, for tools that write into it. */
export function copyProject(...parts: string[]): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-copy-'));
  for (const part of [...parts, 'src', 'locales', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const run: ProjectCopy['run'] = (...args) =>
    new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
      });
    });
  return {
    folder,
    run,
    written: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
        .sort(),
    async call(script, name, calls) {
      const code = `
        const tool = require('./scripts/${script}');
        const print = console.log;
        const results = ${JSON.stringify(calls)}.map((args) => {
          let output = '';
          console.log = console.error = (line) => void (output += line + '\\n');
          return { status: tool.${name}(args), output };
        });
        print(JSON.stringify(results));`;
      const { status, output } = await run('node_modules/tsx/dist/cli.mjs', '-e', code);
      if (status !== 0) throw new Error(`scripts/${script} could not be called: ${output}`);
      return JSON.parse(output) as { status: number; output: string }[];
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
