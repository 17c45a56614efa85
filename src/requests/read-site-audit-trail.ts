import type * as v from 'valibot';
import { searchOfSite, siteSearch, type SiteSearch } from './audit-search-input';
import { readEntries, type ReadAuditTrailResult } from './read-audit-trail';
import type { RequestHandler } from './request';

export type ReadSiteAuditTrailPayload = v.InferInput<typeof siteSearch>;

/** Entries of the whole audit trail, those about the trail itself too, for Jira administrators. */
const readSiteAuditTrail: RequestHandler<SiteSearch, ReadAuditTrailResult> = {
  input: siteSearch,
  async run(asked) {
    return readEntries(await searchOfSite(asked), asked.cursor);
  },
};

export default readSiteAuditTrail;
