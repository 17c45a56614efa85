import { exitStatus } from '../../scripts/exit-status';
import type { DiagnoseResult } from '../../src/requests/diagnose';
import type { ProblemResult } from '../../src/requests/request';
import type { Expectation } from './read-expected';

/** Compares what came out with what a scenario expects, as far as it says so. */
export function compareResult(result: DiagnoseResult | ProblemResult, expected: Expectation): void {
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
  if (expected.found !== undefined) {
    const explaining = verdict.findings.filter((finding) => finding.explainsSymptom);
    const warning = explaining.find((finding) => finding.outcome === 'warns')?.cause;
    expect(verdict.rootCause ?? warning).toBe(expected.found);
  }
  if (expected.clues) expect(report.complaint.clues).toEqual(expect.arrayContaining(expected.clues));
  if (expected.notes) expect(report.notes ?? []).toEqual(expect.arrayContaining(expected.notes));
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
