import type { Caller } from '../facts/caller';
import type { Facts } from '../facts/facts';
import type { Verdict } from '../diagnosis/verdict';
import { mayApply } from '../access/rights';
import { GUIDES } from '../guides/registry';
import { pageAddress, type PagePlace } from '../pages/page-address';
import { REPAIRS } from '../repairs/registry';
import type { Offer, Report } from './report';

/** Repairs and guides for what blocks, the root cause's first. */
export function offersFor(verdict: Verdict, caller: Caller | undefined, place: PagePlace): Offer[] {
  const blocking = verdict.findings.filter((finding) => finding.outcome === 'blocks').map((finding) => finding.cause);
  const causes = [...new Set([...(verdict.rootCause === undefined ? [] : [verdict.rootCause]), ...blocking])];
  return causes.flatMap((cause) => [
    ...REPAIRS.filter((repair) => repair.cures.includes(cause)).map((repair): Offer => ({
      kind: 'repair',
      repair: repair.id,
      cause,
      access: repair.access,
      allowed: caller !== undefined && mayApply(repair.access, caller),
    })),
    ...GUIDES.filter((guide) => guide.cures.includes(cause)).map((guide): Offer => ({
      kind: 'guide',
      guide: guide.id,
      cause,
      watch: guide.watch,
      page: { id: guide.page, ...pageAddress(guide.page, place) },
    })),
  ]);
}

/** Which repairs would try the invite for real; none where the person is a customer already or the address is none. */
export function addNowFor(facts: Facts, caller: Caller | undefined): Report['addNow'] {
  const { address, accounts, deskCustomers } = facts;
  if (address.readable && address.value.problems.length > 0) return undefined;
  if (deskCustomers.readable && deskCustomers.value.found.some((account) => account.active)) return undefined;
  const exists = accounts.readable && accounts.value.found.some((account) => account.active);
  return {
    withoutMail: exists ? 'add-customer-to-service-project' : 'create-portal-only-customer',
    withMail: 'invite-customer',
    allowed: caller !== undefined && mayApply('jira-and-project-admin', caller),
  };
}
