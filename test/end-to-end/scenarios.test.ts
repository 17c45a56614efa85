import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { diagnoseLooking, type Looked } from '../../scripts/answer-by-looking';
import { openScenario, type OpenedScenario } from '../../scripts/open-scenario';
import { ask } from '../../scripts/opened-site';
import type { DiagnoseResult } from '../../src/requests/diagnose';
import type { ProblemResult } from '../../src/requests/request';
import { warmApp } from './ask-app';
import { compareResult } from './compare-result';
import { expectFewEnough } from './few-enough';
import { guessedSymptom } from '../../src/words/guessed-symptom';
import { ownWords } from './own-words';
import { readExpected, type ExpectedCase } from './read-expected';

const SCENARIOS = path.join(__dirname, '../scenarios');
const FOLDERS = readdirSync(SCENARIOS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cases')
  .map((entry) => entry.name);
const APPS = ['app-role', 'scopes'] as const;

test('every scenario but the one to play with says what it expects', () => {
  const without = FOLDERS.filter((name) => !existsSync(path.join(SCENARIOS, name, 'expected.json')));
  expect(without).toEqual(['demo']);
});

describe.each(FOLDERS.filter((name) => name !== 'demo'))('%s', (name) => {
  const folder = path.join(SCENARIOS, name);
  const cases = readExpected(path.join(folder, 'expected.json'));

  describe.each(APPS)('with the app as %s', (app) => {
    let opened: OpenedScenario;
    beforeAll(async () => {
      opened = await openScenario(folder, { app, warm: await warmApp() });
    });
    afterAll(() => opened.close());

    const runs = cases
      .filter((one) => one.app === undefined || one.app === app)
      .flatMap((one) =>
        [one.as].flat().map((as) => ({ ...one, as, name: `${as}: ${one.text} ${JSON.stringify(one.answers)}` })),
      );
    test.each(runs)('$name', async (run) => {
      opened.site.forgetCalls();
      const result = await diagnose(opened, run);
      compareResult(result, run.expect);
      expect(ownWords(result, [opened.site.description, run.text])).toEqual([]);
      expect(opened.site.calls.filter((call) => call.operation === 'unknown')).toEqual([]);
      expect(opened.site.calls.filter((call) => call.status === 412)).toEqual([]);
      expect(opened.site.calls.filter((call) => isWrite(call.method, call.operation))).toEqual([]);
    });
  });
});

async function diagnose(opened: OpenedScenario, run: Omit<ExpectedCase, 'as'> & { as: string }) {
  const who = opened.principals.find((principal) => principal.id === run.as);
  if (who === undefined) throw new Error(`Nobody is called ${run.as}.`);
  const answers = Object.entries(run.answers).map(([question, answer]) => ({ question, answer }));
  const payload = {
    project: run.project,
    text: run.text,
    answers,
    ...(run.symptom === undefined ? guessedSymptom(run.text, run.project) : { symptom: run.symptom }),
  };
  if (!run.look) return (await ask(opened, who.accountId, 'diagnose', payload)) as DiagnoseResult | ProblemResult;
  const asked: Looked[] = [];
  const result = await diagnoseLooking(opened, who.accountId, payload, (looked) => asked.push(looked));
  expectFewEnough(result, asked, run.expect.questionsAtMost);
  return result;
}

/** A diagnosis only reads; two documented POSTs do so too. */
function isWrite(method: string, operation: string): boolean {
  return method !== 'GET' && !operation.endsWith('/permissions/check');
}
