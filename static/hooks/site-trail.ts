import { invoke } from '../invoke';
import type { TrailSource } from './trail-source';

/** The audit trail of the whole site. */
export const SITE_TRAIL: TrailSource = {
  ofSite: true,
  place: {},
  read: (wanted) => invoke('readSiteAuditTrail', wanted),
  exported: (wanted) => invoke('exportSiteAuditTrail', wanted),
  verified: (from) => invoke('verifySiteAuditTrail', from),
};
