import type { Caller } from '../facts/caller';
import type { Facts } from '../facts/facts';
import type { Verdict } from '../diagnosis/verdict';
import { mayApply, mayApplyThroughApp } from '../access/rights';
import { GUIDES } from '../guides/registry';
import { pageAddress, type PagePlace } from '../pages/page-address';
import type { AnyRepair, RepairAccess } from '../repairs/repair';
import { REPAIRS } from '../repairs/registry';
import type { Offer, Report } from './report';

/** Who the offers are for; `agentsMayAdd` is the administrators' setting. */
export interface Offered {
  caller: Caller | undefined;
  agentsMayAdd: boolean;
  /** The setting without which what is not documented is not offered. */
  undocumentedReactivation: boolean;
}

/** Repairs and guides for what blocks, the root cause's first. */
export function offersFor(verdict: Verdict, asker: Offered, place: PagePlace): Offer[] {
  const blocking = verdict.findings.filter((finding) => finding.outcome === 'blocks').map((finding) => finding.cause);
  const causes = [...new Set([...(verdict.rootCause === undefined ? [] : [verdict.rootCause]), ...blocking])];
  return causes.flatMap((cause) => [
    ...REPAIRS.filter((repair) => repair.cures.includes(cause) && isOn(repair.switchedOnBy, asker)).map(
      (repair): Offer => ({
        kind: 'repair',
        repair: repair.id,
        cause,
        access: repair.access,
        ...allowedTo(repair, asker),
      }),
    ),
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
export function addNowFor(facts: Facts, asker: Offered): Report['addNow'] {
  const { address, accounts, deskCustomers } = facts;
  if (address.readable && address.value.problems.length > 0) return undefined;
  if (deskCustomers.readable && deskCustomers.value.found.some((account) => account.active)) return undefined;
  const exists = accounts.readable && accounts.value.found.some((account) => account.active);
  return {
    withoutMail: exists ? 'add-customer-to-service-project' : 'create-portal-only-customer',
    withMail: 'invite-customer',
    ...allowedTo({ access: 'jira-and-project-admin', throughApp: true }, asker),
  };
}

function isOn(setting: AnyRepair['switchedOnBy'], asker: Offered): boolean {
  return setting === undefined || asker[setting];
}

function allowedTo(
  repair: { access: RepairAccess; throughApp?: true },
  { caller, agentsMayAdd }: Offered,
): { allowed: boolean; as?: 'app' } {
  if (caller === undefined) return { allowed: false };
  if (mayApply(repair.access, caller)) return { allowed: true };
  return mayApplyThroughApp(repair, caller, agentsMayAdd) ? { allowed: true, as: 'app' } : { allowed: false };
}
