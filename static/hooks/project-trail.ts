import { invoke } from '../invoke';
import type { TrailSource } from './trail-source';

/** The audit trail of one service project. */
export function projectTrail(project: string): TrailSource {
  return {
    ofSite: false,
    read: (wanted) => invoke('readAuditTrail', { project, ...wanted }),
    exported: (wanted) => invoke('exportAuditTrail', { project, ...wanted }),
    verified: (from) => invoke('verifyAuditTrail', { project, ...from }),
  };
}
