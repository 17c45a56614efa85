import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnoseLooking, type Looked } from '../../scripts/answer-by-looking';
import { openScenario, type OpenedScenario } from '../../scripts/open-scenario';
import { warmApp } from './ask-app';
import { compareResult } from './compare-result';
import { expectFewEnough } from './few-enough';
import { guessedSymptom } from '../../src/words/guessed-symptom';
import { ownWords } from './own-words';
import { readExpected, type ExpectedCase } from './read-expected';

const CASES = path.join(__dirname, '../scenarios/cases');
const FOLDERS = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const PUBLIC_CASES = path.resolve(__dirname, '../../../shared/cases/cases.json');

interface PublicCase {
  id: string;
  source: string;
  cause_key: string;
  role_in_benchmark: 'core' | 'adjacent' | 'contrast';
}

const exceptions = JSON.parse(readFileSync(path.join(CASES, 'exceptions.json'), 'utf8')) as Record<string, string>;
const expectedOf = (name: string): ExpectedCase[] => readExpected(path.join(CASES, name, 'expected.json'));

/** Told by a note on the pasted text, and no check: there is nothing on the site to accuse. */
const EXPLANATIONS = [
  'api-client-hides-error',
  'api-client-uses-usernames',
  'expected-behaviour',
  'contrast-access-too-wide',
];

describe.each(FOLDERS)('%s', (name) => {
  let opened: OpenedScenario;
  beforeAll(async () => {
    opened = await openScenario(path.join(CASES, name), { app: 'app-role', warm: await warmApp() });
  });
  afterAll(() => opened.close());

  const runs = expectedOf(name).flatMap((one) => [one.as].flat().map((as) => ({ ...one, as })));
  type Run = (typeof runs)[number];
  const comes = runs.filter((run) => run.notYet === undefined);
  const misses = runs.filter((run) => run.notYet !== undefined);
  if (comes.length > 0) test.each(comes)('as $as: $text', look);
  // What does not come out is kept in sight: as soon as it does, the note has to go.
  if (misses.length > 0) test.failing.each(misses)('as $as: $text (not yet: $notYet)', look);

  async function look({ as, project, text, symptom, expect: expected }: Run): Promise<void> {
    const who = opened.principals.find((principal) => principal.id === as);
    if (who === undefined) throw new Error(`Nobody is called ${as}.`);
    const asked: Looked[] = [];
    const payload = { project, text, ...(symptom === undefined ? guessedSymptom(text, project) : { symptom }) };
    const result = await diagnoseLooking(opened, who.accountId, payload, (looked) => asked.push(looked));
    compareResult(result, expected);
    expect(ownWords(result, [opened.site.description, text])).toEqual([]);
    expectFewEnough(result, asked, expected.questionsAtMost);
    expect(opened.site.calls.filter((call) => call.operation === 'unknown')).toEqual([]);
  }
});

describe('no case is left out', () => {
  if (!existsSync(PUBLIC_CASES)) {
    test.skip('the public cases are not beside this folder (../shared/cases), so nothing is compared', () => undefined);
    return;
  }
  const cases = JSON.parse(readFileSync(PUBLIC_CASES, 'utf8')) as PublicCase[];

  test('each is a scenario, or an exception with its reason', () => {
    expect([...FOLDERS, ...Object.keys(exceptions)].sort()).toEqual(cases.map((one) => one.id).sort());
    for (const reason of Object.values(exceptions)) expect(reason.length).toBeGreaterThan(40);
  });

  test.each(cases.filter((one) => FOLDERS.includes(one.id)).map((one) => [one.id, one] as const))(
    '%s expects its cause, or accuses nobody',
    (name, { cause_key: cause, role_in_benchmark: role }) => {
      for (const { look, expect: expected } of expectedOf(name)) {
        expect(look).toBe(true);
        const nobody = role === 'contrast' || EXPLANATIONS.includes(cause);
        if (nobody)
          expect(expected.found === undefined ? expected.rootCause : expected.blocks).toEqual(
            expected.found === undefined ? null : [],
          );
        else expect([expected.rootCause, expected.found, ...(expected.notes ?? [])]).toContain(cause);
      }
    },
  );
});
