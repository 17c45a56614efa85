import type { Call } from './operation';
import type { AuditItem, AuditRecord } from './site-description';

/** Keeps what a write changed, for the audit log. */
export function recordChange(
  { state, caller }: Call,
  summary: string,
  category: string,
  object: AuditItem,
  change: AuditRecord['changes'][number],
  associated: AuditItem[] = [],
): void {
  state.auditRecords.push({
    id: state.auditRecords.length + 1,
    summary,
    category,
    created: new Date().toISOString(),
    ...(caller.how === 'user' && { author: caller.account.accountId }),
    ...(caller.how === 'app' && { author: state.app.accountId }),
    object,
    associated,
    changes: [change],
  });
}
