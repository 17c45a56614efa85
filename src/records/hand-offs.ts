import { equalTo, greaterThanEqualTo, lessThanEqualTo } from './conditions';
import { Filter, kvs, Sort } from './storage';
import type { Finding } from '../diagnosis/judge';
import type { ReservedBy } from '../repairs/changes/change';
import type { ApplyOutcome } from '../repairs/outcome';
import type { Plan } from '../repairs/plan';
import type { RepairAccess } from '../repairs/repair';

/** The entity of manifest.yml. */
export const HAND_OFF = 'hand-off';
const TTL = { unit: 'DAYS', value: 90 } as const;

/** A plan that somebody who may not apply it has sent to those who may. Its id is the plan's: one is sent once. */
export interface HandOff {
  projectId: string;
  /** `answering`: its plan is being applied by whoever holds `claim`. */
  state: HandOffState;
  /** ISO 8601, UTC. */
  handedAt: string;
  /** Account id of who sent it; empty where that account was closed. */
  by: string;
  claim: string;
  plan: Plan;
  /** A whole company, of whose plans `plan` is the first. */
  company?: HandedCompany;
  /** What the plan rests on, as every one of its readers may see it; absent where it was made for no finding. */
  finding?: Finding;
  /** What the sender wrote. */
  note?: string;
  /** Key of the request that it is about. */
  request?: string;
  /** Tag of the language that the sender reads the app in, such as de-DE: the request is told in it. */
  locale?: string;
  answer?: HandOffAnswer;
}

/** The plans of a company that were sent as one. They are approved as one, and applied one after the other. */
export interface HandedCompany {
  name: string;
  /** SHA-256 over the digests of its plans: what was shown is what is approved. */
  digest: string;
  /** The most that any of its plans takes. */
  access: RepairAccess;
  /** How many mails the site sends. */
  mails: number;
  /** Kinds of change in its plans that cannot be taken back. */
  irreversible?: Plan['irreversible'];
  /** How many plans there are, how many have an outcome, and how many of those worked. */
  plans: number;
  done: number;
  worked: number;
  /** In the order in which they are applied. Names nobody, as it outlives accounts; left out of lists. */
  parts: HandedPart[];
}

/** One plan of a company that was sent. */
export interface HandedPart {
  /** Id of a copy of what was sent; once it was applied, of the plan that was. */
  plan: string;
  digest: string;
  /** Account id of the customer, by which it is erased until the audit trail leads to it. */
  account?: string;
  /** `not-tried`: the plan was erased meanwhile, or the organization could not be set up. */
  outcome?: ApplyOutcome['outcome'] | 'not-tried';
}

/** As lists show it: the plans of a company are counted, and read when somebody wants to see them. */
export function asListed(handOff: HandOff): HandOff {
  const { company } = handOff;
  return company === undefined ? handOff : { ...handOff, company: { ...company, parts: [] } };
}

/** `answering`: somebody has begun to approve or decline it. */
export const HAND_OFF_STATES = ['open', 'answering', 'approved', 'declined'] as const;
/** Those that wait for an answer, or for the end of one. */
export const WAITING = ['open', 'answering'] as const;
/** How a hand-off stands. */
export type HandOffState = (typeof HAND_OFF_STATES)[number];

/** How a hand-off was answered, by whom and when. */
export interface HandOffAnswer {
  /** Account id; empty where that account was closed. */
  by: string;
  at: string;
  /** The plan that was applied: the same changes, planned again by who approved. */
  planId?: string;
  /** What applying it came to; the rest is in the audit trail. */
  outcome?: ApplyOutcome['outcome'];
  /** What probably keeps it for Jira administrators, where the site refused it. */
  likely?: ReservedBy;
  /** Why it was declined. */
  reason?: string;
}

/** Keeps a new hand-off. False where this plan was sent before. */
export async function sendHandOff(handOff: HandOff): Promise<boolean> {
  try {
    await entity().set(handOff.plan.id, handOff, { keyPolicy: 'FAIL_IF_EXISTS', ttl: TTL });
    return true;
  } catch (error) {
    if ((await readHandOff(handOff.plan.id)) === undefined) throw error;
    return false;
  }
}

/** @param id that of the plan that was sent */
export function readHandOff(id: string): Promise<HandOff | undefined> {
  return entity().get(id);
}

/** Replaces a hand-off, if nobody has meanwhile. */
export async function replaceHandOff(from: HandOff, to: HandOff): Promise<boolean> {
  const conditions = new Filter<HandOff>().and('state', equalTo(from.state)).and('claim', equalTo(from.claim));
  try {
    await kvs.transact().set(from.plan.id, to, { entityName: HAND_OFF, conditions }, { ttl: TTL }).execute();
    return true;
  } catch (error) {
    const now = await readHandOff(from.plan.id);
    if (now !== undefined && now.state === from.state && now.claim === from.claim) throw error;
    return now !== undefined && now.state === to.state && now.claim === to.claim;
  }
}

/** Which hand-offs: those in some states, of one service project or of the whole site; or those of one sender. */
export type HandOffsOf = { states: readonly HandOffState[]; projectId?: string } | { projectId: string; by: string };

/** One page of a list. `from`: where the next one begins; absent after the last. */
export interface HandOffPage {
  handOffs: HandOff[];
  from?: string;
}

/** A list with nothing in it. */
export const NONE: HandOffPage = { handOffs: [] };

/**
 * A page of hand-offs by when they were sent.
 * @param from as the page before told it; its last hand-off may stand here again, so that none of the same instant is lost
 */
export async function handOffsOf(
  of: HandOffsOf,
  { first, limit, from }: { first: 'oldest' | 'newest'; limit: number; from?: string | undefined },
): Promise<HandOffPage> {
  const where = first === 'oldest' ? greaterThanEqualTo : lessThanEqualTo;
  const pages = await Promise.all(
    indexesOf(of).map(async (indexed) => {
      const begun = from === undefined ? indexed : indexed.where(where(from));
      return begun
        .sort(first === 'oldest' ? Sort.ASC : Sort.DESC)
        .limit(limit + 1)
        .getMany();
    }),
  );
  const found = pages.flatMap(({ results }) => results.map(({ value }) => value));
  const sign = first === 'oldest' ? 1 : -1;
  found.sort((a, b) => (a.handedAt < b.handedAt ? -sign : a.handedAt > b.handedAt ? sign : 0));
  const handOffs = found.slice(0, limit);
  const last = handOffs.at(-1);
  return { handOffs, ...(found.length > limit && last !== undefined ? { from: last.handedAt } : {}) };
}

function indexesOf(of: HandOffsOf) {
  const query = () => entity().query();
  if ('by' in of) return [query().index('by-sender', { partition: [of.projectId, of.by] })];
  const { states, projectId } = of;
  return states.map((state) =>
    projectId === undefined
      ? query().index('by-state', { partition: [state] })
      : query().index('by-project', { partition: [projectId, state] }),
  );
}

function entity() {
  return kvs.entity<HandOff>(HAND_OFF);
}
