import type { SchemeProjects } from '../facts/scheme-projects';
import type { ReservedBy } from '../repairs/changes/change';
import type { ChangeOutcome } from '../repairs/outcome';
import type { PageId } from '../pages/page-id';
import type { Say } from './say';

const PAGES: Record<ReservedBy, PageId> = { 'org-management-restricted': 'service-management-configuration' };

/** Why a change was refused, failed or is stale: the site's status, words and code, what was in the way, what is likely. */
export function refusalTexts(
  { outcome, status, message, trouble, i18nKey, likely, sharing }: ChangeOutcome,
  say: Say,
): string[] {
  if (sharing !== undefined) return [sharingText(sharing, say)];
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
