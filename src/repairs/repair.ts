import type { Message, MessageOf, Messages, MessageValues } from '../checks/check';
import type { FactName, Known, Values } from '../facts/facts';
import type { Change, SwitchedBy } from './changes/change';

/**
 * The rights that applying a plan takes, as Jira is asked for them. `directory-repairer`: who gave the organization's
 * key has listed the account, and it works in the service project.
 */
export type RepairAccess = 'agent' | 'project-admin' | 'jira-admin' | 'jira-and-project-admin' | 'directory-repairer';

/** What a person adds to a plan. */
export interface RepairInput {
  email: string;
  /** Name of a new customer; the part before the @ where nobody gave one. */
  displayName: string;
  /** Id of what was picked of the options that an earlier answer offered. */
  choice?: string | undefined;
  /** Name of an organization to be made where there is none of that name. */
  newOrganization?: string | undefined;
}

/** One of the things that a person can pick; the label is the site's own name for it. */
export interface ChoiceOption {
  id: string;
  label: string;
}

/** Something that happens besides the changes themselves. */
export interface SideEffect<M extends string = string> {
  message: M;
  values?: MessageValues;
}

/** What a repair plans; or why it cannot, or what a person has to pick first. */
export type Planned<M extends string = string> =
  | { changes: [Change, ...Change[]]; sideEffects: SideEffect<M>[] }
  | { impossible: M; values?: MessageValues }
  /** The facts leave open what a person has to pick. */
  | { choose: M; options: ChoiceOption[] };

/** What a repair says besides its title (`titles.ts`), in an export of its own: no part of the resolver's bundle. */
export interface RepairWords extends Messages {
  what: Message;
}

/** A repair: facts in, changes out. Reading, writing, verifying and undoing live with the kinds of change. */
export interface Repair<N extends FactName, M extends string, U extends FactName = never> {
  /** Also the name of the file. */
  id: string;
  cures: readonly string[];
  access: RepairAccess;
  /** The app may make it for an agent of the service project, where an administrator has allowed that. */
  throughApp?: true;
  /** The administrators' setting without which it is neither offered, planned nor applied. */
  switchedOnBy?: SwitchedBy;
  needs: readonly N[];
  /** Facts that can show that the repair would be refused; unread ones stop no plan. */
  uses?: readonly U[];
  plan(values: Values<N>, input: RepairInput, known: Known<U>): Planned<M>;
}

/** A repair, where it does not matter which. */
export type AnyRepair = Omit<Repair<FactName, string, FactName>, 'plan'> & {
  plan(values: Values<FactName>, input: RepairInput, known: Known<FactName>): Planned;
};

/** Types a repair where it is written: it plans from what it declares and says only what it has words for. */
export function defineRepair<W extends RepairWords = never>() {
  return <const N extends FactName, const U extends FactName = never>(
    repair: Repair<N, MessageOf<W>, U>,
  ): Repair<N, MessageOf<W>, U> => repair;
}
