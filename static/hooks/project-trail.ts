import { invoke } from '../invoke';
import type { TrailSource } from './trail-source';

/** The audit trail of one service project. */
export function projectTrail(project: string): TrailSource {
  return {
    ofSite: false,
    place: { project },
    read: (wanted) => invoke('readAuditTrail', { ...wanted, project }),
    exported: (wanted) => invoke('exportAuditTrail', { ...wanted, project }),
    verified: (from) => invoke('verifyAuditTrail', { ...from, project }),
  };
}
