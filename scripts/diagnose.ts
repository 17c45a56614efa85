import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CheckProjectResult } from '../src/requests/check-project';
import type { CompareProjectsResult } from '../src/requests/compare-projects';
import type { DiagnoseResult } from '../src/requests/diagnose';
import type { ProblemResult } from '../src/requests/request';
import { SYMPTOMS } from '../src/facts/complaint';
import { answerText } from '../src/words/answer-text';
import { symptomText } from '../src/words/conclusion-text';
import { guessedSymptom } from '../src/words/guessed-symptom';
import { reportText } from '../src/words/report-text';
import { english, englishProblem, LOCALE } from './english';
import { diagnoseLooking, reportsOf, type Looked } from './answer-by-looking';
import { compared, comparedText } from './compared';
import { exitStatus } from './exit-status';
import { openRealSite, siteLogin } from './open-real-site';
import { openScenario, scenarioFolder, type OpenedScenario } from './open-scenario';
import type { WarmApp } from '../test/forge/warm-app';
import { ask, type OpenedSite } from './opened-site';
import { whoChanged, whoChangedText, type FoundChange } from './who-changed';

const USAGE = `Usage: npm run diagnose -- [<address or pasted error>…] --project KEY --scenario FOLDER
Without an address, the service project itself is checked: what would stop any customer.
  --project KEY           key or id of the service project
  --scenario FOLDER       a simulated site, for example test/scenarios/demo, or its site.json
                          (without it: ATLASSIAN_SITE, ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN name a real site, which is only read)
  --as WHO                agent (default), project-admin or jira-admin; on a simulated site
  --symptom WHAT          ${SYMPTOMS.join(', ')}
  --answer QUESTION=ANSWER   an answer to a question; repeat for more
  --answers look          on a simulated site: each question is answered by looking at the pages of that site, until none is left
  --app WHAT              app-role or scopes: what the app's own account may read on the simulated site
  --directory-key         gives the app the organization key of the simulated site, so that it reads the directory,
                          and lists the Jira administrator who gave it as somebody who may repair there;
                          a key that is not taken is told, and the directory left unread
  --who-changed           for a Jira administrator: who changed what is at fault, and when, from the site's audit log
  --compare               for administrators: what differs from a service project that works
  --json                  the whole report document
A single - reads the text from standard input.
Exit status: 0 nothing blocks, 1 something blocks, 2 bad input or could not run, 3 nothing seen blocks but something that could was not read.`;

/** Input that cannot be used; the message says what to do. */
class InputError extends Error {}

/** What the command is given besides its arguments and the variables of its environment. */
interface Outside {
  /** What was piped into it. */
  input(): string;
  warm?: WarmApp;
}

/** Runs the command and gives its exit status; what it says goes to the console. */
export async function runDiagnose(argv: string[], outside: Outside): Promise<number> {
  try {
    return await main(argv, outside);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof InputError) console.error(`\n${USAGE}`);
    return 2;
  }
}

async function main(argv: string[], outside: Outside): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.project === undefined) throw new InputError('Name the service project: --project KEY.');
  if (values.project.length > 1) {
    throw new InputError('Name one service project: --project was given more than once.');
  }
  const [project = ''] = values.project.map((key) => key.trim());
  if (!/^\S+$/.test(project)) {
    throw new InputError(`--project takes the key or id of the service project, such as HELP, not “${project}”.`);
  }
  const text = textOf(positionals, outside);
  if (text === undefined && values.symptom !== undefined) {
    throw new InputError('--symptom is about a customer: give an e-mail address, or leave it out.');
  }
  if (values.symptom !== undefined && !SYMPTOMS.some((symptom) => symptom === values.symptom)) {
    throw new InputError(`--symptom takes one of ${SYMPTOMS.join(', ')}.`);
  }
  const answers = (values.answer ?? []).map((given) => {
    const [question = '', ...rest] = given.split('=');
    if (question === '' || rest.length === 0) throw new InputError(`--answer takes QUESTION=ANSWER, not “${given}”.`);
    return { question, answer: rest.join('=') };
  });
  for (const { question, answer } of answers) {
    const other = answers.find((one) => one.question === question && one.answer !== answer);
    if (other !== undefined) {
      throw new InputError(
        `--answer gives ${question} two answers, ${answer} and ${other.answer}. Give the one that is right.`,
      );
    }
  }
  if (values.answers !== undefined && (values.answers !== 'look' || values.scenario === undefined)) {
    throw new InputError('--answers takes look, and needs a simulated site: --scenario FOLDER.');
  }
  const opened = await open(values, outside);
  try {
    const who = opened.principals.find((principal) => principal.id === (values.as ?? opened.principals[0]?.id));
    if (who === undefined) {
      throw new InputError(`--as takes one of ${opened.principals.map((principal) => principal.id).join(', ')}.`);
    }
    if (values.scenario === undefined) console.error(`${opened.notice} You are ${who.name}.`);
    if ('keyRefused' in opened && opened.keyRefused !== undefined) console.error(withoutKey(opened.keyRefused));
    const shown = async (result: DiagnoseResult | ProblemResult) => {
      const more: Beside = {};
      if (result.kind === 'diagnosed') {
        if (values['who-changed'] === true) more.changes = await whoChanged(opened, who.accountId, result.reports);
        if (values.compare === true) more.comparison = await compared(opened, who.accountId, project);
      }
      return show(result, values.json ?? false, more);
    };
    const look = values.answers !== undefined && 'site' in opened;
    const tell = tellTo(values.json === true ? console.error : console.log);
    if (text === undefined) {
      if (look) return await shown(await diagnoseLooking(opened, who.accountId, { project, answers }, tell));
      const asked = await ask(opened, who.accountId, 'checkProject', { project, answers });
      return await shown(reportsOf(asked as CheckProjectResult | ProblemResult));
    }
    const payload = {
      project,
      text,
      answers,
      ...(values.symptom === undefined ? guessedSymptom(text, project) : { symptom: values.symptom }),
    };
    const result = look
      ? await diagnoseLooking(opened, who.accountId, payload, tell)
      : ((await ask(opened, who.accountId, 'diagnose', payload)) as DiagnoseResult | ProblemResult);
    return await shown(result);
  } finally {
    await opened.close();
  }
}

/** Why the directory is not read, in words about the scenario's file. */
function withoutKey(problem: ProblemResult['problem']): string {
  const misshapen = 'A key has 8 characters or more, and no spaces: write such a one into organization.keys.';
  const why = problem.code === 'bad-request' ? misshapen : englishProblem(problem);
  return `The organization key of this scenario was not taken, so the directory is not read. ${why}`;
}

/** What was given to be diagnosed; nothing where the service project alone is meant. */
function textOf(positionals: readonly string[], { input }: Outside): string | undefined {
  if (positionals.length === 0) return undefined;
  const piped = positionals.length === 1 && positionals[0] === '-';
  const text = piped ? input() : positionals.join('\n');
  if (text.trim() !== '') return text;
  throw new InputError(
    `${piped ? 'Standard input' : 'The text'} is empty: give an e-mail address or the pasted error message, or nothing at all to check the service project.`,
  );
}

function readArguments(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        project: { type: 'string', multiple: true },
        scenario: { type: 'string' },
        as: { type: 'string' },
        app: { type: 'string' },
        symptom: { type: 'string' },
        answer: { type: 'string', multiple: true },
        answers: { type: 'string' },
        'directory-key': { type: 'boolean' },
        'who-changed': { type: 'boolean' },
        compare: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

async function open(
  values: {
    scenario?: string | undefined;
    app?: string | undefined;
    'directory-key'?: boolean | undefined;
  },
  { warm }: Outside,
): Promise<OpenedSite | OpenedScenario> {
  if (values.scenario !== undefined) {
    const { app } = values;
    if (app !== undefined && app !== 'app-role' && app !== 'scopes')
      throw new InputError('--app takes app-role or scopes.');
    const directoryKey = values['directory-key'] ?? false;
    return openScenario(scenarioFolder(values.scenario), {
      directoryKey,
      directoryRepairs: directoryKey,
      ...(app === undefined ? {} : { app }),
      ...(warm === undefined ? {} : { warm }),
    });
  }
  if (values['directory-key'] === true)
    throw new InputError('--directory-key needs a simulated site: --scenario FOLDER.');
  const login = siteLogin(process.env);
  if (login === undefined) {
    throw new InputError(
      'Name a simulated site (--scenario FOLDER), or a real one with ATLASSIAN_SITE, ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN.',
    );
  }
  return openRealSite(login);
}

/** Shows each question as it is asked, with the answer that was found by looking. */
function tellTo(print: (line: string) => void): (looked: Looked) => void {
  const say = english();
  return ({ email, question, answer }) => {
    print(
      `? ${email === '' ? 'every customer' : email}: ${say(`question.${question}.title`)}\n  ${question}=${answer}: ${answerText({ question, answer }, say)}\n`,
    );
  };
}

/** What was looked up beside the reports. */
interface Beside {
  changes?: FoundChange[];
  comparison?: CompareProjectsResult | ProblemResult;
}

function show(result: DiagnoseResult | ProblemResult, json: boolean, beside: Beside): number {
  const say = english();
  if (result.kind === 'problem') {
    const { call } = result.problem;
    if (json) console.log(JSON.stringify(result, null, 2));
    console.error(englishProblem(result.problem));
    if (call !== undefined)
      console.error(say('unread.tried', { operation: call.operation, as: call.as, status: call.status }));
    return 2;
  }
  const [{ complaint }] = result.reports;
  if (complaint.assumed !== undefined) {
    const tell = json ? console.error : console.log;
    tell(`${symptomText(complaint, say)}. --symptom chooses what went wrong: ${SYMPTOMS.join(', ')}.\n`);
  }
  if (json) console.log(JSON.stringify({ ...result, ...beside }, null, 2));
  else {
    const { changes, comparison } = beside;
    console.log(result.reports.map((report) => reportText(report, say, LOCALE, { codes: true })).join('\n'));
    if (changes !== undefined) console.log(whoChangedText(result.reports, changes, say, LOCALE));
    if (comparison !== undefined) console.log(comparedText(comparison, say));
  }
  return exitStatus(result.reports);
}

if (require.main === module) {
  // Whoever reads only the beginning, as `head` does, closes the pipe; the status still counts.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  void runDiagnose(process.argv.slice(2), { input: () => readFileSync(0, 'utf8') }).then((status) => {
    process.exitCode = status;
  });
}
