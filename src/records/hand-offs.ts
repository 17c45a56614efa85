import { Filter, FilterConditions, kvs, Sort } from './storage';
import type { Finding } from '../diagnosis/judge';
import type { ReservedBy } from '../repairs/changes/change';
import type { ApplyOutcome } from '../repairs/outcome';
import type { Plan } from '../repairs/plan';
import type { RepairAccess } from '../repairs/repair';

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
  /** How many plans there are, how many have an outcome, and how many of those worked. */
  plans: number;
  done: number;
  worked: number;
  /** In the order in which they are applied. Names nobody, as it outlives accounts; left out of lists. */
  parts: HandedPart[];
}

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

export const HAND_OFF_STATES = ['open', 'answering', 'approved', 'declined'] as const;
export type HandOffState = (typeof HAND_OFF_STATES)[number];

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

export function readHandOff(id: string): Promise<HandOff | undefined> {
  return entity().get(id);
}

/** Replaces a hand-off, if nobody has meanwhile. */
export async function replaceHandOff(from: HandOff, to: HandOff): Promise<boolean> {
  const conditions = new Filter<HandOff>()
    .and('state', FilterConditions.equalTo(from.state))
    .and('claim', FilterConditions.equalTo(from.claim));
  try {
    await kvs.transact().set(from.plan.id, to, { entityName: HAND_OFF, conditions }, { ttl: TTL }).execute();
    return true;
  } catch (error) {
    const now = await readHandOff(from.plan.id);
    if (now !== undefined && now.state === from.state && now.claim === from.claim) throw error;
    return now !== undefined && now.state === to.state && now.claim === to.claim;
  }
}

/** Those of one state, newest first: of one service project, or of the whole site. */
export async function handOffsOf(state: HandOffState, limit: number, projectId?: string): Promise<HandOff[]> {
  const query = entity().query();
  const page =
    projectId === undefined
      ? query.index('by-state', { partition: [state] })
      : query.index('by-project', { partition: [projectId, state] });
  return valuesOf(await page.sort(Sort.DESC).limit(limit).getMany());
}

/** Those that one person sent from a service project, newest first. */
export async function handOffsFrom(projectId: string, by: string, limit: number): Promise<HandOff[]> {
  const page = entity()
    .query()
    .index('by-sender', { partition: [projectId, by] });
  return valuesOf(await page.sort(Sort.DESC).limit(limit).getMany());
}

function entity() {
  return kvs.entity<HandOff>(HAND_OFF);
}

function valuesOf(page: { results: { value: HandOff }[] }): HandOff[] {
  return page.results.map(({ value }) => value);
}
