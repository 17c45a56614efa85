import type { Known } from '../facts/facts';
import type { Message } from './check';

/** Said where somebody tried, and so a cause cannot be at work. */
export const OTHERS_ADDED: Message = {
  text: 'Somebody tried: another new address can be added to this service project.',
};
export const ELSEWHERE_ADDED: Message = {
  text: 'Somebody tried: this address can be added to another service project.',
};

/** Whether some new address could be added to this service project. */
export function newAddressesWork({ newAddressHere }: Known<'newAddressHere'>): boolean {
  return newAddressHere !== undefined && newAddressHere.state !== 'none';
}

/** Rules a cause of the account out, where nothing of the account itself was read or seen: that goes before what somebody tried. */
export function addedElsewhere(account: unknown, known: Known<'addressElsewhere'>): 'elsewhereAdded' | undefined {
  return account === undefined && worksElsewhere(known) ? 'elsewhereAdded' : undefined;
}

/** Whether this address could be added to another service project, so that neither the person nor the site is at fault. */
export function worksElsewhere({ addressElsewhere }: Known<'addressElsewhere'>): boolean {
  return addressElsewhere?.state === 'added';
}
