import { useState } from 'react';
import type { WalkedTrail } from '../../src/requests/walked-trail';
import { settle, type Failure } from './settle';
import type { TrailSource } from './trail-source';

export type VerificationState =
  | { state: 'idle' }
  | { state: 'walking' }
  | { state: 'failed'; failure: Failure }
  | { state: 'walked'; walked: WalkedTrail };

/** Walks along the chain when it is asked to; from where it had to stop, where it had to. */
export function useVerification(source: TrailSource): [VerificationState, () => void] {
  const [verification, setVerification] = useState<VerificationState>({ state: 'idle' });

  async function walk(): Promise<void> {
    const from = verification.state === 'walked' ? verification.walked.goOn : undefined;
    setVerification({ state: 'walking' });
    const settled = await settle(source.verified(from === undefined ? {} : { from }));
    setVerification(
      settled.ok ? { state: 'walked', walked: settled.result } : { state: 'failed', failure: settled.failure },
    );
  }
  return [verification, () => void walk()];
}
