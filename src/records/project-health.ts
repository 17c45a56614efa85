import { noteAccounts } from './audit-accounts';
import { beginsWith } from './conditions';
import { kvs } from './storage';
import type { Stage } from '../checks/check';
import type { UnreadableReason } from '../facts/fact';
import type { ProblemCode } from '../requests/problem';

/** How long a result is kept when the service project is not checked again. */
const LIFETIME_DAYS = 90;
const DAY_MS = 24 * 3_600_000;
const PREFIX = 'project-health:';
const PAGE = 100;

/** What the last check of one service project, for nobody in particular, came to. Names no customer. */
export interface ProjectHealth {
  projectId: string;
  projectKey: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Account id of who checked it: what could be read was read with their rights. Empty where it was closed. */
  by: string;
  found: ProjectFound;
}

/** What a check came to: causes by their codes. */
export type ProjectFound =
  | {
      kind: 'checked';
      conclusion: 'blocked' | 'open' | 'clear';
      /** Cause that stops every customer, and its stage in the chain of an invite. */
      rootCause?: { cause: string; stage: Stage };
      /** Other causes that were seen: they block too, or are worth knowing. */
      also: string[];
      /** How many causes could stop everybody and were not read. */
      open: number;
    }
  /** It could not be checked: the code of the problem, and why something was not read. */
  | { kind: 'not-checked'; code: ProblemCode; reason?: UnreadableReason };

/** Keeps the result of a check for 90 days, in place of the one before. */
export async function keepHealth(health: ProjectHealth): Promise<void> {
  // First: an account that is not on the list would never be asked about.
  await noteAccounts({ actor: health.by, at: health.at });
  await kvs.set(keyOf(health.projectId), health, { ttl: { unit: 'DAYS', value: LIFETIME_DAYS } });
}

/** Takes a closed account out of the results that it is the checker of; they live as long as they would have. */
export async function eraseFromHealth(accountId: string, now: Date): Promise<void> {
  for (const health of (await keptHealth(now)).values()) {
    if (health.by !== accountId) continue;
    const lived = Math.floor((now.getTime() - Date.parse(health.at)) / DAY_MS);
    const ttl = { unit: 'DAYS', value: Math.max(1, LIFETIME_DAYS - lived) } as const;
    await kvs.set(keyOf(health.projectId), { ...health, by: '' }, { ttl });
  }
}

/** Every result that is kept, by project id. Storage may show one for two days after its time; its age is checked here. */
export async function keptHealth(now: Date): Promise<Map<string, ProjectHealth>> {
  const oldest = now.getTime() - LIFETIME_DAYS * DAY_MS;
  const found = new Map<string, ProjectHealth>();
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', beginsWith(PREFIX)).limit(PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<ProjectHealth>();
    for (const { value } of page.results) if (Date.parse(value.at) >= oldest) found.set(value.projectId, value);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

function keyOf(projectId: string): string {
  return `${PREFIX}${projectId}`;
}
