import type { Accounts } from '../facts/accounts';
import { PROSE } from '../words/prose';
import type { Report } from './report';

type Reports = readonly [Report, ...Report[]];

/**
 * The reports without the one on whoever asks, where their address only stands over or under what they wrote: it is
 * that of a mail's writer. A list of addresses keeps it, and so does a sentence about it, or what the site quoted.
 */
export function withoutSignature(reports: Reports, text: string, accountId: string): Reports {
  if (!PROSE.test(text)) return reports;
  const lines = text.split('\n');
  const [first, ...others] = reports.filter(
    ({ target, facts }) =>
      !isOf(accountId, facts) ||
      lines.some((line) => line.includes(target.email) && (PROSE.test(line) || /["“”„«»]/.test(line))),
  );
  if (first === undefined || others.length + 1 === reports.length) return reports;
  return [{ ...first, notes: [...(first.notes ?? []), 'own-address'] }, ...others];
}

function isOf(accountId: string, facts: Report['facts']): boolean {
  const accounts = facts.find(({ fact }) => fact === 'accounts');
  const seen = accounts?.readable ? (accounts.value as Accounts | undefined) : undefined;
  return seen?.found.some((account) => account.accountId === accountId) ?? false;
}
