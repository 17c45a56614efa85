import type { AnyCheck } from '../checks/check';
import type { Caller } from '../facts/caller';
import type { Facts } from '../facts/facts';
import { stopsInvite, type Verdict } from '../diagnosis/verdict';
import { mayApply, mayApplyThroughApp, type CallerRights } from '../access/rights';
import { GUIDES } from '../guides/registry';
import { pageAddress, type PagePlace } from '../pages/page-address';
import type { AnyRepair, RepairAccess } from '../repairs/repair';
import { REPAIRS } from '../repairs/registry';
import type { Offer, Report } from './report';

/** Who the offers are for; `agentsMayAdd` is the administrators' setting. */
export interface Offered {
  caller: Caller | undefined;
  /** Who may repair in the directory, where what was found was read there with the key. */
  directoryRepairs: 'nobody' | 'others' | 'own';
  agentsMayAdd: boolean;
  /** The setting without which what is not documented is not offered. */
  undocumentedReactivation: boolean;
}

/** Causes after which the customer is added anew, by the ways of *addNow* that fit what exists. */
const ADDED_ANEW: readonly string[] = ['portal-only-deleted', 'bulk-add-partial'];

/** Repairs and guides for what blocks, the root cause's first; where nothing does, for a list that was added in part. */
export function offersFor(verdict: Verdict, asker: Offered, place: PagePlace, addNow?: Report['addNow']): Offer[] {
  const found = (outcome: 'blocks' | 'warns') =>
    verdict.findings.filter((finding) => finding.outcome === outcome).map((finding) => finding.cause);
  const blocking = [...(verdict.rootCause === undefined ? [] : [verdict.rootCause]), ...found('blocks')];
  const causes = [
    ...new Set(blocking.length > 0 ? blocking : found('warns').filter((one) => ADDED_ANEW.includes(one))),
  ];
  const fits = (repair: AnyRepair, cause: string) =>
    !ADDED_ANEW.includes(cause) || addNow?.withoutMail === repair.id || addNow?.withMail === repair.id;
  return causes.flatMap((cause) => [
    ...REPAIRS.filter((repair) => repair.cures.includes(cause) && isOn(repair, asker) && fits(repair, cause)).map(
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
export function addNowFor(
  facts: Facts,
  asker: Offered,
  { findings }: Verdict,
  checks: readonly AnyCheck[],
): Report['addNow'] {
  const { address, accounts, deskCustomers } = facts;
  if (address.readable && (address.value.hidden || address.value.problems.length > 0)) return undefined;
  if (deskCustomers.readable && deskCustomers.value.found.some((account) => account.active)) return undefined;
  const exists = accounts.readable && accounts.value.found.some((account) => account.active);
  const withoutMail = exists ? 'add-customer-to-service-project' : 'create-portal-only-customer';
  const withMail = 'invite-customer';
  const cures = REPAIRS.flatMap((one) => (one.id === withoutMail || one.id === withMail ? one.cures : []));
  const against = findings.find(
    (one) =>
      one.outcome === 'blocks' &&
      one.confidence === 'certain' &&
      // What the caller may not do here, the app or somebody else may.
      one.stage !== 'caller' &&
      stopsInvite(one, checks) &&
      !cures.includes(one.cause),
  );
  return {
    withoutMail,
    withMail,
    ...(against && { against: against.cause }),
    ...allowedTo({ access: 'jira-and-project-admin', throughApp: true }, asker),
  };
}

function isOn({ switchedOnBy, access }: AnyRepair, asker: Offered): boolean {
  // Somebody who was listed must be there, or nobody could ever apply it.
  if (access === 'directory-repairer' && asker.directoryRepairs === 'nobody') return false;
  return switchedOnBy === undefined || asker[switchedOnBy];
}

function allowedTo(
  repair: { access: RepairAccess; throughApp?: true },
  { caller, agentsMayAdd, directoryRepairs }: Offered,
): { allowed: boolean; as?: 'app' } {
  if (caller === undefined) return { allowed: false };
  const rights: CallerRights = { ...caller, repairsDirectory: directoryRepairs === 'own' };
  if (mayApply(repair.access, rights)) return { allowed: true };
  return mayApplyThroughApp(repair, caller, agentsMayAdd) ? { allowed: true, as: 'app' } : { allowed: false };
}
