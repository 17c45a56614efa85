import type { CompareProjectsResult } from '../src/requests/compare-projects';
import type { ProblemResult } from '../src/requests/request';
import { comparisonText } from '../src/words/comparison-text';
import type { Say } from '../src/words/say';
import { englishProblem } from './english';
import { ask, type OpenedSite } from './opened-site';

/** What differs from a service project that works; one is looked for among those that this person can see. */
export async function compared(
  opened: OpenedSite,
  accountId: string,
  project: string,
): Promise<CompareProjectsResult | ProblemResult> {
  return (await ask(opened, accountId, 'compareProjects', { project })) as CompareProjectsResult | ProblemResult;
}

/** The same as plain text (Markdown), or why nothing was compared. */
export function comparedText(result: CompareProjectsResult | ProblemResult, say: Say): string {
  const lines = result.kind === 'problem' ? [whyNot(result, say)] : comparisonText(result, say);
  return [`## ${say('screen.compare.title')}`, '', ...lines, ''].join('\n');
}

function whyNot({ problem }: ProblemResult, say: Say): string {
  // What is said of plans that somebody may not apply would be about something else here.
  return problem.code === 'not-allowed' ? say('screen.compare.about') : englishProblem(problem);
}
