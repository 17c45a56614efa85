import { useState } from 'react';
import type { WalkedTrail } from '../../src/requests/walked-trail';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

export type VerificationState =
  | { state: 'idle' }
  | { state: 'walking' }
  | { state: 'failed'; failure: Failure }
  | { state: 'walked'; walked: WalkedTrail };

/** Walks along the chain when it is asked to; from where it had to stop, where it had to. */
export function useVerification(project: string | undefined): [VerificationState, () => void] {
  const [verification, setVerification] = useState<VerificationState>({ state: 'idle' });

  async function walk(): Promise<void> {
    const from = verification.state === 'walked' ? verification.walked.goOn : undefined;
    setVerification({ state: 'walking' });
    const goingOn = from === undefined ? {} : { from };
    const settled = await settle(
      project === undefined
        ? invoke('verifySiteAuditTrail', goingOn)
        : invoke('verifyAuditTrail', { project, ...goingOn }),
    );
    setVerification(
      settled.ok ? { state: 'walked', walked: settled.result } : { state: 'failed', failure: settled.failure },
    );
  }
  return [verification, () => void walk()];
}
