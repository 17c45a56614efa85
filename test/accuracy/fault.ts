import type { Symptom } from '../../src/facts/complaint';
import type { PrincipalName } from '../site/site-description';
import type { Draft, Style } from './draft';

/** What a fault takes up on a site: two that share one cannot both be laid. */
export type Part =
  | 'account'
  | 'past'
  | 'membership'
  | 'caller'
  | 'address'
  | 'text'
  | 'door'
  | 'types'
  | 'domains'
  | 'approval'
  | 'sign-up'
  | 'portal-access'
  | 'direct-grants'
  | 'help-center'
  | 'request'
  | 'outgoing'
  | 'notification'
  | 'log'
  | 'mailbox'
  | 'visit'
  | 'policy';

/** Which account the customer has where this fault is. `some`: whichever, but one; `any`: it does not matter. */
export type AccountKind = 'none' | 'portal-only' | 'atlassian' | 'both' | 'some' | 'any';

/** One way in which a cause shows: a natural state of a site, and what is said about it. */
export interface Fault {
  cause: string;
  /** Tells the faults of one cause apart. */
  name: string;
  symptoms: readonly [Symptom, ...Symptom[]];
  account: AccountKind;
  lays: readonly Part[];
  /** Changes a healthy site. */
  lay(draft: Draft, symptom: Symptom): void;
  /** What is pasted beside or instead of the address. */
  says?(email: string): string;
  /** The address as it was given, where it is not the account's. */
  given?: string;
  /** Where it cannot be, with the reason. */
  notFor?: { [who in PrincipalName | Style]?: string };
  /** What must come out: a root cause, or a finding that explains and accuses nobody. */
  shows?: 'warns';
  /** Other causes that this state is as well, by their own definition; to find one of them first is right too. */
  alsoIs?: readonly string[];
}

/** Why this fault cannot be for such a caller in such a service project; undefined where it can. */
export function whyNot(fault: Fault, as: PrincipalName, style: Style): string | undefined {
  return fault.notFor?.[as] ?? fault.notFor?.[style];
}
