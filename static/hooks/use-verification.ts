import { useRef, useState } from 'react';
import type { WalkedTrail } from '../../src/requests/walked-trail';
import { settle, type Failure } from './settle';
import type { TrailSource } from './trail-source';

/** `walked`: how far the last walk that was answered came; it stays in sight while another one goes on or fails. */
export type VerificationState =
  | { state: 'idle' }
  | { state: 'walking'; walked?: WalkedTrail }
  | { state: 'failed'; failure: Failure; walked?: WalkedTrail }
  | { state: 'walked'; walked: WalkedTrail };

/** What can be done to verify the trail. */
export interface VerificationActs {
  walk(): void;
  /** Waits no longer; what was walked before stays. */
  cancel(): void;
}

/**
 * Walks along the chain when it is asked to; from where it had to stop, where it had to.
 * @param before where it had to stop before the page was loaded anew
 */
export function useVerification(
  source: TrailSource,
  before: WalkedTrail | undefined,
): [VerificationState, VerificationActs] {
  const [verification, setVerification] = useState<VerificationState>({ state: 'idle' });
  const latest = useRef(0);
  const walked = 'walked' in verification ? verification.walked : before;
  const kept = walked === undefined ? {} : { walked };

  async function walk(): Promise<void> {
    const own = (latest.current += 1);
    const from = walked?.goOn;
    setVerification({ state: 'walking', ...kept });
    const settled = await settle(source.verified(from === undefined ? {} : { from }));
    if (own !== latest.current) return;
    setVerification(
      settled.ok ? { state: 'walked', walked: settled.result } : { state: 'failed', failure: settled.failure, ...kept },
    );
  }

  function cancel() {
    latest.current += 1;
    setVerification(walked === undefined ? { state: 'idle' } : { state: 'walked', walked });
  }

  return [verification, { walk: () => void walk(), cancel }];
}
