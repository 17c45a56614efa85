import * as v from 'valibot';
import { searchOfSite, siteSearch } from './audit-search-input';
import { exportEntries, exportFormat, type ExportedEntries } from './exported-entries';
import type { RequestHandler } from './request';

const input = v.object({ ...siteSearch.entries, format: exportFormat });

export type ExportSiteAuditTrailPayload = v.InferInput<typeof input>;

/** Entries of the whole audit trail as text, for Jira administrators. */
const exportSiteAuditTrail: RequestHandler<v.InferOutput<typeof input>, ExportedEntries> = {
  input,
  async run(asked) {
    return exportEntries(await searchOfSite(asked), asked.format, asked.cursor);
  },
};

export default exportSiteAuditTrail;
