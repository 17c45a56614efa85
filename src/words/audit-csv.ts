import type { AuditEntry } from '../records/audit-entry';

/** What a spreadsheet takes for a formula where a cell begins with it; the wide forms too. */
const FORMULA = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

const COLUMNS: [name: string, cell: (entry: AuditEntry) => string][] = [
  ['sequence', (entry) => String(entry.sequence)],
  ['at', (entry) => entry.at],
  ['actor', (entry) => entry.actor],
  ['action', (entry) => entry.action],
  ['phase', (entry) => entry.phase],
  ['repair', (entry) => entry.repair],
  ['cause', (entry) => entry.cause],
  ['project', (entry) => entry.projectKey],
  ['projectId', (entry) => entry.projectId],
  ['customer', (entry) => entry.email],
  ['plan', (entry) => entry.planId],
  ['changes', (entry) => (entry.changes.length === 0 ? '' : JSON.stringify(entry.changes))],
  ['outcome', (entry) => entry.outcome?.outcome ?? ''],
  ['calls', (entry) => callsOf(entry).join('\n')],
  ['note', (entry) => (entry.note === undefined ? '' : JSON.stringify(entry.note))],
  ['erased', (entry) => entry.erased.join(' ')],
  ['previousHash', (entry) => entry.previousHash],
  ['hash', (entry) => entry.hash],
];

/** Entries of the audit trail as RFC 4180 says, one a line; nothing in it is a formula. */
export function auditCsv(entries: readonly AuditEntry[], withHeader: boolean): string {
  const rows = entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry)));
  return [...(withHeader ? [COLUMNS.map(([name]) => name)] : []), ...rows]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}

/** One cell, always quoted. An apostrophe before what would be a formula makes it a text. */
export function csvCell(text: string): string {
  const disarmed = FORMULA.test(text) ? `'${text}` : text;
  return `"${disarmed.replaceAll('"', '""')}"`;
}

function callsOf({ outcome }: AuditEntry): string[] {
  const calls = outcome?.changes.flatMap((change) => change.calls) ?? [];
  return calls.map(({ operation, status, at }) => `${operation} ${String(status)} ${at}`);
}
