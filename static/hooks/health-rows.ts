import type { ProjectWithHealth } from '../../src/requests/read-health';

/** How a service project stands, the worst first. */
const STANDS = ['blocked', 'not-checked', 'noted', 'never', 'open', 'clear'] as const;
/** How a service project stands, the worst first. */
export type Stand = (typeof STANDS)[number];

/** A service project with its last result, and what is being done to it now. */
export interface HealthRow extends ProjectWithHealth {
  /** `lost`: the last check got no answer, so that what stands here is older. */
  now?: 'running' | 'lost';
}

/** Results from before this are worth renewing. */
const FRESH_MS = 24 * 3_600_000;
const WRONG: readonly Stand[] = ['blocked', 'not-checked', 'noted'];

/** How its last check left it; `never` without one. */
export function standOf({ health }: ProjectWithHealth): Stand {
  if (health === undefined) return 'never';
  const { found } = health;
  if (found.kind === 'not-checked') return 'not-checked';
  if (found.conclusion === 'blocked') return 'blocked';
  return found.also.length > 0 ? 'noted' : found.conclusion;
}

/** Whether somebody should look at it. */
export function isWrong(row: ProjectWithHealth): boolean {
  return WRONG.includes(standOf(row));
}

/** The worst first, and by key among those that stand alike. */
export function sorted(rows: readonly HealthRow[]): HealthRow[] {
  const rank = (row: HealthRow) => STANDS.indexOf(standOf(row));
  return rows.toSorted((one, other) => rank(one) - rank(other) || (one.key < other.key ? -1 : 1));
}

/** Which were not checked within the last day. */
export function notFresh(rows: readonly HealthRow[], now: number): HealthRow[] {
  return rows.filter(({ health }) => health === undefined || now - Date.parse(health.at) > FRESH_MS);
}

/** How many service projects stand so. */
export function countOf(rows: readonly HealthRow[], stand: Stand): number {
  return rows.filter((row) => standOf(row) === stand).length;
}

/** When the oldest result was found; ISO 8601, UTC. */
export function oldestOf(rows: readonly HealthRow[]): string | undefined {
  return rows
    .flatMap(({ health }) => (health === undefined ? [] : [health.at]))
    .toSorted()
    .at(0);
}

/** How many service projects each cause stops, the most frequent first. */
export function causesOf(rows: readonly HealthRow[]): { cause: string; count: number }[] {
  const seen = rows.flatMap(({ health }) =>
    health?.found.kind === 'checked' && health.found.rootCause !== undefined ? [health.found.rootCause.cause] : [],
  );
  const causes = mostFrequent(
    seen.map((name) => ({ name, count: 1 })),
    seen.length,
  );
  return causes.map((cause) => ({ cause, count: seen.filter((one) => one === cause).length }));
}

/** The names that are counted most often, the most frequent first. */
export function mostFrequent(counted: readonly { name: string; count: number }[], most: number): string[] {
  const sums = new Map<string, number>();
  for (const { name, count } of counted) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name]) => name);
}
