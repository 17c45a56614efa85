import type * as v from 'valibot';
import { searchEntries } from '../records/audit-search';
import { searchOf, siteSearch, type SiteSearch } from './audit-search-input';
import { CURED, ENTRIES_READ, type ReadAuditTrailResult } from './read-audit-trail';
import type { RequestHandler } from './request';

export type ReadSiteAuditTrailPayload = v.InferInput<typeof siteSearch>;

/** Entries of the whole audit trail, those about the trail itself too, for Jira administrators. */
const readSiteAuditTrail: RequestHandler<SiteSearch, ReadAuditTrailResult> = {
  input: siteSearch,
  async run(asked) {
    return { kind: 'entries', ...(await searchEntries(searchOf(asked), ENTRIES_READ, asked.cursor)), causes: CURED };
  },
};

export default readSiteAuditTrail;
