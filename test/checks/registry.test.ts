import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWords } from '../../scripts/unit-words';
import { STAGES } from '../../src/checks/check';
import { CHECKS, LOOKED_CAUSES } from '../../src/checks/registry';
import { SYMPTOMS } from '../../src/facts/complaint';
import { LOOKS } from '../../src/facts/look';
import { GATHERERS } from '../../src/facts/registry';
import { GUIDES } from '../../src/guides/registry';
import { PAGE_WORDS } from '../../src/pages/page-words';
import { EVERY_QUESTION, QUESTIONS } from '../../src/questions/registry';
import { ALL_CHANGE_KINDS } from '../../src/repairs/changes/registry';
import { COMPANY_REPAIRS } from '../../src/repairs/company-repairs';
import { REPAIRS } from '../../src/repairs/registry';
import { possibleOutcomes } from './case-table';
import { FACT_NAMES } from './healthy-facts';

const src = join(__dirname, '../../src');
const causes = CHECKS.map((check) => check.cause);
/** Causes that are rows of data have no file of their own; their table is looked-causes.test.ts. */
const rows = LOOKED_CAUSES.map((row) => row.cause);
const withFiles = causes.filter((cause) => !rows.includes(cause));

/** Names of the files of a folder that define one unit each, by what every such file has and no other. */
function unitsIn(folder: string, mark: RegExp): string[] {
  return readdirSync(join(src, folder))
    .filter((file) => file.endsWith('.ts') && mark.test(readFileSync(join(src, folder, file), 'utf8')))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('every file is registered once, under its own name', () => {
  test.each<[string, RegExp, readonly string[]]>([
    ['checks', /^export default defineCheck</m, withFiles],
    ['questions', /^export default defineQuestion</m, EVERY_QUESTION.map((question) => question.id)],
    ['repairs', /^export default defineRepair</m, [...REPAIRS, ...COMPANY_REPAIRS].map((repair) => repair.id)],
    ['repairs/changes', /^const \w+: ChangeKind</m, ALL_CHANGE_KINDS.map((kind) => kind.kind)],
    ['guides', /^const guide: Guide =/m, GUIDES.map((guide) => guide.id)],
    [
      'facts',
      /^const \w+: Gatherer</m,
      Object.values(GATHERERS)
        .map((gatherer) => gatherer.fact)
        .filter((fact) => !(LOOKS as readonly string[]).includes(fact))
        .map(kebab),
    ],
  ])('src/%s', (folder, mark, registered) => {
    expect(unitsIn(folder, mark)).toEqual([...registered].sort());
    expect(registered.length).toBeGreaterThan(0);
  });

  test('a gatherer reads the fact that it is registered for', () => {
    for (const [name, gatherer] of Object.entries(GATHERERS)) expect(gatherer.fact).toBe(name);
  });

  test('every check has a table of cases', () => {
    const tables = readdirSync(__dirname).filter((file) => file.endsWith('.test.ts'));
    expect(tables).toEqual(expect.arrayContaining(withFiles.map((cause) => `${cause}.test.ts`)));
  });
});

describe('checks', () => {
  test('stand in the order of the stages', () => {
    const stages = CHECKS.map((check) => STAGES.indexOf(check.stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
  });

  test.each(CHECKS.map((check) => [check.cause, check] as const))('%s', (_, check) => {
    expect(check.explains.length).toBeGreaterThan(0);
    expect(new Set(check.explains).size).toBe(check.explains.length);
    expect(SYMPTOMS).toEqual(expect.arrayContaining([...check.explains]));
    for (const name of [...check.needs, ...(check.uses ?? [])]) expect(FACT_NAMES).toContain(name);
    for (const symptom of check.settles ?? []) expect(check.explains).toContain(symptom);
    for (const source of checkWords(check).sources) {
      const { protocol, hostname } = new URL(source);
      expect(protocol).toBe('https:');
      expect(hostname).toMatch(/(^|\.)atlassian\.com$/);
    }
    for (const cause of check.follows ?? []) expect(causes).toContain(cause);
    if (check.page !== undefined) expect(PAGE_WORDS).toHaveProperty([check.page]);
  });

  test('what can block can be repaired, or a guide says how', () => {
    const cured = [...REPAIRS, ...GUIDES].flatMap((cure) => cure.cures);
    const blocking = CHECKS.filter((check) => possibleOutcomes(check).includes('blocks'));
    expect(blocking.length).toBeGreaterThan(0);
    // What a look decides is mended by what its row says to do.
    const uncured = blocking.map((check) => check.cause).filter((cause) => !cured.includes(cause));
    expect(uncured.filter((cause) => !rows.includes(cause))).toEqual([]);
  });
});

test('no cause follows from itself, however long the way', () => {
  const before = new Map(CHECKS.map((check) => [check.cause, check.follows ?? []]));
  const isBehind = (cause: string, goal: string, seen: readonly string[]): boolean =>
    (before.get(cause) ?? []).some(
      (one) => one === goal || (!seen.includes(one) && isBehind(one, goal, [...seen, one])),
    );
  expect([...before].filter(([, follows]) => follows.length > 0).length).toBeGreaterThan(3);
  expect(causes.filter((cause) => isBehind(cause, cause, []))).toEqual([]);
});

describe('repairs, guides and questions', () => {
  test('cure causes that exist', () => {
    for (const cure of [...REPAIRS, ...GUIDES]) {
      expect(cure.cures.filter((cause) => !causes.includes(cause))).toEqual([]);
    }
  });

  test('a guide that is not watched is about what can be read afresh or asked again, or typed anew', () => {
    const asked = EVERY_QUESTION.map(({ fact }) => fact as string);
    const read = Object.values(GATHERERS).filter(({ derived }) => derived !== true);
    const seen = [...asked, ...read.map(({ fact }) => fact)];
    const canBeSeen = (cause: string) =>
      CHECKS.find((check) => check.cause === cause)?.needs.some((fact) => seen.includes(fact));
    const ends = GUIDES.filter(({ watch }) => !watch).flatMap(({ cures }) => cures);
    expect(ends).toContain('duplicate-portal-and-atlassian');
    expect(ends.filter((cause) => !canBeSeen(cause))).toEqual(['invalid-email-format']);
  });

  test('name pages that have words', () => {
    const pages = [...GUIDES, ...EVERY_QUESTION].flatMap(({ page }) => page ?? []);
    expect(pages.length).toBeGreaterThan(GUIDES.length);
    expect(pages.filter((page) => !(page in PAGE_WORDS))).toEqual([]);
  });

  test('need facts that exist', () => {
    for (const { needs } of [...REPAIRS, ...COMPANY_REPAIRS])
      expect(FACT_NAMES).toEqual(expect.arrayContaining([...needs]));
  });

  test('ask for facts that a check needs or uses', () => {
    const needed = CHECKS.flatMap((check) => [...check.needs, ...(check.uses ?? [])]);
    expect(QUESTIONS.map((question) => question.fact).filter((fact) => !needed.includes(fact))).toEqual([]);
  });

  test('ask once for a fact, with answers that differ', () => {
    expect(new Set(QUESTIONS.map((question) => question.fact)).size).toBe(QUESTIONS.length);
    for (const { answers } of QUESTIONS) {
      expect(answers.length).toBeGreaterThan(1);
      expect(new Set(answers.map((answer) => answer.id)).size).toBe(answers.length);
      const values = answers.map((answer) => JSON.stringify(answer.value({ domain: 'customer.example' })));
      expect(new Set(values).size).toBe(answers.length);
    }
  });
});
