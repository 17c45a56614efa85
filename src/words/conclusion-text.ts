import type { Report } from '../requests/report';
import type { Say } from './say';

/** What a verdict is about: something that went wrong, an invite not tried yet, or everybody's invites. */
export type Manner = 'conclusion' | 'preflight' | 'health';

/** A report without an address is about the service project. */
export function mannerOf({ target, complaint }: Pick<Report, 'target' | 'complaint'>): Manner {
  if (target.email === '') return 'health';
  return complaint.symptom === 'not-tried-yet' ? 'preflight' : 'conclusion';
}

/** What the verdict is about, and whether somebody said so. */
export function symptomText({ symptom, assumed }: Report['complaint'], say: Say): string {
  const text = say(`symptom.${symptom}`);
  if (assumed === undefined) return text;
  return say('report.assumed', { symptom: text, from: assumed === 'words' ? 'words' : 'nothing' });
}

/** The verdict in one sentence. */
export function conclusionText(report: Report, say: Say): string {
  const { conclusion, rootCause, aside, unsaid, open } = report.verdict;
  if (aside !== undefined) return say('conclusion.aside', { cause: say(`check.${aside}.title`), count: open.length });
  if (unsaid === true) return say(report.complaint.assumed === true ? 'conclusion.unsaid' : 'conclusion.unsure');
  const cause = rootCause === undefined ? '' : say(`check.${rootCause}.title`);
  return say(`${mannerOf(report)}.${conclusion}`, { cause, count: open.length });
}
