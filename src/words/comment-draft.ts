import type { ApplyPlanResult } from '../requests/apply-plan';
import type { Report } from '../requests/report';
import { conclusionText, symptomText } from './conclusion-text';
import { planTitle } from './plan-text';
import { likelyText } from './refusal-text';
import type { Say } from './say';

/** What a diagnosis came to, short enough for a comment that somebody reads and changes before it is sent. */
export function commentDraft(report: Report, applied: ApplyPlanResult | undefined, say: Say): string {
  const { target, verdict, complaint } = report;
  const { rootCause } = verdict;
  const lines = [
    say('request.draft.about', {
      email: target.email,
      project: target.projectName,
      // What was taken from words was taken from the reader's own, and a comment has other readers.
      symptom: complaint.assumed === true ? symptomText(complaint, say) : say(`symptom.${complaint.symptom}`),
    }),
    conclusionText(report, say),
    ...(rootCause === undefined
      ? []
      : [say(`check.${rootCause}.why`), say('request.draft.todo', { todo: say(`check.${rootCause}.todo`) })]),
    ...(applied === undefined ? [] : repairLines(applied, say)),
  ];
  return lines.join('\n');
}

function repairLines({ plan, outcome, undone }: ApplyPlanResult, say: Say): string[] {
  const title = planTitle(plan, say);
  const likely = outcome.changes.find((change) => change.likely !== undefined)?.likely;
  return [
    say('request.draft.repair', { outcome: say(`screen.applied.${outcome.outcome}`, { title }) }),
    ...(likely === undefined ? [] : [likelyText(likely, say)]),
    ...(undone === undefined ? [] : [say('request.draft.repair-undone')]),
  ];
}
