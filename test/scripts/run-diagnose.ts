import { execFile } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the terminal command as a person would; no variables of a real site unless given. */
export function diagnose(args: string[], env: Record<string, string> = {}, input?: string): Promise<Run> {
  const { ATLASSIAN_SITE: _s, ATLASSIAN_EMAIL: _e, ATLASSIAN_API_TOKEN: _t, ...own } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [require.resolve('tsx/cli'), 'scripts/diagnose.ts', ...args],
      { cwd: ROOT, env: { ...own, NODE_OPTIONS: '', ...env }, maxBuffer: 20_000_000 },
      (error, stdout, stderr) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input ?? '');
  });
}
