import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DiagnoseResult } from '../src/requests/diagnose';
import type { ProblemResult } from '../src/requests/request';
import { SYMPTOMS } from '../src/facts/complaint';
import { reportText } from '../src/words/report-text';
import { english, LOCALE } from './english';
import { exitStatus } from './exit-status';
import { openRealSite, siteLogin } from './open-real-site';
import { openScenario, scenarioFolder } from './open-scenario';
import { ask, type OpenedSite } from './opened-site';

const USAGE = `Usage: npm run diagnose -- <address or pasted error>… --project KEY --scenario FOLDER
  --project KEY           key or id of the service project
  --scenario FOLDER       a simulated site, for example test/scenarios/demo
                          (without it: ATLASSIAN_SITE, ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN name a real site, which is only read)
  --as WHO                agent (default), project-admin or jira-admin; on a simulated site
  --symptom WHAT          ${SYMPTOMS.join(', ')}
  --answer QUESTION=ANSWER   an answer to a question; repeat for more
  --app WHAT              app-role or scopes: what the app's own account may read on the simulated site
  --json                  the whole report document
A single - reads the text from standard input.
Exit status: 0 nothing blocks, 1 something blocks, 2 bad input or could not run, 3 nothing seen blocks but something that could was not read.`;

/** Input that cannot be used; the message says what to do. */
class InputError extends Error {}

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.project === undefined) throw new InputError('Name the service project: --project KEY.');
  if (positionals.length === 0) throw new InputError('Give an e-mail address or the pasted error message.');
  const text = positionals.length === 1 && positionals[0] === '-' ? readFileSync(0, 'utf8') : positionals.join('\n');
  const answers = (values.answer ?? []).map((given) => {
    const [question = '', ...rest] = given.split('=');
    if (question === '' || rest.length === 0) throw new InputError(`--answer takes QUESTION=ANSWER, not “${given}”.`);
    return { question, answer: rest.join('=') };
  });
  const opened = await open(values);
  try {
    const who = opened.principals.find((principal) => principal.id === (values.as ?? opened.principals[0]?.id));
    if (who === undefined) {
      throw new InputError(`--as takes one of ${opened.principals.map((principal) => principal.id).join(', ')}.`);
    }
    if (values.scenario === undefined) console.error(`${opened.notice} You are ${who.name}.`);
    const payload = {
      project: values.project,
      text,
      answers,
      ...(values.symptom === undefined ? {} : { symptom: values.symptom }),
    };
    const result = (await ask(opened, who.accountId, 'diagnose', payload)) as DiagnoseResult | ProblemResult;
    return show(result, values.json ?? false);
  } finally {
    await opened.close();
  }
}

function readArguments(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        project: { type: 'string' },
        scenario: { type: 'string' },
        as: { type: 'string' },
        app: { type: 'string' },
        symptom: { type: 'string' },
        answer: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

async function open(values: { scenario?: string | undefined; app?: string | undefined }): Promise<OpenedSite> {
  if (values.scenario !== undefined) {
    const { app } = values;
    if (app !== undefined && app !== 'app-role' && app !== 'scopes')
      throw new InputError('--app takes app-role or scopes.');
    return openScenario(scenarioFolder(values.scenario), app === undefined ? {} : { app });
  }
  const login = siteLogin(process.env);
  if (login === undefined) {
    throw new InputError(
      'Name a simulated site (--scenario FOLDER), or a real one with ATLASSIAN_SITE, ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN.',
    );
  }
  return openRealSite(login);
}

function show(result: DiagnoseResult | ProblemResult, json: boolean): number {
  const say = english();
  if (result.kind === 'problem') {
    const { code, values, call } = result.problem;
    if (json) console.log(JSON.stringify(result, null, 2));
    console.error(say(`problem.${code}`, values));
    if (call !== undefined)
      console.error(say('unread.tried', { operation: call.operation, as: call.as, status: call.status }));
    return 2;
  }
  if (json) console.log(JSON.stringify(result, null, 2));
  else console.log(result.reports.map((report) => reportText(report, say, LOCALE)).join('\n'));
  return exitStatus(result.reports);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof InputError) console.error(`\n${USAGE}`);
    process.exitCode = 2;
  },
);
