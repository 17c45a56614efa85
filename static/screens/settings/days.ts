const DAY_MS = 24 * 3_600_000;

/** Whole days from one moment to another, counted in UTC days; negative where the other is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor(to.getTime() / DAY_MS) - Math.floor(from.getTime() / DAY_MS);
}
