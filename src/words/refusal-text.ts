import type { ReservedBy } from '../repairs/changes/change';
import type { ChangeOutcome } from '../repairs/outcome';
import type { PageId } from '../pages/page-id';
import type { Say } from './say';

const PAGES: Record<ReservedBy, PageId> = { 'org-management-restricted': 'service-management-configuration' };

/** Why a change was refused or failed: the site's status, words and code, what is wrong with the key, what is likely. */
export function refusalTexts(
  { outcome, status, message, trouble, i18nKey, likely }: ChangeOutcome,
  say: Say,
): string[] {
  if (outcome !== 'refused' && outcome !== 'failed') return [];
  const scope = trouble?.of === 'lacks-scope' ? { scope: trouble.scope } : {};
  return [
    ...(status === undefined ? [] : [say('screen.change.status', { status })]),
    ...(message === undefined ? [] : [say('screen.change.message', { message })]),
    ...(trouble === undefined ? [] : [say(`screen.change.trouble-${trouble.of}`, scope)]),
    ...(i18nKey === undefined ? [] : [say('screen.change.key', { key: i18nKey })]),
    ...(likely === undefined ? [] : [likelyText(likely, say)]),
  ];
}

/** What probably keeps a change for Jira administrators, and where they let others make it. */
export function likelyText(likely: ReservedBy, say: Say): string {
  return say(`screen.change.likely-${likely}`, { page: say(`page.${PAGES[likely]}`) });
}
