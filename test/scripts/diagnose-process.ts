import { runDiagnose } from '../../scripts/diagnose';
import { APP_FOLDER } from '../../scripts/opened-site';
import { warmUp } from '../forge/warm-app';

/** One run of the terminal command; runs come one after the other. */
export interface RunRequest {
  args: string[];
  env: Record<string, string>;
  input: string;
}

export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

// Runs the terminal command again and again for a test, without a start of Node and of the app for each.
const own = { ...process.env };
const warm = warmUp(APP_FOLDER);

process.on('message', ({ args, env, input }: RunRequest) => {
  const written = { log: '', error: '' };
  for (const how of ['log', 'error'] as const) console[how] = (line: string) => void (written[how] += `${line}\n`);
  process.env = { ...own, ...env };
  void warm
    .then((app) => runDiagnose(args, { input: () => input, warm: app }))
    .then((status) => process.send?.({ status, stdout: written.log, stderr: written.error } satisfies Run));
});
process.on('disconnect', () => void warm.then((app) => app.close()));
