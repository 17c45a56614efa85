import type { AuditItem, AuditRecord } from './site-description';
import type { SiteFile } from './site-file';

type AccountId = (email: string, path: string) => string;
type Item = SiteFile['auditRecords'][number]['associated'][number];

/** The records that a file gives; as on a real site, people are named in them by account id only. */
export function describeAudit(file: SiteFile, accountId: AccountId): AuditRecord[] {
  return file.auditRecords.map((record, index) => {
    const path = `auditRecords[${index}]`;
    const ids = (value: string, at: string) => withIds(value, (email) => accountId(email, `${path}.${at}`));
    const item = (given: Item, at: string): AuditItem => {
      const name = ids(given.name, `${at}.name`);
      const id = given.id ?? (given.type === 'USER' ? name : undefined);
      return { name, ...(id !== undefined && { id }), ...(given.type !== undefined && { type: given.type }) };
    };
    const { by, object } = record;
    return {
      id: index + 1,
      summary: record.summary,
      category: record.category,
      created: record.created,
      ...(by !== undefined && { author: accountId(by, `${path}.by`) }),
      ...(object !== undefined && { object: item(typeof object === 'string' ? { name: object } : object, 'object') }),
      associated: record.associated.map((given, place) => item(given, `associated[${place}]`)),
      changes: record.changes.map(({ field, from, to }, place) => ({
        field,
        ...(from !== undefined && { from: ids(from, `changes[${place}].from`) }),
        ...(to !== undefined && { to: ids(to, `changes[${place}].to`) }),
      })),
    };
  });
}

/** Addresses become account ids, also in lists. */
function withIds(text: string, accountId: (email: string) => string): string {
  return text.replace(/[^\s,]+@[^\s,]+/g, accountId);
}
