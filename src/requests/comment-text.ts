import type { ReservedBy } from '../repairs/changes/change';
import type { ApplyOutcome } from '../repairs/outcome';

/**
 * The internal comment on a request about a plan that was answered. In English and in no locale file: everybody on the
 * request reads the same comment, whatever their language.
 * @param repair the title of the repair; undefined where the plan takes another one back
 */
export function commentText(
  repair: string | undefined,
  answer: { reason: string } | { outcome: ApplyOutcome['outcome'] | undefined; likely?: ReservedBy | undefined },
): string {
  const about = `Invite Doctor: the repair “${repair ?? 'Undo'}” was`;
  if ('reason' in answer) return `${about} declined. ${answer.reason}`;
  const became = `${about} approved. ${becameOf(answer.outcome)}`;
  return answer.likely === undefined ? became : `${became} ${WHY_RESERVED[answer.likely]}`;
}

const WHY_RESERVED: Record<ReservedBy, string> = {
  'org-management-restricted':
    'Probably only Jira administrators may manage organizations: Jira Service Management > Configuration > Organization management.',
};

function becameOf(outcome: ApplyOutcome['outcome'] | undefined): string {
  switch (outcome) {
    case 'applied':
      return 'It was applied, and a fresh read shows it.';
    case 'already-applied':
      return 'It was so already; nothing had to be changed.';
    case 'stale':
      return 'It was not applied: the site has changed since the plan was made. Diagnose again.';
    case 'refused':
      return 'It was not applied: the site refused it.';
    case 'failed':
      return 'It was not applied: the site did not carry it out.';
    case 'not-verified':
    case undefined:
      return 'It was sent to the site, but could not be confirmed. Diagnose again.';
    default:
      return outcome satisfies never;
  }
}
