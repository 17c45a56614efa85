import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Run, RunRequest } from './diagnose-process';

export const ROOT = path.resolve(__dirname, '../..');

/** A process that runs the command again and again, and the end that it should not come to before the tests do. */
let running: { child: ChildProcess; ended: Promise<never> } | undefined;
afterAll(() => running?.child.disconnect());

function start(): NonNullable<typeof running> {
  const execArgv = ['--import', 'tsx'];
  const child = fork(path.join(__dirname, 'diagnose-process.ts'), { cwd: ROOT, env: ownVariables(), execArgv });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The process of the command has ended.')));
  // Its end after the last test is no failure of anybody's.
  ended.catch(() => undefined);
  return { child, ended };
}

/** Runs the terminal command in a process that serves a whole test file; no variables of a real site unless given. */
export async function diagnose(args: string[], env: Record<string, string> = {}, input = ''): Promise<Run> {
  const { child, ended } = (running ??= start());
  const answer = Promise.race([once(child, 'message'), ended]);
  child.send({ args, env, input } satisfies RunRequest);
  const [run] = (await answer) as [Run];
  return run;
}

/** The same as a person would, in a terminal: with a process, an exit status and pipes of its own. */
export function diagnoseInTerminal(args: string[], env: Record<string, string> = {}, input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [require.resolve('tsx/cli'), 'scripts/diagnose.ts', ...args],
      { cwd: ROOT, env: { ...ownVariables(), ...env }, maxBuffer: 20_000_000 },
      (error, stdout, stderr) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

function ownVariables(): NodeJS.ProcessEnv {
  const { ATLASSIAN_SITE: _s, ATLASSIAN_EMAIL: _e, ATLASSIAN_API_TOKEN: _t, ...own } = process.env;
  return { ...own, NODE_OPTIONS: '' };
}
