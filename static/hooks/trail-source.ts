import type { Requests } from '../../src/contract';
import type { Place } from './use-draft';

type Answer<K extends keyof Requests> = Promise<ReturnType<Requests[K]>>;
type Payload<K extends keyof Requests> = Parameters<Requests[K]>[0];

/** Where an audit trail comes from: of one service project, or of the whole site. */
export interface TrailSource {
  ofSite: boolean;
  /** What is typed to search it is kept for this place. */
  place: Place;
  read(wanted: Payload<'readSiteAuditTrail'>): Answer<'readSiteAuditTrail'>;
  exported(wanted: Payload<'exportSiteAuditTrail'>): Answer<'exportSiteAuditTrail'>;
  verified(from: Payload<'verifySiteAuditTrail'>): Answer<'verifySiteAuditTrail'>;
}
