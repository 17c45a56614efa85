import type { SchemeProjects } from '../facts/scheme-projects';
import type { Change, ReservedBy } from '../repairs/changes/change';
import type { ChangeOutcome } from '../repairs/outcome';
import type { PageId } from '../pages/page-id';
import { changeText } from './plan-text';
import type { Say } from './say';

const PAGES: Record<ReservedBy, PageId> = { 'org-management-restricted': 'service-management-configuration' };

/**
 * Why a change was refused, failed or is stale: the site's status, words and code, what was in the way, what is likely;
 * what it was when it was planned, and what it is now.
 */
export function refusalTexts(
  { outcome, status, message, trouble, i18nKey, likely, sharing, moved, found }: ChangeOutcome,
  say: Say,
  change: Change,
): string[] {
  if (sharing !== undefined) return [sharingText(sharing, say)];
  if (moved !== undefined && 'schemeName' in change.target) {
    return [say('screen.change.moved', { before: change.target.schemeName, now: moved })];
  }
  if (found !== undefined) {
    const now = changeText({ ...change, before: found } as Change, say).before;
    return [say('screen.change.found', { before: changeText(change, say).before, now })];
  }
  if (outcome !== 'refused' && outcome !== 'failed') return [];
  const { of: cause, ...values } = trouble ?? { of: undefined };
  return [
    ...(status === undefined ? [] : [say('screen.change.status', { status })]),
    ...(message === undefined ? [] : [say('screen.change.message', { message })]),
    ...(cause === undefined ? [] : [say(`screen.change.trouble-${cause}`, values)]),
    ...(i18nKey === undefined ? [] : [say('screen.change.key', { key: i18nKey })]),
    ...(likely === undefined ? [] : [likelyText(likely, say)]),
  ];
}

/** Who shares a permission scheme now, where a plan told something else. */
function sharingText({ sharing, seen, of }: SchemeProjects, say: Say): string {
  const projects = sharing.map(({ name, key }) => `${name} (${key})`);
  return say('screen.change.sharing', { count: projects.length, projects, seen, of });
}

/** What probably keeps a change for Jira administrators, and where they let others make it. */
export function likelyText(likely: ReservedBy, say: Say): string {
  return say(`screen.change.likely-${likely}`, { page: say(`page.${PAGES[likely]}`) });
}
