import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { exitStatus } from '../../scripts/exit-status';
import { openScenario, type OpenedScenario } from '../../scripts/open-scenario';
import { ask } from '../../scripts/opened-site';
import type { DiagnoseResult } from '../../src/requests/diagnose';
import type { ProblemResult } from '../../src/requests/request';
import { readExpected, type ExpectedCase } from './read-expected';

const SCENARIOS = path.join(__dirname, '../scenarios');
const FOLDERS = readdirSync(SCENARIOS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
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
      opened = await openScenario(folder, { app });
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
      compare(result, run);
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
    ...(run.symptom === undefined ? {} : { symptom: run.symptom }),
  };
  return (await ask(opened, who.accountId, 'diagnose', payload)) as DiagnoseResult | ProblemResult;
}

function compare(result: DiagnoseResult | ProblemResult, { expect: expected }: Pick<ExpectedCase, 'expect'>): void {
  if (result.kind === 'problem') {
    expect({ problem: result.problem.code, exit: 2 }).toEqual({ problem: expected.problem, exit: expected.exit });
    return;
  }
  const [report] = result.reports;
  const { verdict, offers } = report;
  const seen = {
    exit: exitStatus(result.reports),
    rootCause: verdict.rootCause ?? null,
    open: verdict.open,
    blocks: verdict.findings.filter((finding) => finding.outcome === 'blocks').map((finding) => finding.cause),
    question: report.question?.id,
  };
  expect(verdict.findings.filter((finding) => finding.outcome === 'crashed')).toEqual([]);
  expect(expected.problem).toBeUndefined();
  expect(seen).toMatchObject(
    pickDefined({
      exit: expected.exit,
      rootCause: expected.rootCause,
      open: expected.open,
      blocks: expected.blocks,
      question: expected.question,
    }),
  );
  if (expected.openIncludes) expect(verdict.open).toEqual(expect.arrayContaining(expected.openIncludes));
  for (const [cause, outcome] of Object.entries(expected.findings ?? {})) {
    expect([cause, verdict.findings.find((finding) => finding.cause === cause)?.outcome]).toEqual([cause, outcome]);
  }
  if (expected.confidence) {
    expect(verdict.findings.find((finding) => finding.cause === verdict.rootCause)).toMatchObject({
      confidence: expected.confidence,
    });
  }
  const repairs = offers.flatMap((offer) => (offer.kind === 'repair' ? [offer.repair] : []));
  const guides = offers.flatMap((offer) => (offer.kind === 'guide' ? [offer] : []));
  if (expected.repairs) expect(repairs).toEqual(expect.arrayContaining(expected.repairs));
  if (expected.guides) expect(guides.map((guide) => guide.guide)).toEqual(expect.arrayContaining(expected.guides));
  if (expected.noUrl) expect(guides.map((guide) => guide.page.url)).toEqual(guides.map(() => undefined));
}

function pickDefined<T extends object>(all: T): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** A diagnosis only reads; two documented POSTs do so too. */
function isWrite(method: string, operation: string): boolean {
  return method !== 'GET' && !operation.endsWith('/permissions/check');
}
