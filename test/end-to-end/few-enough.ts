import type { Looked } from '../../scripts/answer-by-looking';
import { questionById } from '../../src/questions/registry';
import type { DiagnoseResult } from '../../src/requests/diagnose';
import type { ProblemResult } from '../../src/requests/request';

/** Expects that the first customer was asked about at most so often, by somebody who looks. */
export function expectFewEnough(result: DiagnoseResult | ProblemResult, asked: readonly Looked[], most?: number): void {
  // What is told of the site is remembered, and not asked again for the next customer.
  const first = result.kind === 'diagnosed' ? result.reports[0].target.email : '';
  const questions = asked
    .filter((one) => one.email === first && questionById(one.question)?.scope !== 'site')
    .map((one) => `${one.question}=${one.answer}`);
  if (most !== undefined) expect(questions.length > most ? questions : 'few enough').toBe('few enough');
}
