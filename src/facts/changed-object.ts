import type { JiraAuditRecord } from '../atlassian/audit-log';

/** What the site's audit log is asked about. */
export type ChangedObject =
  | { kind: 'permission-scheme'; id: number; name: string }
  /** Who is in one role of a service project, or without `role` in any of them; `accountId` is who should be. */
  | { kind: 'project-role'; role?: string; project: { id: string; name: string }; accountId: string }
  /** An account, and the groups that it is put into or taken out of. */
  | { kind: 'account'; accountId: string };

type Item = NonNullable<JiraAuditRecord['objectItem']>;

/**
 * Texts to search the log for: every word of one must occur in the summary, in the category, in the name or type of
 * what was changed, or in a value. What stands beside it (the user of a group, the project of a role) is not searched.
 */
export function searchesFor(object: ChangedObject): string[] {
  switch (object.kind) {
    case 'permission-scheme':
      return [object.name];
    case 'project-role':
      return [object.role === undefined ? 'PROJECT_ROLE' : `${object.role} ${object.accountId}`];
    case 'account':
      return ['GROUP', object.accountId];
    default:
      return object satisfies never;
  }
}

/** The search finds words anywhere; a record is about an object where it names it, whole. */
export function isAbout(object: ChangedObject, record: JiraAuditRecord): boolean {
  switch (object.kind) {
    case 'permission-scheme':
      return isAboutScheme(object, record);
    case 'project-role': {
      const { role, project } = object;
      if (!isOf(record.objectItem, 'PROJECT_ROLE')) return false;
      if (role !== undefined && record.objectItem?.name !== role) return false;
      const projects = itemsOf(record).filter((item) => isOf(item, 'PROJECT'));
      // A role that was renamed or deleted names no project: it was every one's.
      return projects.length === 0 || projects.some(({ id, name }) => id === project.id || name === project.name);
    }
    case 'account':
      return itemsOf(record).some((item) => isOf(item, 'USER') && isNamed(item, object.accountId));
    default:
      return object satisfies never;
  }
}

/** What a record names: first what was changed, then what stands beside it. */
export function itemsOf({ objectItem, associatedItems }: JiraAuditRecord): Item[] {
  return [objectItem, ...(associatedItems ?? [])].filter((item) => item !== null && item !== undefined);
}

/** Whether an item of a record is of this type, in upper or lower case. */
export function isOf(item: Item | null | undefined, type: string): boolean {
  return item?.typeName?.toUpperCase() === type;
}

function isNamed({ id, name }: Item, accountId: string): boolean {
  return id === accountId || name === accountId;
}

function isAboutScheme({ id, name }: { id: number; name: string }, record: JiraAuditRecord): boolean {
  return (
    itemsOf(record).some(
      (item) => item.name === name || (item.id === String(id) && item.typeName?.toUpperCase().includes('SCHEME')),
    ) || (record.changedValues ?? []).some((value) => value.changedFrom === name || value.changedTo === name)
  );
}
