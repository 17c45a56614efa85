import type { FactName, FactValues, Known, Values } from '../../src/facts/facts';
import type { Planned, Repair, RepairInput } from '../../src/repairs/repair';
import { HEALTHY_VALUES } from '../checks/healthy-facts';

const INPUT = { email: 'jane@customer.example', displayName: 'Jane Doe' };

/** What a repair plans on the healthy site with these differences. It gets the facts that it needs, and no others. */
export function planned<N extends FactName, M extends string, U extends FactName = never>(
  repair: Repair<N, M, U>,
  given: Partial<FactValues> = {},
  input: Partial<RepairInput> = {},
): Planned<M> {
  const values: Partial<FactValues> = structuredClone({ ...HEALTHY_VALUES, ...given });
  const needed = Object.fromEntries(repair.needs.map((name) => [name, values[name]]));
  const used = Object.fromEntries((repair.uses ?? []).map((name) => [name, values[name]]));
  return repair.plan(needed as unknown as Values<N>, { ...INPUT, ...input }, used as Known<U>);
}
