import type { EntityDefinition } from '../manifest';
import { fits, typeOf } from './entity-rules';
import { KvsRefusal, undocumented } from './kvs-refusal';
import type { ConditionGroup, PropertyCondition } from './requests';

const counts: Record<string, number> = {
  EQUAL_TO: 1,
  NOT_EQUAL_TO: 1,
  GREATER_THAN: 1,
  GREATER_THAN_EQUAL_TO: 1,
  LESS_THAN: 1,
  LESS_THAN_EQUAL_TO: 1,
  BEGINS_WITH: 1,
  CONTAINS: 1,
  NOT_CONTAINS: 1,
  BETWEEN: 2,
  EXISTS: 1,
  NOT_EXISTS: 1,
};
const onlyText = new Set(['BEGINS_WITH', 'CONTAINS', 'NOT_CONTAINS']);
const rangeConditions = new Set(
  Object.keys(counts).filter((name) => !/CONTAINS|EXISTS/.test(name) && name !== 'NOT_EQUAL_TO'),
);

/** Refuses a condition that the entity's attributes or the documentation do not allow. */
function checkCondition(entity: EntityDefinition, { property, condition, values }: PropertyCondition): void {
  const type = typeOf(entity, property);
  const count = counts[condition];
  if (count === undefined) throw undocumented(`There is no condition called ${condition}.`);
  if (values.length < count) {
    throw new KvsRefusal(400, 'INSUFFICIENT_FILTER_VALUES', `The condition ${condition} needs ${count} values.`);
  }
  if (condition === 'EXISTS' || condition === 'NOT_EXISTS') return;
  if (onlyText.has(condition) && type !== 'string')
    throw undocumented(`${condition} needs a text, ${property} is none.`);
  if (!values.every((value) => fits(type, value))) {
    throw undocumented(`${condition} on ${property} needs values of the type ${type}.`);
  }
}

/** @throws KvsRefusal where Forge would refuse this condition of where() */
export function checkRange(entity: EntityDefinition, property: string, condition: string, values: unknown[]): void {
  if (!rangeConditions.has(condition)) throw undocumented(`${condition} cannot be used in where().`);
  checkCondition(entity, { property, condition, values });
}

/** @throws KvsRefusal where Forge would refuse this filter */
export function checkGroup(entity: EntityDefinition, group: ConditionGroup): void {
  if (group.and !== undefined && group.or !== undefined) {
    const message = 'Filter operators "and" and "or" cannot be present at the same level.';
    throw new KvsRefusal(400, 'INVALID_FILTER_OPERATORS_COMBINATION', message);
  }
  const list = group.and ?? group.or ?? [];
  if (list.length === 0) {
    throw new KvsRefusal(400, 'EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  }
  if (list.length > 100) throw undocumented('A query can have 100 conditions at most.');
  for (const condition of list) checkCondition(entity, condition);
}

/** Whether a stored value fits a filter that was checked. */
export function matchesGroup(group: ConditionGroup, value: Record<string, unknown>): boolean {
  const matches = ({ property, condition, values }: PropertyCondition) => holds(condition, value[property], values);
  return group.and === undefined ? (group.or ?? []).some(matches) : group.and.every(matches);
}

/** An attribute that is not there fulfils no condition but NOT_EXISTS, NOT_EQUAL_TO and NOT_CONTAINS. */
export function holds(condition: string, actual: unknown, [first, second]: unknown[]): boolean {
  if (condition === 'NOT_EXISTS') return actual === undefined;
  if (condition === 'NOT_EQUAL_TO') return actual !== first;
  if (condition === 'NOT_CONTAINS') return !String(actual ?? '').includes(String(first));
  if (actual === undefined) return false;
  switch (condition) {
    case 'EXISTS':
      return true;
    case 'EQUAL_TO':
      return actual === first;
    case 'GREATER_THAN':
      return compare(actual, first) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return compare(actual, first) >= 0;
    case 'LESS_THAN':
      return compare(actual, first) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return compare(actual, first) <= 0;
    case 'BETWEEN':
      return compare(actual, first) >= 0 && compare(actual, second) <= 0;
    case 'BEGINS_WITH':
      return String(actual).startsWith(String(first));
    case 'CONTAINS':
      return String(actual).includes(String(first));
    default:
      throw undocumented(`There is no condition called ${condition}.`);
  }
}

/** Orders two values of one type; text by code units. */
export function compare(left: unknown, right: unknown): number {
  const [a, b] = [left as number, right as number];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
