import type { HandOffState } from '../../src/records/hand-offs';

/** How the state of a plan that was sent looks. */
export const HAND_OFF_LOZENGES: Record<HandOffState, 'default' | 'inprogress' | 'success' | 'removed'> = {
  open: 'default',
  answering: 'inprogress',
  approved: 'success',
  declined: 'removed',
};
