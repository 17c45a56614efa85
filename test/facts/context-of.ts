import type { FactName, Facts } from '../../src/facts/facts';
import type { GatherContext } from '../../src/facts/gather';

/** A context in which these facts have been read. */
export function contextOf(facts: Facts): GatherContext {
  return {
    project: 'HELP',
    email: 'jane@customer.example',
    callerAccountId: 'caller',
    read: <K extends FactName>(name: K) => Promise.resolve(facts[name]),
  };
}
