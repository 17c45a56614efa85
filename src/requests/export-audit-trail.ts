import * as v from 'valibot';
import { projectIdOf, projectSearch, searchOf } from './audit-search-input';
import { exportEntries, exportFormat, type ExportedEntries } from './exported-entries';
import type { RequestHandler } from './request';

const input = v.object({ ...projectSearch.entries, format: exportFormat });

export type ExportAuditTrailPayload = v.InferInput<typeof input>;

/** Entries of a service project's audit trail as text, for its administrators. */
const exportAuditTrail: RequestHandler<v.InferOutput<typeof input>, ExportedEntries> = {
  input,
  async run(asked) {
    return exportEntries(searchOf(asked, await projectIdOf(asked.project)), asked.format, asked.cursor);
  },
};

export default exportAuditTrail;
