import type { Known } from '../facts/facts';

/** Whether the site is known to have an account for the address: seen by a search, answered 409, or named in the refusal. */
export function addressHasAccount(known: Known<'accounts' | 'deskCustomers' | 'inviteAttempt' | 'complaint'>): boolean {
  const seen = (known.accounts?.found.length ?? 0) + (known.deskCustomers?.found.length ?? 0);
  return (
    seen > 0 || known.inviteAttempt?.status === 409 || (known.complaint?.clues.includes('already-exists') ?? false)
  );
}
