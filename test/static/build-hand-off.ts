import type { HandOff } from '../../src/records/hand-offs';
import { aPlan } from './build-report';

/** A plan that somebody sent and that waits for an answer. */
export const aHandOff = (over: Partial<HandOff> = {}): HandOff => ({
  projectId: '10001',
  state: 'open',
  handedAt: '2026-03-02T10:00:00.000Z',
  by: 'account-7',
  claim: '',
  plan: aPlan(),
  note: 'Jane waits since Monday.',
  request: 'SUP-12',
  ...over,
});
