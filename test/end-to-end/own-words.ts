import { diagnosedAnswer, endedAnswer } from '../../src/requests/action-answer';
import type { DiagnoseResult } from '../../src/requests/diagnose';
import type { ProblemResult } from '../../src/requests/request';
import { reportText } from '../../src/words/report-text';
import { plainWords, PSEUDO_LOCALE, sayPseudo } from '../words/plain-words';

/**
 * Words that an answer shows and that are in no locale file: in the Markdown of its reports, and in what the action of
 * rules and Rovo makes of it.
 * @param data what may be shown as it is
 */
export function ownWords(result: DiagnoseResult | ProblemResult, data: unknown): string[] {
  if (result.kind === 'problem') return plainWords([endedAnswer(result.problem, sayPseudo).summary], data);
  const { summary, whatToDo, report } = diagnosedAnswer(result.reports, sayPseudo);
  const briefs = JSON.parse(report ?? '[]', withoutCodes) as unknown;
  const given = result.reports.map(({ target }) => target.email).filter((email) => email !== '');
  const lines = [
    ...result.reports.map((one) => reportText(one, sayPseudo, PSEUDO_LOCALE)),
    summary,
    whatToDo ?? '',
    ...shown(briefs),
  ];
  // What was typed for an address may look like anything, also like a code.
  return plainWords(
    lines.map((line) => given.reduce((rest, one) => rest.split(one).join(' '), line)),
    data,
  );
}

/** Of the brief of a report, what programs read. */
const CODES = new Set(['cause', 'confidence', 'conclusion', 'how', 'operation', 'url', 'finishedAt']);
const withoutCodes = (field: string, value: unknown) => (CODES.has(field) ? undefined : value);

function shown(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shown) : [];
}
