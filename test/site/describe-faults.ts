import type { Fault, FaultEffect } from './site-description';
import type { SiteFile } from './site-file';
import { SiteProblem, unknownName } from './site-problem';

/** Labels differ in how they name a path's parameters (`{id}`, `{serviceDeskId}`); their places tell enough. */
export const withoutNames = (operation: string): string => operation.replace(/\{[^}]*\}/g, '{}');

/** @throws SiteProblem where a fault names no simulated operation */
export function describeFaults(faults: SiteFile['faults'], operations: readonly string[]): Fault[] {
  const known = new Set(operations.map(withoutNames));
  return faults.map((fault, index) => {
    const path = `faults[${index}]`;
    if (!known.has(withoutNames(fault.operation))) {
      throw new SiteProblem(`${path}.operation`, unknownName(fault.operation, 'operation', operations));
    }
    return {
      operation: fault.operation,
      ...(fault.as !== undefined && { as: fault.as }),
      ...(fault.times !== undefined && { times: fault.times }),
      ...effectOf(fault, path),
    };
  });
}

function effectOf(fault: SiteFile['faults'][number], path: string): FaultEffect {
  const effects: FaultEffect[] = [];
  if (fault.status !== undefined) {
    effects.push({
      kind: 'answer',
      status: fault.status,
      headers: fault.headers ?? {},
      ...(fault.body !== undefined && { body: fault.body }),
    });
  }
  if (fault.hang) effects.push({ kind: 'hang' });
  if (fault.drop) effects.push({ kind: 'drop' });
  if (fault.ignoreWrite) effects.push({ kind: 'ignoreWrite' });
  if (fault.showLate !== undefined) effects.push({ kind: 'showLate', reads: fault.showLate });
  const [effect] = effects;
  if (effect === undefined || effects.length > 1) {
    throw new SiteProblem(path, 'should have exactly one of: status, hang, drop, ignoreWrite, showLate');
  }
  return effect;
}
