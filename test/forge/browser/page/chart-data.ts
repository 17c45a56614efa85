/** One number of a chart, with what it belongs to. */
export interface Point {
  x: string;
  group: string;
  value: number;
}

/** What the accessors of a chart name: a place in an array, or a property of an object. */
export type Accessor = string | number | undefined;

/**
 * The numbers that a chart is to draw.
 * @throws an Error that says what is wrong, where the data does not hold what the accessors name
 */
export function pointsOf(data: unknown, at: { x: Accessor; value: Accessor; group: Accessor }): Point[] {
  if (!Array.isArray(data)) throw new Error('"data" should be a list.');
  return data.map((row: unknown, index) => {
    const value = readAt(row, at.value, index);
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new Error(`data[${index}] has no number at ${JSON.stringify(at.value)}.`);
    }
    const x = String(readAt(row, at.x, index));
    return { x, value, group: at.group === undefined ? '' : String(readAt(row, at.group, index)) };
  });
}

function readAt(row: unknown, accessor: Accessor, index: number): unknown {
  if (accessor === undefined) throw new Error('An accessor that the chart needs is missing.');
  if (typeof row !== 'object' || row === null || !(accessor in row)) {
    throw new Error(`data[${index}] has nothing at ${JSON.stringify(accessor)}.`);
  }
  return (row as Record<string | number, unknown>)[accessor];
}

export const distinct = (names: string[]): string[] => [...new Set(names)];

export const sumOf = (points: readonly Point[]): number => points.reduce((sum, { value }) => sum + value, 0);
