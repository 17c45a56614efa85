import type { DiagnosisOutcome } from '../records/diagnoses-by-time';

/** How many diagnoses found a cause, in the week that begins on a Monday (`2026-11-16`, UTC) or in a service project. */
export interface CauseCounts {
  weeks: { week: string; cause: string; count: number }[];
  projects: { projectId: string; count: number }[];
}

const DAY_MS = 24 * 3_600_000;

/** Counts root causes; diagnoses that found none count nowhere. */
export function countCauses(outcomes: readonly DiagnosisOutcome[]): CauseCounts {
  const weeks = new Map<string, CauseCounts['weeks'][number]>();
  const projects = new Map<string, CauseCounts['projects'][number]>();
  for (const { projectId, at, rootCause } of outcomes) {
    if (rootCause === undefined) continue;
    const week = weekOf(at);
    const key = `${week} ${rootCause}`;
    weeks.set(key, { week, cause: rootCause, count: (weeks.get(key)?.count ?? 0) + 1 });
    projects.set(projectId, { projectId, count: (projects.get(projectId)?.count ?? 0) + 1 });
  }
  return {
    weeks: [...weeks.values()].toSorted((one, other) => one.week.localeCompare(other.week) || other.count - one.count),
    projects: [...projects.values()].toSorted((one, other) => other.count - one.count),
  };
}

/** The Monday of a time's week, in UTC. */
export function weekOf(at: string): string {
  const time = Date.parse(at);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

/** The Mondays of every week from one time to another, oldest first. */
export function weeksBetween(from: string, to: string): string[] {
  const weeks: string[] = [];
  for (let time = Date.parse(weekOf(from)); time <= Date.parse(to); time += 7 * DAY_MS) {
    weeks.push(new Date(time).toISOString().slice(0, 10));
  }
  return weeks;
}
