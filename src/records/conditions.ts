import type {
  BeginsWithClause,
  BetweenClause,
  EqualToClause,
  GreaterThanEqualToClause,
  LessThanClause,
  LessThanEqualToClause,
} from '@forge/kvs/out/interfaces/types';

/**
 * The conditions of storage that the app asks with, in the form that the package's types hold: its own table of all
 * conditions cannot be taken in part.
 */
export const equalTo = (value: string | number): EqualToClause => ({ condition: 'EQUAL_TO', values: [value] });
export const beginsWith = (value: string): BeginsWithClause => ({ condition: 'BEGINS_WITH', values: [value] });
export const lessThan = (value: string): LessThanClause => ({ condition: 'LESS_THAN', values: [value] });
export const lessThanEqualTo = (value: string): LessThanEqualToClause => ({
  condition: 'LESS_THAN_EQUAL_TO',
  values: [value],
});
export const greaterThanEqualTo = (value: string): GreaterThanEqualToClause => ({
  condition: 'GREATER_THAN_EQUAL_TO',
  values: [value],
});
export const between = (from: string, to: string): BetweenClause<string> => ({
  condition: 'BETWEEN',
  values: [from, to],
});
