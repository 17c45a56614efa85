import type { Requests } from '../../src/contract';

type Answer<K extends keyof Requests> = Promise<ReturnType<Requests[K]>>;
type Payload<K extends keyof Requests> = Parameters<Requests[K]>[0];

/** Where an audit trail comes from: of one service project, or of the whole site. */
export interface TrailSource {
  ofSite: boolean;
  read(wanted: Payload<'readSiteAuditTrail'>): Answer<'readSiteAuditTrail'>;
  exported(wanted: Payload<'exportSiteAuditTrail'>): Answer<'exportSiteAuditTrail'>;
  verified(from: Payload<'verifySiteAuditTrail'>): Answer<'verifySiteAuditTrail'>;
}
